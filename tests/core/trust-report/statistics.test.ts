import { describe, expect, it, test } from 'vitest';
import { averageDeviation, withinGroupAgreement } from '../../../src/core/trust-report/statistics/agreement';
import { cronbachAlpha } from '../../../src/core/trust-report/statistics/alpha';
import { compareMeans, readDifference } from '../../../src/core/trust-report/statistics/change';
import { distributionOf, percentFavourable } from '../../../src/core/trust-report/statistics/distribution';
import { confidenceInterval } from '../../../src/core/trust-report/statistics/interval';
import { meanOf, medianOf, standardDeviation } from '../../../src/core/trust-report/statistics/moments';
import { studentT } from '../../../src/core/trust-report/statistics/student-t';

const five = { min: 1, max: 5 };

describe('moments', () => {
  // Σ(x − 5)² = 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32; 32 / 7 = 4.5714; its root 2.1381.
  test.each([
    [[2, 4, 4, 4, 5, 5, 7, 9], 5, 2.13809, 4.5],
    [[1, 2, 3, 4], 2.5, 1.290994, 2.5],
    [[3, null, 1, undefined, 2], 2, 1, 2],
    [[0.1, 0.1, 0.1], 0.1, 0, 0.1],
    [[4], 4, null, 4],
    [[], null, null, null],
    [[NaN, null, Infinity], null, null, null],
  ])('%j has mean %j, SD %j, median %j', (values, mean, sd, median) => {
    const near = (value: number | null) => (value === null ? null : Math.round(value * 1e5) / 1e5);
    expect([near(meanOf(values)), near(standardDeviation(values)), near(medianOf(values))]).toEqual([
      mean,
      near(sd),
      median,
    ]);
  });
});

test('the median of two numbers is one, whatever their sum', () => {
  expect(medianOf([1e308, 1e308])).toBe(1e308);
});

describe('distribution', () => {
  it('counts by nearest point, halves upwards, and leaves out what is off the scale', () => {
    const bars = distributionOf([1, 1.4, 3.5, 3.4999999999999996, 5, 0, 6, null], five);
    expect(bars.map(({ point, count }) => [point, count])).toEqual([
      [1, 2],
      [2, 0],
      [3, 0],
      [4, 2],
      [5, 1],
    ]);
    expect(bars.map(({ share }) => share)).toEqual([0.4, 0, 0, 0.4, 0.2]);
  });

  it('is zeros of nothing, and nothing on no scale', () => {
    expect(distributionOf([], five).every(({ count, share }) => count === 0 && share === 0)).toBe(true);
    expect(distributionOf([1], { min: 5, max: 1 })).toEqual([]);
    expect(distributionOf([1], { min: NaN, max: 1 })).toEqual([]);
  });

  // Favourable are 4 and 5 of five, 3 and 4 of four, 3 of three.
  test.each([
    [[1, 3, 4, 5], five, 0.5],
    [[3.4, 3.5], five, 0.5],
    [[1, 2, 3, 4], { min: 1, max: 4 }, 0.5],
    [[1, 2, 3], { min: 1, max: 3 }, 1 / 3],
    [[], five, null],
  ])('%j on %j is favourable in %j', (values, scale, share) => {
    expect(percentFavourable(values, scale)).toBe(share);
  });
});

