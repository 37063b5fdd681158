import type { GoalGrouping, GoalKind, GoalLevel } from '../../core/goal-tracker/goals.types';
import type { PaceStatus } from '../../core/goal-tracker/rules/pace-status';
import { own } from '../../core/shared/json';
import { statusKey } from '../../hooks/goal-tracker/goal-words';
import type { Tracker } from './tracker.types';

/** What a lane is called. */
export function laneTitle(tracker: Tracker, by: GoalGrouping, key: string): string {
  const { t, titleOf, nameOf, store } = tracker;
  switch (by) {
    case 'none':
      return t('list.label');
    case 'status':
      return t(statusKey(key === 'none' ? null : (key as PaceStatus)));
    case 'kind':
    case 'level':
      return t(`${by}.${key}` as `kind.${GoalKind}` | `level.${GoalLevel}`);
    default:
      if (key === 'none') return t(`lane.${by}.none`);
  }
  if (by === 'principle') return titleOf(key);
  return by === 'owner' ? nameOf(key) : (own(store.getSnapshot().periods, key)?.title ?? key);
}
