import type { DistributionBar } from '../team-summary.types';
import { present, type Values } from './values';

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
  const kept = present(values).filter((value) => value >= min && value <= max);
  // 3.5 may have come out as 3.4999999999999996.
  for (const value of kept) counts[Math.floor(value - min + 0.5 + 1e-9)]! += 1;
  return counts.map((count, index) => ({
    point: min + index,
    count,
    share: kept.length > 0 ? count / kept.length : 0,
  }));
}

/** Share of values above the middle of the scale, each taken as its nearest point; 0 to 1, `null` of nothing. */
export function percentFavourable(values: Values, scale: Scale): number | null {
  const bars = distributionOf(values, scale);
  if (bars.every(({ count }) => count === 0)) return null;
  const middle = (scale.min + scale.max) / 2;
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  return bars.reduce((sum, { point, count }) => sum + (point > middle ? count : 0), 0) / total;
}
