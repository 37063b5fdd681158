import type { DifferenceReading, Interval } from '../team-summary.types';
import { studentT } from './student-t';

/** What is known of one round. */
export interface Sample {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

export interface MeanChange {
  /** to − from. */
  readonly difference: number;
  /** 95 % interval of the difference; `null` with fewer than two values on either side. */
  readonly interval: Interval | null;
  /** Hedges' g: the difference in pooled standard deviations, corrected for few values. `null` without any spread. */
  readonly effect: number | null;
  readonly reading: DifferenceReading;
}

/** A difference that matters, as a share of the scale's range: half a point on a scale of 1 to 5. */
export const MATTERS = 0.125;

/**
 * How a mean changed between two rounds. Nobody is followed from round to round, so the rounds count as independent
 * samples, which claims less than there may be. Interval: Welch 1947; effect: Hedges 1981.
 *
 * @param range max − min of the scale, for what counts as a difference that matters
 */
export function compareMeans(from: Sample, to: Sample, range: number): MeanChange {
  const difference = to.mean - from.mean;
  const interval = welchInterval(from, to, difference);
  return { difference, interval, effect: hedges(from, to), reading: readDifference(interval, range) };
}

/** See `DifferenceReading`. @param interval of the difference */
export function readDifference(interval: Interval | null, range: number): DifferenceReading {
  if (!interval) return 'unclear';
  const rest = 1e-9;
  if (interval.low > rest) return 'up';
  if (interval.high < -rest) return 'down';
  const limit = MATTERS * range;
  return interval.low >= -limit - rest && interval.high <= limit + rest ? 'steady' : 'unclear';
}

function welchInterval(from: Sample, to: Sample, difference: number): Interval | null {
  if (!(from.n >= 2 && to.n >= 2)) return null;
  const [a, b] = [from.sd ** 2 / from.n, to.sd ** 2 / to.n];
  if (!(a + b > 0)) return { low: difference, high: difference };
  const df = (a + b) ** 2 / (a ** 2 / (from.n - 1) + b ** 2 / (to.n - 1));
  const t = studentT(df);
  if (t === null) return null;
  const half = t * Math.sqrt(a + b);
  return { low: difference - half, high: difference + half };
}

function hedges(from: Sample, to: Sample): number | null {
  const df = from.n + to.n - 2;
  if (!(from.n >= 2 && to.n >= 2)) return null;
  const pooled = Math.sqrt(((from.n - 1) * from.sd ** 2 + (to.n - 1) * to.sd ** 2) / df);
  if (!(pooled > 0)) return null;
  const effect = ((to.mean - from.mean) / pooled) * (1 - 3 / (4 * df - 1));
  return Number.isFinite(effect) ? effect : null;
}
