import { dayNumber } from '../../shared/iso-date';
import type { PeriodRecord } from '../goals.types';
import type { GoalReading, GoalsReading } from './reading.types';

export interface TimelineLane {
  /** `null`: goals that are in no period. */
  readonly period: PeriodRecord | null;
  /** Where it begins and ends, as shares of the whole. */
  readonly from: number;
  readonly to: number;
  readonly goals: readonly GoalReading[];
}

export interface Timeline {
  /** First and last day of all periods; `null` without one. */
  readonly start: string | null;
  readonly end: string | null;
  /** Where today is, as a share of the whole; `null` outside it. */
  readonly today: number | null;
  readonly lanes: readonly TimelineLane[];
}

/** Periods one below the other, earliest first, each with its goals, on one line of days. Periods without days are left out. */
export function timeline(reading: GoalsReading, rows: readonly GoalReading[]): Timeline {
  const periods = Object.values(reading.document.periods)
    .flatMap((period) => {
      const [start, end] = [dayNumber(period.start), dayNumber(period.end)];
      // A day has its own width: a period ends where its last day does.
      return start === undefined || end === undefined || end < start ? [] : [{ period, start, end: end + 1 }];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.period.id < b.period.id ? -1 : 1));
  const first = Math.min(...periods.map(({ start }) => start));
  const last = Math.max(...periods.map(({ end }) => end));
  const share = (day: number) => (day - first) / (last - first);
  const lanes: TimelineLane[] = periods.map(({ period, start, end }) => ({
    period,
    from: share(start),
    to: share(end),
    goals: rows.filter(({ goal }) => goal.period === period.id),
  }));
  const known = new Set(periods.map(({ period }) => period.id));
  const loose = rows.filter(({ goal }) => goal.period === null || !known.has(goal.period));
  if (loose.length > 0) lanes.push({ period: null, from: 0, to: 1, goals: loose });
  const now = dayNumber(reading.today);
  return {
    start: periods[0]?.period.start ?? null,
    end: periods.reduce<string | null>(
      (end, { period }) => (end === null || period.end > end ? period.end : end),
      null,
    ),
    today: now !== undefined && now >= first && now < last ? share(now) : null,
    lanes,
  };
}
