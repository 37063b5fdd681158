// Sample 4 of stories/goal-tracker/GoalTracker.mdx, by `npm run build:samples`. Do not edit.
import { remindersOf } from 'plinth/core';

for (const reminder of remindersOf(reading, { ahead: 2 }))
  send({ to: reminder.people, about: `${reminder.kind}: ${reminder.goal.title}` });
export {};