describe('agreement', () => {
  // By hand: each item's variance is 1/3, σ²E = (25 − 1) / 12 = 2, r = 1 − 1/6 = 5/6; J = 2: (10/6) / (10/6 + 1/6) = 10/11.
  test.each([
    [
      'two items, four raters',
      [
        [4, 5],
        [5, 4],
        [4, 5],
        [5, 4],
      ],
      5,
      10 / 11,
    ],
    ['one item', [[4], [5], [4], [5]], 5, 5 / 6],
    // s² = 2/3 on three options is what chance gives, (9 − 1) / 12 = 2/3.
    ['random on three options', [[1], [2], [3], [1], [2], [3], [2]], 3, 1 - 2 / 3 / (2 / 3)],
    [
      'worse than random is cut off at 0',
      [
        [1, 1],
        [5, 5],
        [1, 1],
        [5, 5],
      ],
      5,
      0,
    ],
    [
      'all alike',
      [
        [3, 3],
        [3, 3],
      ],
      5,
      1,
    ],
    // Item 2 has one answer and does not count; item 1 has a variance of 0.5: r = .75.
    [
      'an item with one answer',
      [
        [4, 2],
        [5, null],
      ],
      5,
      0.75,
    ],
    ['one rater', [[4, 5]], 5, null],
    ['nobody', [], 5, null],
    ['one option', [[1], [1]], 1, null],
  ])('r_wg(j): %s', (_, rows, options, expected) => {
    const value = withinGroupAgreement(rows, options);
    if (expected === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(expected, 10);
  });

  // (2 + 1 + 0 + 1 + 2) / 5 = 1.2
  test.each([
    [[1, 2, 3, 4, 5], 1.2],
    [[3, 3, 3], 0],
    [[2, null], 0],
    [[], null],
  ])('average deviation of %j is %j', (values, expected) => {
    expect(averageDeviation(values)).toBe(expected);
  });
});

describe("Cronbach's alpha", () => {
  // Variances by hand: items 1 and 1; sums 2, 5, 5 have 3: 2 · (1 − 2/3) = 2/3.
  test.each([
    [
      'two items',
      [
        [1, 1],
        [2, 3],
        [3, 2],
      ],
      2 / 3,
      3,
    ],
    [
      'items that move together',
      [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      1,
      3,
    ],
    // Sums 4, 3, 5 have a variance of 1: 2 · (1 − 2) = −2.
    [
      'an item that was not reversed',
      [
        [1, 3],
        [2, 1],
        [3, 2],
      ],
      -2,
      3,
    ],
    [
      'rows with a gap are left out',
      [
        [1, 1],
        [2, 3],
        [3, 2],
        [5, null],
        [null, 4],
      ],
      2 / 3,
      3,
    ],
    ['a short row has a gap', [[1, 1], [2, 3], [3, 2], [5]], 2 / 3, 3],
    [
      'sums that do not differ',
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      null,
      3,
    ],
    [
      'all alike',
      [
        [3, 3],
        [3, 3],
      ],
      null,
      2,
    ],
    ['one item', [[1], [2], [3]], null, 3],
    ['one person', [[1, 2]], null, 1],
    ['nobody', [], null, 0],
  ])('%s', (_, rows, expected, n) => {
    const { alpha, negative, n: counted } = cronbachAlpha(rows);
    if (expected === null) expect(alpha).toBeNull();
    else expect(alpha).toBeCloseTo(expected, 10);
    expect(counted).toBe(n);
    expect(negative).toBe(expected !== null && expected < 0);
  });

  it('three items, five people', () => {
    const rows = [
      [1, 1, 2],
      [2, 2, 3],
      [3, 4, 3],
      [4, 3, 3],
      [5, 5, 5],
    ];
    // Items: 2.5, 2.5, 1.2; sums 4, 7, 10, 10, 15 around 9.2: 27.04 + 4.84 + 0.64 + 0.64 + 33.64 = 66.8, / 4 = 16.7.
    expect(cronbachAlpha(rows).alpha).toBeCloseTo((3 / 2) * (1 - 6.2 / 16.7), 10);
  });
});

describe('intervals', () => {
  // Any printed table of Student's t.
  test.each([
    [1, 0.95, 12.7062],
    [2, 0.95, 4.3027],
    [4, 0.95, 2.7764],
    [10, 0.95, 2.2281],
    [30, 0.95, 2.0423],
    [120, 0.95, 1.9799],
    [9, 0.99, 3.2498],
    [4, 0.9, 2.1318],
    [1e6, 0.95, 1.96],
  ])('t for %d degrees of freedom at %d is %d', (df, level, t) => {
    expect(studentT(df, level)).toBeCloseTo(t, 4);
  });

  it('has no t without degrees of freedom or for a level that is none', () => {
    expect([studentT(0), studentT(-1), studentT(NaN), studentT(4, 1), studentT(4, 0)]).toEqual(
      new Array(5).fill(null),
    );
  });

  it('of a mean: 4 ± 2.7764 · 0.70711 / √5', () => {
    const { low, high } = confidenceInterval([4, 4, 5, 3, 4])!;
    expect(low).toBeCloseTo(4 - 0.878, 3);
    expect(high).toBeCloseTo(4 + 0.878, 3);
    expect(confidenceInterval([4, 4])).toEqual({ low: 4, high: 4 });
    expect(confidenceInterval([4])).toBeNull();
  });
});

describe('change', () => {
  it('has an interval, an effect and a reading', () => {
    // Standard error √(0.1 + 0.1) = 0.44721, t(18) = 2.1009: 1 ± 0.9396. Hedges: 1 · (1 − 3 / 71).
    const change = compareMeans({ n: 10, mean: 3, sd: 1 }, { n: 10, mean: 4, sd: 1 }, 4);
    expect(change.interval!.low).toBeCloseTo(0.0604, 3);
    expect(change.interval!.high).toBeCloseTo(1.9396, 3);
    expect(change.effect).toBeCloseTo(0.957746, 6);
    expect(change.reading).toBe('up');
  });

  it('does not claim from five people what it claims from forty', () => {
    const of = (n: number) => compareMeans({ n, mean: 3, sd: 1 }, { n, mean: 3.6, sd: 1 }, 4).reading;
    expect([of(5), of(40)]).toEqual(['unclear', 'up']);
    const same = (n: number) => compareMeans({ n, mean: 3, sd: 0.8 }, { n, mean: 3, sd: 0.8 }, 4).reading;
    expect([same(5), same(100)]).toEqual(['unclear', 'steady']);
  });

  it('is defined without any spread, and with one person', () => {
    expect(compareMeans({ n: 5, mean: 3, sd: 0 }, { n: 5, mean: 2, sd: 0 }, 4)).toEqual({
      difference: -1,
      interval: { low: -1, high: -1 },
      effect: null,
      reading: 'down',
    });
    expect(compareMeans({ n: 1, mean: 3, sd: 0 }, { n: 5, mean: 2, sd: 1 }, 4)).toMatchObject({
      interval: null,
      effect: null,
      reading: 'unclear',
    });
  });

  test.each([
    [{ low: -0.5, high: 0.5 }, 'steady'],
    [{ low: -0.51, high: 0.2 }, 'unclear'],
    [{ low: 0.01, high: 0.2 }, 'up'],
    [{ low: -2, high: -0.01 }, 'down'],
    [null, 'unclear'],
  ] as const)('%j of a range of 4 reads %s', (interval, reading) => {
    expect(readDifference(interval, 4)).toBe(reading);
  });
});
