import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoOfDay } from '../../../src/core/shared/iso-date';
import { marksOf, monthStarts, spreadLabels } from '../../../src/core/shared/month-starts';

const day = (iso: string) => dayNumber(iso)!;
const gregorian = (at: number) => Number(isoOfDay(at).slice(8));
const calendar = (tag: string) => {
  const format = new Intl.DateTimeFormat(tag, { day: 'numeric', numberingSystem: 'latn', timeZone: 'UTC' });
  return (at: number) => Number(format.formatToParts(at * 864e5).find(({ type }) => type === 'day')!.value);
};
const marks = (start: string, end: string, of = gregorian) => marksOf(day(start), day(end), of).map(isoOfDay);

describe('marks', () => {
  test.each([
    ['a quarter', '2026-07-01', '2026-09-30', ['2026-07-01', '2026-08-01', '2026-09-01']],
    ['from the middle of a month', '2026-07-15', '2026-10-02', ['2026-08-01', '2026-09-01', '2026-10-01']],
    ['with a 31st at each end', '2026-01-31', '2026-03-31', ['2026-02-01', '2026-03-01']],
    ['hardly more than a month', '2026-07-15', '2026-08-20', ['2026-07-15', '2026-08-01', '2026-08-20']],
    ['within a month', '2026-07-06', '2026-07-24', ['2026-07-06', '2026-07-24']],
    ['one day', '2026-07-06', '2026-07-06', ['2026-07-06']],
  ])('%s', (_, start, end, days) => expect(marks(start, end)).toEqual(days));

  test.each(['fa-u-ca-persian', 'ar-u-ca-islamic-umalqura', 'he-u-ca-hebrew', 'am-u-ca-ethiopic'])(
    'are the first of a month in %s',
    (tag) => {
      const of = calendar(tag);
      const [first, last] = [day('2026-01-01'), day('2027-12-31')];
      const every = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      expect(monthStarts(first, last, of)).toEqual(every.filter((one) => of(one) === 1));
    },
  );
});

describe('labels below them', () => {
  const at = (x: number, width = 40) => ({ x, width });

  test('are moved in at the ends, and thinned out evenly', () => {
    expect(spreadLabels([at(0), at(150), at(300)], 300, 8).map(({ middle }) => middle)).toEqual([
      20, 150, 280,
    ]);
    const months = Array.from({ length: 12 }, (_, index) => at(index * 25));
    expect(spreadLabels(months, 300, 8).map(({ x }) => x)).toEqual([0, 75, 150, 225]);
    expect(spreadLabels([at(10), at(12)], 300, 8)).toHaveLength(1);
    expect(spreadLabels([], 300, 8)).toEqual([]);
  });

  test('never touch, in either direction', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 40 });
    fc.assert(
      fc.property(places, fc.integer({ min: 10, max: 120 }), fc.boolean(), (xs, width, rtl) => {
        const sorted = [...xs].sort((a, b) => (rtl ? b - a : a - b));
        const found = spreadLabels(
          sorted.map((x) => at(x, width)),
          400,
          6,
        );
        for (const [index, { middle }] of found.entries()) {
          expect(middle - width / 2 >= 0 && middle + width / 2 <= 400).toBe(true);
          for (const other of found.slice(index + 1))
            expect(Math.abs(middle - other.middle)).toBeGreaterThanOrEqual(width + 6);
        }
      }),
    );
  });
});
