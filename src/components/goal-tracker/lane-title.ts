import type { GoalGrouping } from '../../core/goal-tracker/goals.types';
import type { PaceStatus } from '../../core/goal-tracker/rules/pace-status';
import { own } from '../../core/shared/json';
import { statusKey } from '../../hooks/goal-tracker/goal-words';
import type { Tracker } from './tracker.types';

/** What a lane is called. */
export function laneTitle(tracker: Tracker, by: GoalGrouping, key: string): string {
  const { t, titles, store } = tracker;
  switch (by) {
    case 'principle':
      return key === 'none' ? t('lane.principle.none') : (own(titles, key)?.title ?? key);
    case 'owner':
      return key === 'none' ? t('lane.owner.none') : tracker.nameOf(key);
    case 'period':
      return key === 'none' ? t('lane.period.none') : (own(store.getSnapshot().periods, key)?.title ?? key);
    case 'status':
      return t(statusKey(key === 'none' ? null : (key as PaceStatus)));
    case 'kind':
      return t(key === 'aspirational' ? 'kind.aspirational' : 'kind.committed');
    case 'level':
      return t(
        key === 'personal' ? 'level.personal' : key === 'department' ? 'level.department' : 'level.team',
      );
    default:
      return t('list.label');
  }
}
