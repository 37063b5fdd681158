'use client';
import type { GoalsDocument } from '../../core/goal-tracker/goals.types';
import type { GoalReading, KeyResultReading } from '../../core/goal-tracker/selectors/reading.types';
import { useStore } from '../shared/useStore';
import type { GoalsContext } from './goal-tracker.types';

/**
 * One goal with its key results, on the day that is shown. A component that uses it renders again when something that it
 * is worked out of changes (its own records, or the goals that serve it), and at no other check-in.
 */
export function useGoal(goals: GoalsContext, id: string): GoalReading | undefined {
  return useStore(
    goals.store,
    (document: GoalsDocument) => goals.read(document).goal(id),
    undefined,
    Object.is,
  );
}

/** One key result, in the same way. */
export function useKeyResult(goals: GoalsContext, id: string): KeyResultReading | undefined {
  return useStore(
    goals.store,
    (document: GoalsDocument) => goals.read(document).keyResult(id),
    undefined,
    Object.is,
  );
}
