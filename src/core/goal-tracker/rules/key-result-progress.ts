import type { Measure, Milestone } from '../goals.types';

export interface Progress {
  /** The share of the way, as it is: below 0 and above 1 where that is so. Always finite. */
  readonly raw: number;
  /** `raw` from 0 to 1: for bars, and for what parents are worked out from. */
  readonly clamped: number;
  /** `raw` above 1. */
  readonly overshoot: boolean;
  /** Worse than at the start: `raw` below 0, or what held at the start does not hold any more. */
  readonly regressed: boolean;
}

/**
 * How far a key result is: `(value − start) / (target − start)`, in either direction.
 *
 * - Start equal to target: 1 where the value reaches it in the metric's direction, else 0.
 * - `above`, `below`, `range`: 1 within the bound; outside, the share of the way from the start to the bound that is
 *   broken, 0 where the start was not beyond that bound.
 * - `binary`: 1 where the target is reached, else 0. - `milestones`: of the whole that its list adds up to.
 *
 * No value (`null`), or one that is no finite number, is 0 with no flag. Without a start it is 0, without a target
 * `binary` has 1 and nothing else gets anywhere. Never NaN or infinite.
 */
export function keyResultProgress(keyResult: Measure, given: number | null | undefined): Progress {
  const value = given as number;
  if (!Number.isFinite(value)) return progressOf(0);
  const { metric, start = 0, target = metric === 'binary' ? 1 : NaN } = keyResult;
  switch (metric) {
    case 'above':
      return within(start, value, target, Infinity);
    case 'below':
      return within(start, value, -Infinity, target);
    case 'range': {
      const { upper = target } = keyResult;
      return within(start, value, Math.min(target, upper), Math.max(target, upper));
    }
    case 'binary': {
      const { raw, regressed } = towards(start, target, value, 'increase');
      return progressOf(raw >= 1 ? 1 : 0, regressed);
    }
    case 'milestones': {
      const whole = milestoneTotal(keyResult.milestones);
      return whole > 0 ? towards(0, whole, value, 'increase') : towards(start, target, value, 'increase');
    }
    default:
      return towards(start, target, value, metric);
  }
}

export function progressOf(raw: number, regressed = raw < 0): Progress {
  const finite = Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, raw)) || 0;
  return { raw: finite, clamped: Math.min(1, Math.max(0, finite)), overshoot: finite > 1, regressed };
}

function towards(start: number, target: number, value: number, metric: 'increase' | 'decrease'): Progress {
  if (start !== target) return progressOf(share(start, target, value));
  const reached = metric === 'decrease' ? value <= target : value >= target;
  return progressOf(reached ? 1 : 0, !reached);
}

function within(start: number, value: number, low: number, high: number): Progress {
  if (value >= low && value <= high) return progressOf(1);
  const bound = value < low ? low : high;
  const startedBeyond = value < low ? start < low : start > high;
  const held = start >= low && start <= high;
  return startedBeyond ? progressOf(share(start, bound, value)) : progressOf(0, held);
}

/** Two different ends. Halved where their distance is beyond what a number holds. */
function share(start: number, end: number, value: number): number {
  const whole = end - start;
  const part = value - start;
  if (Number.isFinite(whole) && Number.isFinite(part)) return part / whole;
  return (value / 2 - start / 2) / (end / 2 - start / 2);
}

/** The weight of one milestone: 1 where none is given, and where none of the list has any. */
function milestoneWeight(list: readonly Milestone[], { weight = 1 }: Milestone): number {
  return list.some((other) => (other.weight ?? 1) > 0) ? weight : 1;
}

/** What all milestones add up to; 0 without any. */
export function milestoneTotal(list: readonly Milestone[] = []): number {
  return milestoneValue(list, new Set(list.map(({ id }) => id)));
}

/** What the reached ones add up to: the value of a check-in. */
export function milestoneValue(list: readonly Milestone[] = [], reached: ReadonlySet<string>): number {
  const sum = list.reduce((all, one) => all + (reached.has(one.id) ? milestoneWeight(list, one) : 0), 0);
  return Math.min(sum, Number.MAX_VALUE);
}
