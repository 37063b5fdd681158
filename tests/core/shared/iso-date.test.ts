import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, dayInMonth, dayNumber, isoOfDay, weekdayOf } from '../../../src/core/shared/iso-date';

describe('days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    // 30 years of 365 days and the leap days of 72, 76, 80, 84, 88, 92 and 96.
    ['2000-01-01', 30 * 365 + 7],
    // 2000 was a leap year although a century: January 31 + 28 = 59 days lead to the 29th.
    ['2000-02-29', 30 * 365 + 7 + 59],
  ])('%s is %d', (iso, day) => {
    expect(dayNumber(iso)).toBe(day);
    expect(isoOfDay(day)).toBe(iso);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '2026-1-1',
    '',
    'x',
  ])('%s is none', (iso) => expect(dayNumber(iso)).toBeUndefined());

  test('agree with the calendar of the platform, every day of 800 years', () => {
    for (let day = -146_097; day <= 146_097; day += 1) {
      const platform = new Date(day * 86_400_000);
      const iso = platform.toISOString().slice(0, 10);
      if (isoOfDay(day) !== iso || dayNumber(iso) !== day) expect(isoOfDay(day)).toBe(iso);
      if (weekdayOf(day) !== (platform.getUTCDay() || 7))
        expect(weekdayOf(day)).toBe(platform.getUTCDay() || 7);
    }
    expect(civilOf(0)).toEqual({ year: 1970, month: 1, date: 1 });
  });

  test('the year 1 and the year 9999 are the ends', () => {
    expect(isoOfDay(dayNumber('0001-01-01')! - 5)).toBe('0001-01-01');
    expect(isoOfDay(dayNumber('9999-12-31')! + 5)).toBe('9999-12-31');
  });

  test.each([
    [2026, 2, 31, '2026-02-28'],
    [2028, 2, 31, '2028-02-29'],
    [2026, 13, 31, '2027-01-31'],
    [2026, 4, 31, '2026-04-30'],
    [2026, 12, 1, '2026-12-01'],
  ])('the day of month %d-%d that is %d, or the last', (year, month, date, iso) => {
    expect(isoOfDay(dayInMonth(year, month, date))).toBe(iso);
  });

  test('sort as texts as they do as numbers', () => {
    const day = fc.integer({ min: -700_000, max: 2_900_000 });
    fc.assert(
      fc.property(
        day,
        day,
        (a, b) => Math.sign(a - b) === Math.sign(isoOfDay(a).localeCompare(isoOfDay(b), 'en')),
      ),
    );
  });
});
