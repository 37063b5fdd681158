// Sample 6 of README.md, by `npm run build:samples`. Do not edit.
import { GoalTracker } from 'plinth/goal-tracker';
import { indexedDbStorage } from 'plinth/storage';

const storage = indexedDbStorage();

<GoalTracker title="Northlight" person={me} people={team} storage={storage} onReminder={(waiting) => setBadge(waiting.length)} />;
export { storage };
