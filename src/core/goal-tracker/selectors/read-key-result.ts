import { own } from '../../shared/json';
import type { GoalRecord, KeyResultRecord } from '../goals.types';
import { spanSince } from '../rules/expected-progress';
import { keyResultProgress } from '../rules/key-result-progress';
import { paceStatus } from '../rules/pace-status';
import { dailyPoints } from './daily-points';
import { checkInsByKeyResult } from './groupings';
import type { Around } from './read-goal';
import type { KeyResultReading } from './reading.types';
import { createReuse } from './reuse';

const reuse = createReuse<KeyResultRecord, KeyResultReading>();

export function readKeyResult(
  { document, today, pace }: Around,
  keyResult: KeyResultRecord,
  { kind, since, period: periodId }: GoalRecord,
): KeyResultReading {
  const points = dailyPoints(checkInsByKeyResult(document.checkIns).get(keyResult.id));
  const period = periodId === null ? undefined : own(document.periods, periodId);
  return reuse(keyResult, [points, period, kind, since, today, pace], () => {
    const index = points.findLastIndex(({ date }) => date <= today);
    const last = points[index];
    const value = last?.value ?? null;
    const progress = keyResultProgress(keyResult, value);
    const confidence =
      points.slice(0, index + 1).findLast((point) => point.confidence !== null)?.confidence ?? null;
    const { metric } = keyResult;
    const known = value === null ? null : progress.raw;
    const status = period
      ? paceStatus(
          {
            progress: known,
            period: spanSince(period, since, keyResult.since),
            today,
            kind,
            metric,
            confidence,
          },
          pace,
        )
      : 'notStarted';
    return { keyResult, value, progress, status, confidence, last, previous: points[index - 1], points };
  });
}
