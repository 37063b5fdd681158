import { describe, expect, test } from 'vitest';
import type { Measure, Metric } from '../../../src/core/goal-tracker/goals.types';
import { expectedProgress } from '../../../src/core/goal-tracker/rules/expected-progress';
import { googleGrade } from '../../../src/core/goal-tracker/rules/google-grade';
import { keyResultProgress, milestoneValue } from '../../../src/core/goal-tracker/rules/key-result-progress';
import {
  expectationOf,
  paceStatus,
  worstStatus,
  type PaceInput,
} from '../../../src/core/goal-tracker/rules/pace-status';
import { rollUp } from '../../../src/core/goal-tracker/rules/roll-up';
import { misplacedMark } from '../../../src/core/goal-tracker/rules/misplaced-mark';
import { zoneOf } from '../../../src/core/goal-tracker/rules/zone';
import { measure, period } from './helpers';

type Row = readonly [
  metric: Metric,
  start: number,
  target: number,
  value: number | null,
  raw: number,
  flags?: 'overshoot' | 'regressed',
];

type RangeRow = readonly [start: number, value: number, raw: number, flag?: 'regressed'];

/** `overshoot` and `regressed` exclude each other. */
const expected = (raw: number, flag?: 'overshoot' | 'regressed') => ({
  raw,
  clamped: Math.min(1, Math.max(0, raw)),
  overshoot: flag === 'overshoot',
  regressed: flag === 'regressed',
});

describe('keyResultProgress', () => {
  test.each<Row>([
    // (60 − 20) / (100 − 20) = 40 / 80
    ['increase', 20, 100, 60, 0.5],
    // (150 − 0) / 100
    ['increase', 0, 100, 150, 1.5, 'overshoot'],
    // (−20 − 20) / 80 = −40 / 80
    ['increase', 20, 100, -20, -0.5, 'regressed'],
    // 1 / 3, not rounded
    ['increase', 0, 3, 1, 1 / 3],
    // (100 − 200) / (0 − 200) = −100 / −200
    ['decrease', 200, 0, 100, 0.5],
    // (250 − 200) / −200
    ['decrease', 200, 0, 250, -0.25, 'regressed'],
    // (−50 − 200) / −200
    ['decrease', 200, 0, -50, 1.25, 'overshoot'],
    // Both below zero: (−15 − −20) / (−10 − −20) = 5 / 10
    ['increase', -20, -10, -15, 0.5],
    // Target 0, from above and from below
    ['decrease', 10, 0, 0, 1],
    ['increase', -10, 0, -5, 0.5],
    // Start equal to target: reached in the direction or not
    ['increase', 10, 10, 10, 1],
    ['increase', 10, 10, 15, 1],
    ['increase', 10, 10, 5, 0, 'regressed'],
    ['decrease', 10, 10, 10, 1],
    ['decrease', 10, 10, 5, 1],
    ['decrease', 10, 10, 15, 0, 'regressed'],
    // The distance is beyond what a number holds: halves are 1e308 / 1e308 and half of it
    ['increase', -1e308, 1e308, 1e308, 1],
    ['increase', -1e308, 1e308, 0, 0.5],
    // 1e308 / 1e-308 is beyond as well: the largest number there is
    ['increase', 0, 1e-308, 1e308, Number.MAX_VALUE, 'overshoot'],
    ['increase', 0, Number.MIN_VALUE, 0, 0],
    // At least 90, from 60: held, two thirds of the way, below the start
    ['above', 60, 90, 95, 1],
    ['above', 60, 90, 90, 1],
    ['above', 60, 90, 80, 20 / 30],
    ['above', 60, 90, 50, -10 / 30, 'regressed'],
    // It held at the start: there is no way to have gone, and it is worse than it was
    ['above', 95, 90, 80, 0, 'regressed'],
    ['above', 90, 90, 80, 0, 'regressed'],
    // At most 2, from 10
    ['below', 10, 2, 1, 1],
    ['below', 10, 2, 4, 6 / 8],
    ['below', 10, 2, 12, -2 / 8, 'regressed'],
    ['below', 1, 2, 4, 0, 'regressed'],
    ['binary', 0, 1, 0, 0],
    ['binary', 0, 1, 0.9, 0],
    ['binary', 0, 1, 1, 1],
    ['binary', 0, 1, 5, 1],
    // Three of four
    ['milestones', 0, 4, 3, 0.75],
    ['milestones', 0, 4, 5, 1.25, 'overshoot'],
    // No value
    ['increase', 0, 100, null, 0],
    ['above', 95, 90, null, 0],
  ])('%s from %d to %d at %s is %d', (...row) => {
    const [metric, start, target, value, raw, flag] = row as unknown as Row;
    expect(keyResultProgress({ metric, start, target }, value)).toEqual(expected(raw, flag));
  });

  test.each<RangeRow>([
    // Between 10 and 20
    [0, 10, 1],
    [0, 20, 1],
    [0, 15, 1],
    // (5 − 0) / (10 − 0)
    [0, 5, 0.5],
    [0, -5, -0.5, 'regressed'],
    // (25 − 40) / (20 − 40)
    [40, 25, 0.75],
    [40, 50, -0.5, 'regressed'],
    // Past the range: nothing of the way back
    [0, 25, 0],
    // It began within
    [15, 25, 0, 'regressed'],
    [15, 5, 0, 'regressed'],
  ])('range 10 to 20 from %d at %d is %d', (...row) => {
    const [start, value, raw, flag] = row as unknown as RangeRow;
    const range: Measure = { metric: 'range', start, target: 10, upper: 20 };
    expect(keyResultProgress(range, value)).toEqual(expected(raw, flag));
    expect(keyResultProgress({ ...range, target: 20, upper: 10 }, value)).toEqual(expected(raw, flag));
  });

  test('a range without an upper bound is one value', () => {
    expect(keyResultProgress({ metric: 'range', start: 0, target: 10 }, 10).raw).toBe(1);
    expect(keyResultProgress({ metric: 'range', start: 0, target: 10 }, 5).raw).toBe(0.5);
  });

  test.each([NaN, Infinity, -Infinity, undefined])('%s is no value', (value) => {
    expect(keyResultProgress(measure(), value)).toEqual(expected(0));
  });

  /** As a host without types may hand one over. */
  const loose = (fields: object) => fields as Measure;
  test.each<readonly [string, Measure, number, number]>([
    ['binary by its name alone', loose({ metric: 'binary' }), 1, 1],
    ['binary by its name alone, not done', loose({ metric: 'binary' }), 0, 0],
    ['no start', loose({ metric: 'increase', target: 10 }), 5, 0.5],
    ['a start that is no number', measure({ start: NaN, target: 10 }), 5, 0],
    ['an endless start', measure({ start: -Infinity, target: 10 }), 5, 0],
    ['no target', loose({ metric: 'increase', start: 0 }), 5, 0],
    ['a target that is no number', measure({ target: NaN }), 5, 0],
    ['a bound that is no number', measure({ metric: 'range', target: 10, upper: NaN }), 5, 0],
    [
      'milestones without start and target',
      loose({ metric: 'milestones', milestones: [{ id: 'a' }, { id: 'b' }] }),
      1,
      0.5,
    ],
    ['nothing at all', loose({}), 5, 0],
  ])('%s has a share too', (_, keyResult, value, raw) => {
    expect(keyResultProgress(keyResult, value)).toEqual(expected(raw));
  });

  test('milestones count by weight, and equally when none has any', () => {
    const milestones = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', weight: 3 },
    ];
    const weighted = measure({ metric: 'milestones', target: 2, milestones });
    // 3 of 1 + 3
    expect(keyResultProgress(weighted, milestoneValue(milestones, new Set(['b']))).raw).toBe(0.75);
    const none = milestones.map((one) => ({ ...one, weight: 0 }));
    expect(
      keyResultProgress({ ...weighted, milestones: none }, milestoneValue(none, new Set(['b']))).raw,
    ).toBe(0.5);
  });
});

