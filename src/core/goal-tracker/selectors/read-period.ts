import type { PeriodRecord } from '../goals.types';
import { expectedProgress, spanSince } from '../rules/expected-progress';
import { progressOf } from '../rules/key-result-progress';
import { worstStatus, type PaceStatus } from '../rules/pace-status';
import { rollUp } from '../rules/roll-up';
import type { Around } from './read-goal';
import type { GoalReading, PeriodReading } from './reading.types';

export function readPeriod(
  { alignment, today, goal: read }: Around,
  period: PeriodRecord,
  all: readonly GoalReading[],
): PeriodReading {
  const goals = all.filter(({ goal }) => goal.period === period.id && !goal.archived);
  // A goal whose parent here takes its progress from it has been counted there.
  const counted = goals.filter(({ goal }) => {
    const parent = read(alignment.parents.get(goal.id) ?? '');
    return (
      !parent || parent.goal.period !== period.id || parent.goal.archived || parent.keyResults.length > 0
    );
  });
  const counts: Record<PaceStatus | 'none', number> = {
    notStarted: 0,
    onTrack: 0,
    atRisk: 0,
    offTrack: 0,
    achieved: 0,
    missed: 0,
    none: 0,
  };
  for (const { status } of goals) counts[status ?? 'none']++;
  return {
    period,
    goals,
    counts,
    progress: rollUp(counted.map(({ goal: { weight }, progress }) => ({ weight, progress }))),
    status: worstStatus(counted.map(({ status }) => status)),
    expected: expectedOf(period, counted, today),
  };
}

/** The mean of what the goals that count should have made by now: one that came later has had less time. */
function expectedOf(period: PeriodRecord, counted: readonly GoalReading[], today: string): number {
  if (counted.every(({ goal }) => goal.since === undefined)) return expectedProgress(period, today);
  return rollUp(
    counted.map(({ goal: { weight, since } }) => ({
      weight,
      progress: progressOf(expectedProgress(spanSince(period, since), today)),
    })),
  ).clamped;
}
