// Sample 6 of stories/goal-tracker/GoalTracker.mdx, by `npm run build:samples`. Do not edit.
import { createEnvironment, importGoals, planGoalImport } from 'plinth/core';

const env = createEnvironment(); // clock, ids, chance

const plan = planGoalImport(csvText);
if (!plan.ok) throw new Error(plan.problems.map(({ code }) => code).join());
const { records, rejected } = importGoals(plan.value, { env, document: goals, today: '2026-08-17' });
export { env, plan, records, rejected };