const part = (raw: number, weight?: number) => ({ progress: expected(raw), weight });

describe('rollUp', () => {
  test.each([
    // (0.2 + 0.8) / 2
    ['equal', [part(0.2), part(0.8)], 0.5, 0.5],
    // (0.2 × 1 + 0.8 × 3) / 4 = 2.6 / 4
    ['by weight', [part(0.2, 1), part(0.8, 3)], 0.65, 0.65],
    ['one counts nothing', [part(0.2, 0), part(0.8, 2)], 0.8, 0.8],
    ['all zero is equal', [part(0.2, 0), part(0.8, 0)], 0.5, 0.5],
    // What is more than the whole hides nothing: (1 + 0.5) / 2
    ['one beyond the target, one behind', [part(1.5), part(0.5)], 0.75, 0.75],
    ['all beyond the target', [part(1.5), part(1)], 1.25, 1],
    ['one beyond the target, one behind that counts for nothing', [part(1.5), part(0.5, 0)], 1.5, 1],
    // Raw (−0.5 + 0.5) / 2 = 0, clamped (0 + 0.5) / 2
    ['below the start', [part(-0.5), part(0.5)], 0, 0.25],
    ['nothing', [], 0, 0],
    ['weights that no sum could hold', [part(0.2, 1e308), part(0.8, 1e308)], 0.5, 0.5],
    [
      'weights that are none',
      [part(0.2, NaN), part(0.8, -1), part(0.6, Infinity)],
      (0.2 + 0.8 + 0.6) / 3,
      (0.2 + 0.8 + 0.6) / 3,
    ],
  ])('%s', (_, parts, raw, clamped) => {
    expect(rollUp(parts).raw).toBeCloseTo(raw, 12);
    expect(rollUp(parts).clamped).toBeCloseTo(clamped, 12);
  });
});

