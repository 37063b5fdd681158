'use client';
import type { PaceStatus } from '../../core/goal-tracker/rules/pace-status';
import { statusKey } from '../../hooks/goal-tracker/goal-words';
import { Icon } from '../shared/Icon';
import { flag } from './goal-icons';
import type { Tracker } from './tracker.types';

/** A status in colour, mark and word. Renders a `<span>`. */
export function GoalStatus({
  tracker,
  status,
}: {
  readonly tracker: Tracker;
  readonly status: PaceStatus | null;
}) {
  return (
    <span data-plinth-part="goal-status" data-status={status ?? 'none'}>
      {status === 'achieved' ? <Icon path={flag} size={12} /> : <i />}
      {tracker.t(statusKey(status))}
    </span>
  );
}
