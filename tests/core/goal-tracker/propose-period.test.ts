import { expect, test } from 'vitest';
import { proposePeriod } from '../../../src/core/goal-tracker/rules/propose-period';

test.each([
  ['2026-08-17', undefined, '2026-07-01', '2026-09-30', 3, 'the quarter that it is'],
  ['2026-09-16', undefined, '2026-07-01', '2026-09-30', 3, 'fifteen days of it are left'],
  ['2026-09-17', undefined, '2026-10-01', '2026-12-31', 4, 'a quarter that is nearly over'],
  ['2026-12-24', undefined, '2027-01-01', '2027-03-31', 1, 'of the next year'],
  ['2026-08-17', '2026-09-30', '2026-10-01', '2026-12-31', 4, 'after the last one'],
  ['2026-08-17', '2026-06-30', '2026-07-01', '2026-09-30', 3, 'a last one that has just ended'],
  ['2026-08-17', '2025-12-31', '2026-07-01', '2026-09-30', 3, 'a last one that is long over'],
  ['2026-08-17', '2026-08-14', '2026-08-15', '2026-11-14', null, 'no quarter of a year'],
  ['2026-11-20', '2026-11-29', '2026-11-30', '2027-02-27', null, 'into a shorter month'],
] as const)('on %s after %s comes %s to %s (%s: %s)', (today, last, start, end, quarter, _) => {
  expect(proposePeriod(today, last)).toMatchObject({ start, end, quarter });
});
