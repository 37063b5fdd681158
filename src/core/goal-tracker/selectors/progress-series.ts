import { keyResultProgress, type Progress } from '../rules/key-result-progress';
import { relativeWeights, rollUp } from '../rules/roll-up';
import type { GoalReading, GoalsReading, KeyResultReading } from './reading.types';

export interface SeriesPoint {
  readonly date: string;
  readonly progress: Progress;
}

/**
 * A goal day by day, on each day with a new value up to today: a key result is left out until its first value, then
 * carried forward. A goal without key results is followed through the goals that serve it.
 */
export function progressSeries({ today }: GoalsReading, goal: GoalReading): readonly SeriesPoint[] {
  const leaves = leavesOf(goal, 1);
  const days = new Set(leaves.flatMap(({ reading: { points } }) => points.map(({ date }) => date)));
  const places = leaves.map(() => -1);
  return [...days]
    .filter((date) => date <= today)
    .sort()
    .map((date) => {
      const parts = leaves.flatMap(({ reading: { keyResult, points }, weight }, leaf) => {
        while (points[places[leaf]! + 1] && points[places[leaf]! + 1]!.date <= date) places[leaf]!++;
        const point = points[places[leaf]!];
        return point ? [{ weight, progress: keyResultProgress(keyResult, point.value) }] : [];
      });
      return { date, progress: rollUp(parts) };
    });
}

interface Leaf {
  readonly reading: KeyResultReading;
  readonly weight: number;
}

/** The key results that a goal's progress comes from, each with its share of it. */
function leavesOf({ keyResults, from }: GoalReading, share: number): readonly Leaf[] {
  if (keyResults.length > 0) {
    const weights = relativeWeights(keyResults.map(({ keyResult }) => keyResult.weight ?? 1));
    return keyResults.map((reading, index) => ({ reading, weight: share * weights[index]! }));
  }
  const weights = relativeWeights(from.map(({ goal }) => goal.weight ?? 1));
  return from.flatMap((goal, index) => leavesOf(goal, share * weights[index]!));
}
