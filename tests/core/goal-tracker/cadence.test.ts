import { describe, expect, test } from 'vitest';
import type { CheckInSchedule } from '../../../src/core/goal-tracker/goals.types';
import { daysLate, isStale, nextCheckIn } from '../../../src/core/goal-tracker/rules/cadence';

// 1 July 2026 is a Wednesday; Fridays are 3, 10, 17, 24 and 31 July.
const quarter: CheckInSchedule = { start: '2026-07-01', end: '2026-09-30' };

test.each<Record<string, unknown>>([
  { cadence: 'daily' },
  { cadence: 'constructor' },
  { cadence: null },
  { weekday: 0 },
  { weekday: 2.5 },
  { weekday: null },
  { weekday: 'Friday' },
])('a schedule with %o is due as if it were left out', (odd) => {
  const schedule = { ...quarter, ...odd };
  expect(nextCheckIn(schedule, null)).toBe('2026-07-03');
  expect(nextCheckIn(schedule, '2026-07-09')).toBe('2026-07-17');
  const monthly = { ...schedule, cadence: 'monthly', monthDay: odd['weekday'] } as CheckInSchedule;
  expect(nextCheckIn(monthly, null)).toBe('2026-08-01');
});

describe('nextCheckIn', () => {
  test.each<readonly [string, Partial<CheckInSchedule>, string | null, string | null]>([
    ['the first Friday', {}, null, '2026-07-03'],
    ['on the day: a week on', {}, '2026-07-03', '2026-07-10'],
    ['a day early counts for it', {}, '2026-07-09', '2026-07-17'],
    ['two days early does not', {}, '2026-07-08', '2026-07-10'],
    ['late: the next is not shifted', {}, '2026-07-06', '2026-07-10'],
    ['weeks late', {}, '2026-07-21', '2026-07-24'],
    ['a value from before the period', {}, '2026-06-30', '2026-07-03'],
    ['Mondays', { weekday: 1 }, null, '2026-07-06'],
    // The period begins on a Wednesday: that day is not asked for yet.
    ['the weekday of the first day', { weekday: 3 }, null, '2026-07-08'],
    ['fortnightly', { cadence: 'fortnightly' }, '2026-07-03', '2026-07-17'],
    ['fortnightly, in the week between', { cadence: 'fortnightly' }, '2026-07-10', '2026-07-17'],
    ['fortnightly, three days early', { cadence: 'fortnightly' }, '2026-07-14', '2026-07-31'],
    ['fortnightly, four days early', { cadence: 'fortnightly' }, '2026-07-13', '2026-07-17'],
    ['monthly: the first of the next month', { cadence: 'monthly' }, null, '2026-08-01'],
    ['monthly, a week early', { cadence: 'monthly' }, '2026-07-25', '2026-09-01'],
    ['monthly, eight days early', { cadence: 'monthly' }, '2026-07-24', '2026-08-01'],
    ['the 31st of each month', { cadence: 'monthly', monthDay: 31 }, null, '2026-07-31'],
    ['the 31st, next month', { cadence: 'monthly', monthDay: 31 }, '2026-07-31', '2026-08-31'],
    // September has 30: the last day, which is also the last of the period.
    ['the 31st in a month of 30', { cadence: 'monthly', monthDay: 31 }, '2026-08-31', '2026-09-30'],
    // After 25 September comes 2 October: the last day stands in.
    ['the last day is always due', {}, '2026-09-25', '2026-09-30'],
    ['a day before the last counts for it', {}, '2026-09-29', null],
    ['after the period', {}, '2026-10-05', null],
    ['came on a Monday in the middle', { since: '2026-08-10' }, null, '2026-08-14'],
    ['came on a due day', { since: '2026-08-14' }, null, '2026-08-21'],
    ['came on the first day', { since: '2026-07-01' }, null, '2026-07-03'],
    ['came before the period', { since: '2026-06-12' }, null, '2026-07-03'],
    [
      'came later than a value that somebody added for a day before',
      { since: '2026-08-10' },
      '2026-07-20',
      '2026-08-14',
    ],
    ['came in the middle, with a value since', { since: '2026-08-10' }, '2026-08-14', '2026-08-21'],
    ['came in the week between', { cadence: 'fortnightly', since: '2026-07-06' }, null, '2026-07-17'],
    ['came in the middle of a month', { cadence: 'monthly', since: '2026-08-10' }, null, '2026-09-01'],
    ['came after the last Friday', { since: '2026-09-28' }, null, '2026-09-30'],
    ['came on the last day', { since: '2026-09-30' }, null, '2026-09-30'],
    ['came after the period', { since: '2026-10-01' }, null, null],
    ['a day that does not exist', { since: '2026-02-30' }, null, '2026-07-03'],
  ])('%s', (_, fields, last, due) => expect(nextCheckIn({ ...quarter, ...fields }, last)).toBe(due));

  test('the end of February, in a leap year and in another', () => {
    const monthly = { cadence: 'monthly', monthDay: 30 } as const;
    expect(nextCheckIn({ ...monthly, start: '2026-01-01', end: '2026-12-31' }, '2026-01-30')).toBe(
      '2026-02-28',
    );
    expect(nextCheckIn({ ...monthly, start: '2028-01-01', end: '2028-12-31' }, '2028-01-30')).toBe(
      '2028-02-29',
    );
  });

  test('over the change of the clocks', () => {
    // 29 March 2026 is the Sunday on which Europe loses an hour.
    const sundays = { start: '2026-03-01', end: '2026-05-01', weekday: 7 };
    expect(nextCheckIn(sundays, '2026-03-22')).toBe('2026-03-29');
    expect(nextCheckIn(sundays, '2026-03-29')).toBe('2026-04-05');
  });

  test('over the end of the year', () => {
    const winter = { start: '2026-12-01', end: '2027-02-28', cadence: 'monthly' } as const;
    expect(nextCheckIn(winter, '2026-12-10')).toBe('2027-01-01');
  });

  test('days that do not exist ask for nothing', () => {
    expect(nextCheckIn({ start: '2026-02-30', end: '2026-09-30' }, null)).toBeNull();
    expect(nextCheckIn({ start: '2026-09-30', end: '2026-07-01' }, null)).toBeNull();
    expect(nextCheckIn(quarter, 'yesterday')).toBe('2026-07-03');
    expect(daysLate(quarter, null, 'today')).toBeNull();
  });
});

describe('isStale', () => {
  test.each([
    ['2026-07-06', null, false],
    // Due on the 3rd: four days late.
    ['2026-07-07', null, true],
    ['2026-06-30', null, false],
    ['2026-07-13', '2026-07-03', false],
    ['2026-07-14', '2026-07-03', true],
    ['2026-12-01', '2026-09-30', false],
  ])('on %s with the last on %s: %s', (today, last, stale) =>
    expect(isStale(quarter, last, today)).toBe(stale),
  );

  test('after as many days as the host says', () => {
    expect(isStale(quarter, null, '2026-07-04', { afterDays: 0 })).toBe(true);
    expect(isStale(quarter, null, '2026-07-20', { afterDays: 30 })).toBe(false);
  });
});
