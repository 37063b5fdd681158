import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageDeviation, withinGroupAgreement } from '../../../src/core/trust-report/statistics/agreement';
import { cronbachAlpha } from '../../../src/core/trust-report/statistics/alpha';
import { compareMeans } from '../../../src/core/trust-report/statistics/change';
import { distributionOf, percentFavourable } from '../../../src/core/trust-report/statistics/distribution';
import { confidenceInterval } from '../../../src/core/trust-report/statistics/interval';
import { meanOf, medianOf, standardDeviation } from '../../../src/core/trust-report/statistics/moments';

const answer = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const values = fc.array(answer, { maxLength: 30 });
const rows = fc
  .integer({ min: 1, max: 8 })
  .chain((items) => fc.array(fc.array(answer, { minLength: items, maxLength: items }), { maxLength: 20 }));
/** What could arrive instead of answers. */
const anything = fc.array(
  fc.array(fc.oneof(answer, fc.double(), fc.constant(undefined), fc.constant('4' as unknown as number))),
  { maxLength: 6 },
);
const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  [...list]
    .map((value, index) => ({ value, key: Math.imul(index + 1, seed | 1) % 997 }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

const near = (a: number | null, b: number | null) => {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(a).toBeCloseTo(b, 9);
};

describe('statistics', () => {
  it('stay within their bounds', () => {
    fc.assert(
      fc.property(values, rows, (list, table) => {
        const mean = meanOf(list);
        if (mean !== null) {
          expect(mean).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(mean).toBeLessThanOrEqual(5 + 1e-9);
          // Half at one end and half at the other, n = 2: 4 / √2.
          expect(standardDeviation(list) ?? 0).toBeLessThanOrEqual(Math.sqrt(8) + 1e-9);
          expect(averageDeviation(list)).toBeLessThanOrEqual(2 + 1e-9);
          expect(averageDeviation(list)!).toBeLessThanOrEqual((standardDeviation(list) ?? 0) + 1e-9);
          const interval = confidenceInterval(list);
          if (interval) expect(interval.low <= mean + 1e-9 && mean - 1e-9 <= interval.high).toBe(true);
        }
        const within = withinGroupAgreement(table, 5);
        if (within !== null) expect(within >= 0 && within <= 1).toBe(true);
        const { alpha } = cronbachAlpha(table);
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('do not depend on the order of respondents, nor alpha and agreement on that of items', () => {
    fc.assert(
      fc.property(values, rows, fc.integer(), (list, table, seed) => {
        for (const statistic of [meanOf, standardDeviation, medianOf, averageDeviation])
          near(statistic(list), statistic(shuffled(list, seed)));
        expect(distributionOf(shuffled(list, seed), { min: 1, max: 5 })).toEqual(
          distributionOf(list, { min: 1, max: 5 }),
        );
        for (const other of [shuffled(table, seed), table.map((row) => shuffled(row, seed))]) {
          near(withinGroupAgreement(other, 5), withinGroupAgreement(table, 5));
          near(cronbachAlpha(other).alpha, cronbachAlpha(table).alpha);
        }
      }),
    );
  });

  it('count everybody once', () => {
    fc.assert(
      fc.property(values, (list) => {
        const bars = distributionOf(list, { min: 1, max: 5 });
        const answered = list.filter((value) => value !== null).length;
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(answered);
        if (answered > 0) expect(bars.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('know their limits: all alike agree, a copied item is perfectly reliable', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 2, max: 9 }),
        values,
        (point, n, list) => {
          const alike = Array.from({ length: n }, () => [point, point, point]);
          expect(withinGroupAgreement(alike, 5)).toBe(1);
          expect(cronbachAlpha(alike).alpha).toBeNull();
          const { alpha } = cronbachAlpha(list.map((value) => [value, value]));
          if (alpha !== null) expect(alpha).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('are never NaN, whatever arrives', () => {
    const check = (value: unknown): void => {
      if (typeof value === 'number') expect(value).not.toBeNaN();
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(check);
    };
    const size = fc.oneof(fc.double(), fc.integer({ min: -2, max: 20 }));
    const sample = fc.record({ n: size, mean: size, sd: size });
    fc.assert(
      fc.property(anything, size, sample, sample, (table, option, from, to) => {
        const list = table[0] ?? [];
        check([
          meanOf(list),
          standardDeviation(list),
          medianOf(list),
          averageDeviation(list),
          confidenceInterval(list),
          distributionOf(list, { min: 1, max: 5 }),
          percentFavourable(list, { min: 1, max: 5 }),
          withinGroupAgreement(table, option),
          cronbachAlpha(table),
        ]);
        const { effect, reading } = compareMeans(from, to, 4);
        check(effect);
        expect(['up', 'down', 'steady', 'unclear']).toContain(reading);
      }),
    );
  });
});
