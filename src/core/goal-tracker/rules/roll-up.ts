import { progressOf, type Progress } from './key-result-progress';

export interface Part {
  readonly progress: Progress;
  /** 0 or more; what is negative or no number counts as 0. @default 1 */
  readonly weight?: number | undefined;
}

/**
 * The weighted mean of its parts. One part beyond its target does not hide another that is behind: what is more than the whole of
 * a part counts in `raw` once all that have a weight are reached, and never in `clamped`. All weights zero: equal. No parts: 0.
 */
export function rollUp(parts: readonly Part[]): Progress {
  if (parts.length === 0) return progressOf(0);
  const weights = relativeWeights(parts.map(({ weight = 1 }) => weight));
  const mean = (of: (progress: Progress) => number) =>
    parts.reduce((sum, { progress }, index) => sum + of(progress) * weights[index]!, 0);
  const clamped = mean((one) => one.clamped);
  return {
    // Rounding could leave a sum of shares a hair beside 1.
    ...progressOf(mean(({ raw }) => (clamped > 1 - 1e-9 ? raw : Math.min(raw, 1)))),
    clamped: Math.min(1, clamped),
  };
}

/** Weights as shares that add up to 1. Divided by the largest first, so that weights of any size can be added. */
export function relativeWeights(weights: readonly number[]): readonly number[] {
  const usable = weights.map((weight) => (weight > 0 && Number.isFinite(weight) ? weight : 0));
  const largest = usable.reduce((most, weight) => Math.max(most, weight), 0);
  const scaled = largest > 0 ? usable.map((weight) => weight / largest) : usable.map(() => 1);
  const sum = scaled.reduce((all, weight) => all + weight, 0);
  return scaled.map((weight) => weight / sum);
}
