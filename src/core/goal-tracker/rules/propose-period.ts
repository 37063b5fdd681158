import { civilOf, dayInMonth, dayNumber, isoOfDay } from '../../shared/iso-date';

export interface PeriodProposal {
  readonly start: string;
  readonly end: string;
  readonly year: number;
  /** 1 to 4; `null` where the three months are no quarter of a year. */
  readonly quarter: number | null;
}

/** Quarters that are nearly over are not planned any more. */
const TOO_LATE = 14;

/**
 * The period to plan next: three months from the day after the last one; where that would be over by now, or there was none, the
 * quarter of a year that it is, or the next one where two weeks or less are left of it.
 */
export function proposePeriod(today: string, lastEnd?: string): PeriodProposal {
  const now = dayNumber(today) ?? 0;
  const after = lastEnd === undefined ? undefined : dayNumber(lastEnd);
  const start = after === undefined || endOf(after + 1) < now ? quarterOf(now) : after + 1;
  const { year, month, date } = civilOf(start);
  const quarter = date === 1 && month % 3 === 1 ? (month + 2) / 3 : null;
  return { start: isoOfDay(start), end: isoOfDay(endOf(start)), year, quarter };
}

function endOf(start: number): number {
  const { year, month, date } = civilOf(start);
  return dayInMonth(year, month + 3, date) - 1;
}

function quarterOf(today: number): number {
  const { year, month } = civilOf(today);
  const first = month - ((month - 1) % 3);
  const next = dayInMonth(year, first + 3, 1);
  return next - today > TOO_LATE ? dayInMonth(year, first, 1) : next;
}
