import { isoDate } from './checks';

/*
 * Days without a time: `YYYY-MM-DD`, years 0001 to 9999, reckoned as whole numbers from 1970-01-01. No time zone and no
 * clock is involved, so neither summer time nor midnight can shift one. Proleptic Gregorian, after H. Hinnant,
 * "chrono-compatible low-level date algorithms", 2013.
 */

/** Thousands of goals and check-ins speak of the same few days. */
const known = new Map<string, number | undefined>();

/** Days since 1970-01-01, or `undefined` for what is no day that exists. */
export function dayNumber(iso: string): number | undefined {
  if (!known.has(iso)) {
    if (known.size > 999) known.clear();
    known.set(iso, isoDate(iso) === null ? Date.parse(iso) / 864e5 : undefined);
  }
  return known.get(iso);
}

const FIRST = civilDay(1, 1, 1);
const LAST = civilDay(9999, 12, 31);

/** The day of that number; beyond the years 0001 to 9999, the nearest that can be written. */
export function isoOfDay(day: number): string {
  const { year, month, date } = civilOf(Math.min(LAST, Math.max(FIRST, Math.trunc(day))));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** 1 = Monday to 7 = Sunday. */
export function weekdayOf(day: number): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day of a month that may lie in another year (month 13 is next January); in a shorter month its last day. */
export function dayInMonth(year: number, month: number, date: number): number {
  const months = year * 12 + month - 1;
  const first = civilDay(Math.floor(months / 12), (months % 12) + 1, 1);
  const next = civilDay(Math.floor((months + 1) / 12), ((months + 1) % 12) + 1, 1);
  return Math.min(first + date - 1, next - 1);
}

/** Year, month (1 to 12) and date of a day number. */
export function civilOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  // Counted from 0000-03-01 in eras of 400 years, so that a leap day is the last day of its year.
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const date = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

function civilDay(year: number, month: number, date: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return era * 146097 + ofEra - 719468;
}

const two = (value: number): string => String(value).padStart(2, '0');
