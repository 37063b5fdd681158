import type { DistributionBar } from '../team-summary.types';
import { isPresent, type Values } from './values';

interface Scale {
  readonly min: number;
  readonly max: number;
}

/**
 * How many values lie nearest to each point of the scale, lowest point first, halves upwards. Values off the scale are
 * left out. Shares add up to 1, or are all 0 without values.
 */
export function distributionOf(values: Values, { min, max }: Scale): readonly DistributionBar[] {
  const points = Math.max(0, Math.floor(max - min) + 1) || 0;
  const counts = new Array<number>(points).fill(0);
  let n = 0;
  for (const value of values) {
    if (!isPresent(value) || value < min || value > max) continue;
    n += 1;
    // 3.5 may have come out as 3.4999999999999996.
    counts[Math.floor(value - min + 0.5 + 1e-9)]! += 1;
  }
  return counts.map((count, index) => ({
    point: min + index,
    count,
    share: n > 0 ? count / n : 0,
  }));
}

/** Share of values above the middle of the scale, each taken as its nearest point; 0 to 1, `null` of nothing. */
export function percentFavourable(values: Values, scale: Scale): number | null {
  return favourableShare(distributionOf(values, scale), scale);
}

/** The same, read off the bars. */
export function favourableShare(bars: readonly DistributionBar[], { min, max }: Scale): number | null {
  let [favourable, total] = [0, 0];
  for (const { point, count } of bars) {
    total += count;
    if (point > (min + max) / 2) favourable += count;
  }
  return total > 0 ? favourable / total : null;
}
