import { progressOf, type Progress } from './key-result-progress';

export interface Part {
  readonly progress: Progress;
  /** 0 or more; what is negative or no number counts as 0. @default 1 */
  readonly weight?: number | undefined;
}

/**
 * The weighted mean of its parts: `raw` of their raw, `clamped` of their clamped values, so that one part beyond its target
 * does not hide another that is behind. All weights zero: equal. No parts: 0.
 */
export function rollUp(parts: readonly Part[]): Progress {
  if (parts.length === 0) return progressOf(0);
  const weights = relativeWeights(parts.map(({ weight = 1 }) => weight));
  const mean = (of: (progress: Progress) => number) =>
    parts.reduce((sum, { progress }, index) => sum + of(progress) * weights[index]!, 0);
  return {
    ...progressOf(mean(({ raw }) => raw)),
    // Rounding could leave a sum of shares a hair above 1.
    clamped: Math.min(
      1,
      mean(({ clamped }) => clamped),
    ),
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