describe('expectedProgress', () => {
  // 2026-01-01 to 2026-04-11 are 100 days.
  test.each([
    ['2025-12-31', 0],
    ['2026-01-01', 0],
    ['2026-01-11', 0.1],
    ['2026-02-20', 0.5],
    ['2026-04-11', 1],
    ['2026-05-01', 1],
    ['not a day', 0],
  ])('linear on %s', (today, share) => expect(expectedProgress(period, today)).toBeCloseTo(share, 12));

  const phases = [
    { on: '2026-02-20', share: 0.2 },
    { on: '2026-03-12', share: 0.8 },
  ];
  test.each([
    // Half of the way to the first phase: 25 of 50 days, 0.1
    ['2026-01-26', 0.1],
    ['2026-02-20', 0.2],
    // 10 of 20 days from 0.2 to 0.8
    ['2026-03-02', 0.5],
    ['2026-03-12', 0.8],
    // 15 of 30 days from 0.8 to 1
    ['2026-03-27', 0.9],
    ['2026-04-11', 1],
  ])('in phases on %s', (today, share) => {
    expect(expectedProgress({ ...period, phases }, today)).toBeCloseTo(share, 12);
    expect(expectedProgress({ ...period, phases: [...phases].reverse() }, today)).toBeCloseTo(share, 12);
  });

  test('phases outside the period, backwards or not there change nothing that they should not', () => {
    const odd = [
      { on: '2025-01-01', share: 0.9 },
      { on: '2026-02-30', share: 0.9 },
      { on: '2026-06-01', share: 0.1 },
    ];
    expect(expectedProgress({ ...period, phases: odd }, '2026-02-20')).toBeCloseTo(0.5, 12);
    // The second phase asks for less: the line stays at 0.5.
    const falling = [
      { on: '2026-02-20', share: 0.5 },
      { on: '2026-03-12', share: 0.1 },
    ];
    expect(expectedProgress({ ...period, phases: falling }, '2026-03-12')).toBeCloseTo(0.5, 12);
  });

  test('a period of one day expects all of it on that day', () => {
    const day = { start: '2026-01-01', end: '2026-01-01' };
    expect(['2025-12-31', '2026-01-01', '2026-01-02'].map((today) => expectedProgress(day, today))).toEqual([
      0, 1, 1,
    ]);
  });

  test('the night the clocks change is a day like any other', () => {
    // 28 to 30 March 2026: Europe goes over to summer time on the 29th.
    const week = { start: '2026-03-28', end: '2026-03-30' };
    expect(expectedProgress(week, '2026-03-29')).toBe(0.5);
  });
});

