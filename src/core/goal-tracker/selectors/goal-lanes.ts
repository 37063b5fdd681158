import type { GoalGrouping } from '../goals.types';
import { groupKeys } from './goal-rows';
import type { GoalReading } from './reading.types';

/** One column of a board, or one group of a table. */
export interface GoalLane {
  /** A principle's, person's or period's id, a status, kind or level; `none` for goals without one. */
  readonly key: string;
  readonly goals: readonly GoalReading[];
}

/**
 * Goals side by side by principle, owner or anything else. A goal with several owners stands in the lane of each. Lanes
 * that are in `keys` come first, in that order, empty ones too; others follow as their first goal comes; `none` is last
 * and only there when needed.
 */
export function goalLanes(
  rows: readonly GoalReading[],
  by: GoalGrouping,
  keys: readonly string[] = [],
): readonly GoalLane[] {
  const lanes = new Map<string, GoalReading[]>(keys.filter((key) => key !== 'none').map((key) => [key, []]));
  const none: GoalReading[] = [];
  for (const row of rows) {
    for (const key of groupKeys(row, by) ?? ['none']) {
      if (key === 'none') none.push(row);
      else if (lanes.has(key)) lanes.get(key)!.push(row);
      else lanes.set(key, [row]);
    }
  }
  const found = [...lanes].map(([key, goals]) => ({ key, goals }));
  return none.length > 0 ? [...found, { key: 'none', goals: none }] : found;
}
