import { describe, expect, test } from 'vitest';
import { forecast, type ForecastPoint } from '../../../src/core/goal-tracker/rules/forecast';
import { measure } from './helpers';

// 100 days.
const span = { start: '2026-01-01', end: '2026-04-11' };
const points = (...values: readonly (readonly [string, number])[]): ForecastPoint[] =>
  values.map(([date, value]) => ({ date, value }));

describe('forecast', () => {
  test('a straight line goes on straight', () => {
    // 1 a day: 20 on day 20, 80 days to go.
    const found = forecast(
      measure(),
      points(['2026-01-01', 0], ['2026-01-11', 10], ['2026-01-21', 20]),
      span,
      '2026-01-21',
    );
    expect(found).toMatchObject({
      on: '2026-04-11',
      value: 100,
      low: 100,
      high: 100,
      reaches: 'yes',
      sure: 'low',
      points: 3,
    });
  });

  test('the median pace, and the range of the others', () => {
    // Days 0, 10, 20, 30 at 0, 10, 12, 30. Paces: 0–10: 1; 0–20: 0.6; 0–30: 1; 10–20: 0.2; 10–30: 1; 20–30: 1.8.
    // Sorted 0.2, 0.6, 1, 1, 1, 1.8: median 1. 20th percentile at place 1: 0.6; 80th at place 4: 1.
    // 70 days to go from 30: 100, 30 + 42 = 72, 100.
    const found = forecast(
      measure(),
      points(['2026-01-01', 0], ['2026-01-11', 10], ['2026-01-21', 12], ['2026-01-31', 30]),
      span,
      '2026-02-05',
    );
    expect(found?.value).toBeCloseTo(100, 9);
    expect(found?.low).toBeCloseTo(72, 9);
    expect(found?.high).toBeCloseTo(100, 9);
    expect(found?.sure).toBe('fair');
    expect(found?.progress.raw).toBeCloseTo(1, 9);
  });

  test('a decreasing value reaches its target from above', () => {
    // 31 → 19 in 40 days is 0.3 a day; 60 days on it would be 1.
    const falling = measure({ metric: 'decrease', start: 31, target: 12 });
    const found = forecast(
      falling,
      points(['2026-01-01', 31], ['2026-01-21', 25], ['2026-02-10', 19]),
      span,
      '2026-02-10',
    );
    expect(found?.value).toBeCloseTo(1, 9);
    expect(found?.reaches).toBe('yes');
  });

  test('is good with six days over a third of the period and one pace', () => {
    const days = ['2026-01-01', '2026-01-08', '2026-01-15', '2026-01-22', '2026-01-29', '2026-02-05'];
    const steady = days.map((date, index) => ({ date, value: index * 7 }));
    expect(forecast(measure(), steady, span, '2026-02-05')?.sure).toBe('good');
    const wild = days.map((date, index) => ({ date, value: index % 2 === 0 ? 0 : 50 }));
    expect(forecast(measure(), wild, span, '2026-02-05')).toMatchObject({ sure: 'fair', reaches: 'unsure' });
  });

  test('says nothing where there is too little to go by', () => {
    const three = points(['2026-01-01', 0], ['2026-01-11', 10], ['2026-01-21', 20]);
    expect(forecast(measure(), [], span, '2026-02-01')).toBeNull();
    expect(forecast(measure(), three.slice(1), span, '2026-02-01')).toBeNull();
    // The third is still to come.
    expect(forecast(measure(), three, span, '2026-01-20')).toBeNull();
    const week = points(['2026-01-01', 0], ['2026-01-04', 3], ['2026-01-07', 6]);
    expect(forecast(measure(), week, span, '2026-02-01')).toBeNull();
    expect(forecast(measure({ metric: 'binary', target: 1 }), three, span, '2026-02-01')).toBeNull();
    expect(forecast(measure(), three, span, '2026-04-11')).toBeNull();
    expect(forecast(measure(), three, span, '2025-12-31')).toBeNull();
    expect(forecast(measure(), three, { start: 'x', end: 'y' }, '2026-02-01')).toBeNull();
  });

  test('takes values as they come: in any order, several a day, some of them none', () => {
    const tidy = points(['2026-01-01', 0], ['2026-01-11', 10], ['2026-01-21', 12], ['2026-01-31', 30]);
    const wild = points(
      ['2026-01-31', 30],
      ['2026-01-11', 99],
      ['2026-01-21', 12],
      ['2026-01-11', 10],
      ['2026-01-01', 0],
      ['2026-01-31', NaN],
      ['2026-02-30', 7],
    );
    expect(forecast(measure(), wild, span, '2026-02-05')).toEqual(
      forecast(measure(), tidy, span, '2026-02-05'),
    );
  });

  test('milestones end at all of them, values at what a number holds', () => {
    const fast = points(['2026-01-01', 0], ['2026-01-11', 2], ['2026-01-21', 4]);
    expect(forecast(measure({ metric: 'milestones', target: 5 }), fast, span, '2026-01-21')?.value).toBe(5);
    const huge = points(
      ['2026-01-01', -1.7e308],
      ['2026-01-11', 1.7e308],
      ['2026-01-21', -1.7e308],
      ['2026-01-22', 1.7e308],
    );
    const found = forecast(measure({ start: -1e308, target: 1e308 }), huge, span, '2026-01-22')!;
    expect([found.low, found.value, found.high, found.progress.raw].every(Number.isFinite)).toBe(true);
  });
});