describe('paceStatus', () => {
  const at = (fields: Partial<PaceInput>): PaceInput => ({
    progress: 0.5,
    period,
    today: '2026-02-20',
    ...fields,
  });

  test.each<readonly [string, Partial<PaceInput>, string | null]>([
    ['before the period', { today: '2025-12-31', progress: 1 }, 'notStarted'],
    ['in it without a value', { progress: null }, null],
    ['after it without a value', { progress: null, today: '2026-04-12' }, 'missed'],
    ['as expected', { progress: 0.5 }, 'onTrack'],
    ['0.1 behind', { progress: 0.4 }, 'onTrack'],
    ['a little more behind', { progress: 0.39 }, 'atRisk'],
    ['0.25 behind', { progress: 0.25 }, 'atRisk'],
    ['more than that', { progress: 0.24 }, 'offTrack'],
    ['below the start', { progress: -0.5 }, 'offTrack'],
    ['all of it', { progress: 1 }, 'achieved'],
    ['more than all', { progress: 1.3 }, 'achieved'],
    ['on the last day, nearly', { progress: 0.95, today: '2026-04-11' }, 'onTrack'],
    ['after it, nearly', { progress: 0.95, today: '2026-04-12' }, 'missed'],
    ['after it', { progress: 1, today: '2026-04-12' }, 'achieved'],
    // 0.5 × 0.7 = 0.35 is expected; 0.25 is 0.1 behind
    ['aspirational, 0.1 behind', { progress: 0.25, kind: 'aspirational' }, 'onTrack'],
    ['aspirational, more behind', { progress: 0.2, kind: 'aspirational' }, 'atRisk'],
    ['aspirational, 0.7 within the period', { progress: 0.7, kind: 'aspirational' }, 'onTrack'],
    ['aspirational, 0.7 after it', { progress: 0.7, kind: 'aspirational', today: '2026-04-12' }, 'achieved'],
    ['aspirational, 0.69 after it', { progress: 0.69, kind: 'aspirational', today: '2026-04-12' }, 'missed'],
    ['held', { progress: 1, metric: 'above' }, 'onTrack'],
    ['nearly held', { progress: 0.99, metric: 'above' }, 'atRisk'],
    ['far from held, early', { progress: 0.5, metric: 'below', today: '2026-01-02' }, 'offTrack'],
    ['held to the end', { progress: 1, metric: 'range', today: '2026-04-12' }, 'achieved'],
    [
      'not held at the end, aspirational',
      { progress: 0.8, metric: 'range', today: '2026-04-12', kind: 'aspirational' },
      'missed',
    ],
    ['not yet, and sure of it', { progress: 0, metric: 'binary', confidence: 7 }, 'onTrack'],
    ['not yet, and not so sure', { progress: 0, metric: 'binary', confidence: 6 }, 'atRisk'],
    ['not yet, and hardly', { progress: 0, metric: 'binary', confidence: 3 }, 'offTrack'],
    ['not yet, and nobody says', { progress: 0, metric: 'binary' }, 'offTrack'],
    ['done', { progress: 1, metric: 'binary', confidence: 1 }, 'achieved'],
  ])('%s', (_, fields, status) => expect(paceStatus(at(fields))).toBe(status));

  test('thresholds and expectations are the host’s to set', () => {
    expect(paceStatus(at({ progress: 0.3 }), { atRisk: 0.2 })).toBe('onTrack');
    expect(paceStatus(at({ progress: 0.1 }), { offTrack: 0.4 })).toBe('atRisk');
    expect(paceStatus(at({ progress: 0.9, today: '2026-04-12' }), { expects: { committed: 0.9 } })).toBe(
      'achieved',
    );
  });

  test.each([NaN, -0.1, 90, null, '0.9'])('an expectation of %o is no share of the way', (share) => {
    const expects = { aspirational: share as number };
    expect(expectationOf('aspirational', { expects })).toBe(0.7);
  });

  test('a parent is what its worst child is', () => {
    expect(worstStatus(['achieved', 'onTrack', null])).toBeNull();
    expect(worstStatus(['achieved', null, 'atRisk'])).toBe('atRisk');
    expect(worstStatus(['atRisk', 'offTrack'])).toBe('offTrack');
    expect(worstStatus(['achieved', 'onTrack'])).toBe('onTrack');
    expect(worstStatus(['achieved', 'achieved'])).toBe('achieved');
    expect(worstStatus([])).toBeNull();
  });
});

test.each([
  [0, 0, 'red'],
  [0.34, 0.3, 'red'],
  // Between the published bands: rounded first.
  [0.35, 0.4, 'yellow'],
  [0.64, 0.6, 'yellow'],
  [0.65, 0.7, 'green'],
  [1, 1, 'green'],
  [1.5, 1, 'green'],
  [-1, 0, 'red'],
  [NaN, 0, 'red'],
  [undefined as unknown as number, 0, 'red'],
])('%d grades %d, %s', (progress, grade, band) => {
  expect(googleGrade(progress)).toEqual({ grade, band, met: grade >= 1 });
  expect(googleGrade(progress, 'aspirational').met).toBe(grade >= 0.7);
});

test.each([
  [2, 'below'],
  [3, 'commit'],
  [7, 'target'],
  [10, 'stretch'],
  [12, 'stretch'],
  [null, null],
])('at %s of commit 3, target 7, stretch 10: %s', (value, zone) => {
  const named = { ...measure({ target: 7 }), commit: 3, stretch: 10 };
  expect(zoneOf(named, value)).toBe(zone);
  // The same downwards
  const falling = { metric: 'decrease' as const, start: 0, target: -7, commit: -3, stretch: -10 };
  expect(zoneOf(falling, value === null ? null : -value)).toBe(zone);
  expect(zoneOf(measure({ target: 7 }), value)).toBeNull();
});

describe('marks beside the target', () => {
  test.each([
    [{ start: 0, target: 10, commit: 7, stretch: 12 }, null],
    [{ start: 0, target: 10, commit: 10, stretch: 10 }, null],
    [{ start: 31, target: 12, commit: 20, stretch: 6 }, null],
    [{ start: 31, target: 12, commit: 8 }, 'commit'],
    [{ start: 31, target: 12, stretch: 15 }, 'stretch'],
    [{ start: 0, target: 10, commit: -1, stretch: 5 }, 'commit'],
    [{ start: -1e308, target: 1e308, commit: 0, stretch: 1.5e308 }, null],
    [{ start: 0, target: 10, commit: null, stretch: null }, null],
  ] as const)('%j', (marks, expected) => {
    expect(misplacedMark(marks)).toBe(expected);
  });
});
