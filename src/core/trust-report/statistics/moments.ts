import { present, type Values } from './values';

/** Arithmetic mean of what is there; `null` of nothing. Never NaN. */
export function meanOf(values: Values): number | null {
  const numbers = present(values);
  if (numbers.length === 0) return null;
  // Scaled before it is summed: the sum of two very large numbers would be infinite.
  const first = numbers.reduce((sum, value) => sum + value / numbers.length, 0);
  return first + numbers.reduce((sum, value) => sum + (value - first) / numbers.length, 0);
}

/**
 * Sample variance Σ(x − mean)² / (n − 1), the unbiased estimate of a larger group's. `null` for fewer than two values; 0
 * exactly when all are equal.
 */
export function varianceOf(values: Values): number | null {
  const numbers = present(values);
  const mean = meanOf(numbers);
  if (mean === null || numbers.length < 2) return null;
  if (numbers.every((value) => value === numbers[0])) return 0;
  return numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (numbers.length - 1);
}

/** Standard deviation with n − 1, in the values' unit. `null` for fewer than two values. */
export function standardDeviation(values: Values): number | null {
  const variance = varianceOf(values);
  return variance === null ? null : Math.sqrt(variance);
}

/** The middle value, or the mean of the two in the middle; `null` of nothing. */
export function medianOf(values: Values): number | null {
  const sorted = [...present(values)].sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
