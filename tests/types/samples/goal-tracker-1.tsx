// Sample 1 of stories/goal-tracker/GoalTracker.mdx, by `npm run build:samples`. Do not edit.
import { GoalTracker } from 'plinth/goal-tracker';
import { indexedDbStorage } from 'plinth/storage';

const storage = indexedDbStorage();

<GoalTracker
  title="Northlight"
  person={{ id: 'jonas', name: 'Jonas Lindqvist' }}
  people={team}
  storage={storage}
  storageKey="northlight"
  onReminder={(reminders) => setBadge(reminders.length)}
/>;
export { storage };
