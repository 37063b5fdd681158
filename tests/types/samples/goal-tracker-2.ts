// Sample 2 of stories/goal-tracker/GoalTracker.mdx, by `npm run build:samples`. Do not edit.
import { readGoals } from 'plinth/core';

const reading = readGoals(goals, { today: '2026-08-17' });
const period = reading.period('q3'); // { progress, expected, status, counts, goals }
export { reading, period };
