import { isPresent, present, type Values } from './values';

/** Arithmetic mean of what is there; `null` of nothing. Never NaN. */
export function meanOf(values: Values): number | null {
  const n = countOf(values);
  if (n === 0) return null;
  // Divided before it is summed: the sum of two very large numbers would be infinite.
  let mean = 0;
  for (const value of values) if (isPresent(value)) mean += value / n;
  let rest = 0;
  for (const value of values) if (isPresent(value)) rest += (value - mean) / n;
  return mean + rest;
}

/**
 * Sample variance Σ(x − mean)² / (n − 1), the unbiased estimate of a larger group's. `null` for fewer than two values; 0
 * exactly when all are equal.
 */
export function varianceOf(values: Values): number | null {
  const n = countOf(values);
  const mean = meanOf(values);
  if (mean === null || n < 2) return null;
  const first = values.find(isPresent);
  let sum = 0;
  let isEqual = true;
  for (const value of values) {
    if (!isPresent(value)) continue;
    sum += (value - mean) ** 2;
    isEqual &&= value === first;
  }
  return isEqual ? 0 : sum / (n - 1);
}

function countOf(values: Values): number {
  let n = 0;
  for (const value of values) if (isPresent(value)) n += 1;
  return n;
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
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1] as number) / 2 + upper / 2;
}
