// Sample 7 of stories/goal-tracker/GoalTracker.mdx, by `npm run build:samples`. Do not edit.
import { GoalTracker } from 'plinth/goal-tracker';

const pace = { atRisk: 0.05, offTrack: 0.2, expects: { aspirational: 0.6 } };
const roles = { leads: ['lena'], observers: ['guest'] };

<GoalTracker
  title="Northlight"
  pace={pace}
  roles={roles}
  defaultView={{ layout: 'table', groupBy: 'owner' }}
  onShare={(goal) => openRetro(goal)}
  classNames={{ card: 'theirs' }}
/>;
export { pace, roles };
