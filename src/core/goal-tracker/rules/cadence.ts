import { civilOf, dayInMonth, dayNumber, isoOfDay, weekdayOf } from '../../shared/iso-date';
import type { Cadence, CheckInSchedule } from '../goals.types';

/** A check-in up to this many days before it is due counts for that due day; one made earlier does not. */
export const EARLY_DAYS: Readonly<Record<Cadence, number>> = { weekly: 1, fortnightly: 3, monthly: 7 };

/** Later than this many days after it was due, a value is stale. */
export const STALE_AFTER_DAYS = 3;

/**
 * The day on which the next value is due, after the last check-in (`null`: none yet).
 *
 * Due days: the given weekday in each week, or in every second one from the first of the period; the given day of each month,
 * or its last; in any case the period's last day, and none after it. The first lies after the period's first day. A check-in
 * up to a day (weekly), three days (fortnightly) or a week (monthly) early counts for the day it was early for; an
 * earlier one leaves that day due. A late one does not shift the days after it. What came into a period that had begun
 * (`since`) is due on the same days, of those after the day it came; on the period's last day if it came then. A cadence, weekday
 * or day of the month that there is not counts as left out.
 *
 * @returns `null` once the last day is settled, for what came after it, and for a period whose days do not exist
 */
export function nextCheckIn(schedule: CheckInSchedule, last: string | null): string | null {
  const start = dayNumber(schedule.start);
  const end = dayNumber(schedule.end);
  if (start === undefined || end === undefined || end < start) return null;
  const { cadence: named = 'weekly' } = schedule;
  const cadence = Object.hasOwn(EARLY_DAYS, named) ? named : 'weekly';
  const made = last === null ? undefined : dayNumber(last);
  // A value from before the period says where it starts, not how it goes.
  const settled = made === undefined || made < start ? start : made + EARLY_DAYS[cadence];
  const since = dayNumber(schedule.since ?? '') ?? start;
  if ((made !== undefined && settled >= end) || since > end) return null;
  return isoOfDay(Math.min(end, dueAfter(schedule, cadence, start, Math.max(settled, since))));
}

/** The first due day strictly after a day. */
function dueAfter(schedule: CheckInSchedule, cadence: Cadence, start: number, after: number): number {
  if (cadence === 'monthly') {
    const { year, month } = civilOf(after);
    const monthDay = fits(schedule.monthDay, 31) ?? 1;
    const here = dayInMonth(year, month, monthDay);
    return here > after ? here : dayInMonth(year, month + 1, monthDay);
  }
  const weekday = fits(schedule.weekday, 7) ?? 5;
  const first = start + 1 + ((((weekday - weekdayOf(start + 1)) % 7) + 7) % 7);
  const step = cadence === 'weekly' ? 7 : 14;
  return first > after ? first : first + (Math.floor((after - first) / step) + 1) * step;
}

const fits = (value: number | undefined, most: number) =>
  Number.isInteger(value) && value! > 0 && value! <= most ? value : undefined;

/** Days by which a check-in is late on a day: negative before it is due, `null` where nothing is due any more. */
export function daysLate(schedule: CheckInSchedule, last: string | null, today: string): number | null {
  const due = nextCheckIn(schedule, last);
  const now = dayNumber(today);
  return due === null || now === undefined ? null : now - dayNumber(due)!;
}

/**
 * Whether a value is too old to go by: the next was due more than `afterDays` ago. Never before the first is due, nor once
 * the last is in.
 */
export function isStale(
  schedule: CheckInSchedule,
  last: string | null,
  today: string,
  { afterDays = STALE_AFTER_DAYS }: { readonly afterDays?: number } = {},
): boolean {
  const late = daysLate(schedule, last, today);
  return late !== null && late > afterDays;
}
