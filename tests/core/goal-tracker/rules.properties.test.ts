import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure, Metric } from '../../../src/core/goal-tracker/goals.types';
import { nextCheckIn } from '../../../src/core/goal-tracker/rules/cadence';
import { expectedProgress } from '../../../src/core/goal-tracker/rules/expected-progress';
import { forecast } from '../../../src/core/goal-tracker/rules/forecast';
import { keyResultProgress, progressOf } from '../../../src/core/goal-tracker/rules/key-result-progress';
import { rollUp } from '../../../src/core/goal-tracker/rules/roll-up';
import { isoOfDay } from '../../../src/core/shared/iso-date';

const METRICS: readonly Metric[] = [
  'increase',
  'decrease',
  'above',
  'below',
  'range',
  'binary',
  'milestones',
];
const any = fc.double({ noNaN: true, noDefaultInfinity: true });
const ordinary = fc.integer({ min: -10_000, max: 10_000 });
const measureOf = (value: fc.Arbitrary<number>): fc.Arbitrary<Measure> =>
  fc.record({ metric: fc.constantFrom(...METRICS), start: value, target: value, upper: value });
const day = fc.integer({ min: 20_000, max: 21_000 }).map(isoOfDay);

test('progress is finite and within its bounds, whatever comes in', () => {
  fc.assert(
    fc.property(measureOf(any), fc.option(fc.double()), (measure, value) => {
      const { raw, clamped, overshoot, regressed } = keyResultProgress(measure, value);
      expect(Number.isFinite(raw)).toBe(true);
      expect(Object.is(raw, -0)).toBe(false);
      expect(clamped).toBe(Math.min(1, Math.max(0, raw)));
      expect(overshoot).toBe(raw > 1);
      expect(raw < 0 && !regressed).toBe(false);
      expect(overshoot && regressed).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('a value nearer to the target never counts less', () => {
  fc.assert(
    fc.property(measureOf(ordinary), ordinary, ordinary, (measure, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const at = (value: number) => keyResultProgress(measure, value).raw;
      const up = measure.target >= measure.start;
      if (measure.metric === 'above') expect(at(high)).toBeGreaterThanOrEqual(at(low));
      if (measure.metric === 'below') expect(at(high)).toBeLessThanOrEqual(at(low));
      if (measure.metric === 'increase' && up) expect(at(high)).toBeGreaterThanOrEqual(at(low));
      if (measure.metric === 'decrease' && (!up || measure.start === measure.target))
        expect(at(high)).toBeLessThanOrEqual(at(low));
    }),
    { numRuns: 2000 },
  );
});

test('in other units it is the same', () => {
  fc.assert(
    fc.property(
      measureOf(ordinary),
      ordinary,
      fc.constantFrom(0.001, 0.5, 3, 1000),
      fc.constantFrom(-273, 0, 32),
      (measure, value, factor, shift) => {
        fc.pre(measure.metric !== 'milestones' && measure.metric !== 'binary');
        const to = (one: number) => one * factor + shift;
        const other = {
          ...measure,
          start: to(measure.start),
          target: to(measure.target),
          upper: to(measure.upper!),
        };
        const [here, there] = [keyResultProgress(measure, value), keyResultProgress(other, to(value))];
        expect(Math.abs(there.raw - here.raw)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(here.raw)));
      },
    ),
  );
});

const parts = fc.array(
  fc.record({
    progress: fc.double({ min: -2, max: 3, noNaN: true }).map((raw) => progressOf(raw)),
    weight: fc.nat(100),
  }),
  { minLength: 1, maxLength: 20 },
);

test('a parent lies between its children; only the ratio of weights matters; a weight of nothing changes nothing', () => {
  fc.assert(
    fc.property(
      parts,
      fc.constantFrom(0.001, 7, 1e300),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (list, factor, extra) => {
        const { raw, clamped } = rollUp(list);
        const raws = list.map(({ progress }) => progress.raw);
        expect(raw).toBeGreaterThanOrEqual(Math.min(...raws) - 1e-9);
        expect(raw).toBeLessThanOrEqual(Math.max(...raws) + 1e-9);
        expect(clamped >= 0 && clamped <= 1).toBe(true);
        const scaled = rollUp(list.map(({ progress, weight }) => ({ progress, weight: weight * factor })));
        expect(scaled.raw).toBeCloseTo(raw, 9);
        fc.pre(list.some(({ weight }) => weight > 0));
        // No plenty of one hides what is missing of another.
        if (list.some(({ progress, weight }) => weight > 0.001 && progress.raw < 0.999))
          expect(raw).toBeLessThan(1);
        expect(rollUp([...list, { progress: progressOf(extra), weight: 0 }]).raw).toBeCloseTo(raw, 9);
      },
    ),
  );
});

test('what is expected never falls, from 0 to 1, in phases or not', () => {
  const phases = fc.array(fc.record({ on: day, share: fc.double({ min: -1, max: 2, noNaN: true }) }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(day, day, phases, day, day, (start, end, list, a, b) => {
      const [early, late] = a <= b ? [a, b] : [b, a];
      const span = { start, end, phases: list };
      const [before, after] = [expectedProgress(span, early), expectedProgress(span, late)];
      expect(before >= 0 && after <= 1 && before <= after).toBe(true);
      if (start <= end) expect(expectedProgress(span, end)).toBe(1);
    }),
  );
});

test('the next check-in lies in the period and after the last one, and asking on leads to the end', () => {
  const schedule = fc.record({
    start: day,
    end: day,
    cadence: fc.constantFrom('weekly' as const, 'fortnightly' as const, 'monthly' as const),
    weekday: fc.integer({ min: 1, max: 7 }),
    monthDay: fc.integer({ min: 1, max: 31 }),
  });
  fc.assert(
    fc.property(schedule, fc.option(day), (one, last) => {
      const due = nextCheckIn(one, last);
      if (due === null) return;
      expect(due <= one.end && due >= one.start).toBe(true);
      if (last !== null) expect(due > last).toBe(true);
      let [at, steps] = [due as string | null, 0];
      for (; at !== null && steps < 200; steps++) at = nextCheckIn(one, at);
      expect(at).toBeNull();
    }),
  );
});

test('nothing is due before it is there, and what was there from the first day is due as ever', () => {
  const schedule = fc.record({
    start: day,
    end: day,
    cadence: fc.constantFrom('weekly' as const, 'fortnightly' as const, 'monthly' as const),
    weekday: fc.integer({ min: 1, max: 7 }),
    monthDay: fc.integer({ min: 1, max: 31 }),
  });
  fc.assert(
    fc.property(schedule, fc.option(day), day, (one, last, since) => {
      const due = nextCheckIn({ ...one, since }, last);
      const ever = nextCheckIn(one, last);
      if (since <= one.start) expect(due).toBe(ever);
      if (due === null) expect(ever === null || since > one.end).toBe(true);
      else expect(due >= since && due >= ever! && (due > since || due === one.end)).toBe(true);
      // One of the days that are due in any case, so that one goal is not asked for on a day of its own.
      let at = ever;
      while (due !== null && at !== null && at < due) at = nextCheckIn(one, at);
      expect(due).toBe(due === null ? null : at);
    }),
    { numRuns: 1000 },
  );
});

test('a forecast is finite, within its range, and the same in another order of magnitude', () => {
  const values = fc.array(fc.record({ date: day, value: any }), { maxLength: 30 });
  fc.assert(
    fc.property(measureOf(any), values, day, day, day, (measure, list, start, end, today) => {
      const byDay = [...new Map(list.map((one) => [one.date, one])).values()].sort((a, b) =>
        a.date < b.date ? -1 : 1,
      );
      const found = forecast(measure, byDay, { start, end }, today);
      if (!found) return;
      for (const one of [found.low, found.value, found.high, found.progress.raw])
        expect(Number.isFinite(one)).toBe(true);
      expect(found.low <= found.value && found.value <= found.high).toBe(true);
    }),
  );
});
