import { own } from '../../shared/json';
import type { GoalsDocument } from '../goals.types';
import { keyResultProgress } from '../rules/key-result-progress';
import { isStay } from '../rules/pace-status';
import { readGoals } from './read-goals';
import type { GoalReading, KeyResultReading, ReadOptions } from './reading.types';

export interface Celebration {
  readonly goal: GoalReading;
  readonly keyResult: KeyResultReading;
  /** The day of the value that counts: hand it to `celebration.mark`. */
  readonly date: string;
  /** With it every key result of the goal has reached its target. */
  readonly wholeGoal: boolean;
}

export interface CelebrationOptions extends ReadOptions {
  /** Only of these goals. @default of all */
  readonly goals?: readonly string[];
}

/**
 * Targets that were crossed and not celebrated yet. A mark (`celebration.mark`) settles one until the value drops below
 * the target on the day of the mark or later, or the target moves beyond it; crossing again is celebrated again.
 * Values that are only held (`above`, `below`, `range`) cross nothing.
 */
export function celebrationsDue(
  document: GoalsDocument,
  { goals, ...options }: CelebrationOptions = {},
): readonly Celebration[] {
  const reading = readGoals(document, options);
  const asked = goals ? goals.flatMap((id) => reading.goal(id) ?? []) : reading.goals();
  return asked.flatMap((goal) =>
    goal.goal.archived
      ? []
      : goal.keyResults.flatMap((keyResult): Celebration[] => {
          const { last } = keyResult;
          if (!last || !isDue(document, keyResult)) return [];
          const wholeGoal = goal.keyResults.every(({ progress }) => progress.raw >= 1);
          return [{ goal, keyResult, date: last.date, wholeGoal }];
        }),
  );
}

function isDue(document: GoalsDocument, { keyResult, progress, points, last }: KeyResultReading): boolean {
  if (isStay(keyResult.metric) || progress.raw < 1) return false;
  const mark = own(document.celebrations, keyResult.id);
  if (!mark) return true;
  return points.some(
    (point) =>
      point.date >= mark.date &&
      point.date <= last!.date &&
      keyResultProgress(keyResult, point.value).raw < 1,
  );
}
