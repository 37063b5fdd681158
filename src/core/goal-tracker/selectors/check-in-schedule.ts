import type { CheckInSchedule, GoalRecord, PeriodRecord } from '../goals.types';
import type { KeyResultReading } from './reading.types';

/** When values of a goal are due: on the days of its period, once the goal and the first of some of its key results are there. */
export function scheduleOf(
  period: PeriodRecord,
  goal: GoalRecord,
  keyResults: readonly KeyResultReading[],
): CheckInSchedule {
  const [first = ''] = keyResults.map(({ keyResult }) => keyResult.since ?? '').sort();
  return { ...period, since: [goal.since ?? '', first].sort()[1]! };
}
