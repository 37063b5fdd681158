import type { KeyResultReading } from './reading.types';

export interface ConfidenceSeries {
  /** Up to today; days without a confidence are left out. */
  readonly points: readonly { readonly date: string; readonly confidence: number }[];
  readonly last: number | null;
  /** Against the one before; `null` with fewer than two. */
  readonly change: number | null;
}

const NONE: ConfidenceSeries = { points: [], last: null, change: null };

/** The sparkline of a key result. */
export function confidenceSeries({ points, last }: KeyResultReading): ConfidenceSeries {
  if (!last) return NONE;
  const known = points
    .slice(0, points.indexOf(last) + 1)
    .flatMap(({ date, confidence }) => (confidence === null ? [] : [{ date, confidence }]));
  const now = known.at(-1);
  const before = known.at(-2);
  return {
    points: known,
    last: now?.confidence ?? null,
    change: now && before ? now.confidence - before.confidence : null,
  };
}
