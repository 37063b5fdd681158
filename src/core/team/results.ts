import { currentPeriod } from '../goal-tracker/selectors/current-period';
import { readGoals } from '../goal-tracker/selectors/read-goals';
import type { PaceStatus } from '../goal-tracker/rules/pace-status';
import type { PeriodRecord } from '../goal-tracker/goals.types';
import type { TeamRecords } from './team-records.types';

/**
 * What the goals say about the top level, beside what people feel: how far the team's collective goals are. It is a second
 * reading and never mixed into the score.
 */
export interface ResultsReading {
  readonly period: PeriodRecord;
  /** Of the period's goals by weight, 0 to 1. */
  readonly progress: number;
  /** The share that is expected today. */
  readonly expected: number;
  readonly status: PaceStatus | null;
  readonly achieved: number;
  readonly total: number;
}

/** `null` without a period that holds a goal. @param today `YYYY-MM-DD` */
export function resultsOf({ goals }: Pick<TeamRecords, 'goals'>, today: string): ResultsReading | null {
  const period = currentPeriod(goals, today);
  const reading = period && readGoals(goals, { today }).period(period.id);
  if (!reading || reading.goals.length === 0) return null;
  return {
    period: reading.period,
    progress: reading.progress.clamped,
    expected: reading.expected,
    status: reading.status,
    achieved: reading.counts.achieved,
    total: reading.goals.length,
  };
}
