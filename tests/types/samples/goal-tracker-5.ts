// Sample 5 of stories/goal-tracker/GoalTracker.mdx, by `npm run build:samples`. Do not edit.
import { goalsToCalendar } from 'plinth/core';

const calendar = goalsToCalendar(reading, {
  now: Date.now(),
  person: 'jonas',
  say: ({ kind, names }) => ({ summary: kind === 'checkIn' ? 'Check in' : names.join(', ') }),
});
export { calendar };
