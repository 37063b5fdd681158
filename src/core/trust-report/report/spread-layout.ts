import type { DistributionBar } from '../team-summary.types';

/** Rust to sea through stone: 1 and 2 below the middle of the scale, 3 on it, 4 and 5 above. */
export type Tone = 1 | 2 | 3 | 4 | 5;

export interface SpreadSegment {
  readonly point: number;
  readonly count: number;
  readonly tone: Tone;
  /** In percent of the width that all rows share. */
  readonly start: number;
  readonly size: number;
}

export interface SpreadLayout {
  /** Where the middle of the scale lies, in percent of the width. */
  readonly middle: number;
  /** By row, lowest point first; points that nobody is near are left out. */
  readonly rows: readonly (readonly SpreadSegment[])[];
}

type Scale = { readonly min: number; readonly max: number };

const placeOf = (point: number, { min, max }: Scale): number => (point - min) / (max - min);

/** Which of the five colours a point of the scale has, however many points there are. */
export function toneOf(point: number, scale: Scale): Tone {
  const place = placeOf(point, scale);
  if (Math.abs(place - 0.5) < 1e-9) return 3;
  if (place < 0.5) return place < 0.2 ? 1 : 2;
  return place > 0.8 ? 5 : 4;
}

/**
 * Diverging stacked bars: every row is centred on the middle of the scale (half of the answers on it lie to each side), and
 * all rows share one width, so that what is long on one side is really more.
 */
export function layoutSpread(rows: readonly (readonly DistributionBar[])[], scale: Scale): SpreadLayout {
  const before = (bars: readonly DistributionBar[]): number =>
    bars.reduce((sum, { point, share }) => {
      const place = placeOf(point, scale);
      return sum + (Math.abs(place - 0.5) < 1e-9 ? share / 2 : place < 0.5 ? share : 0);
    }, 0);
  const total = (bars: readonly DistributionBar[]): number => bars.reduce((sum, { share }) => sum + share, 0);
  const low = Math.max(0, ...rows.map(before));
  const high = Math.max(0, ...rows.map((bars) => total(bars) - before(bars)));
  const width = low + high || 1;
  const percent = (share: number): number => Math.round((share / width) * 1e4) / 100;
  return {
    middle: percent(low),
    rows: rows.map((bars) => {
      let at = low - before(bars);
      return bars.flatMap(({ point, count, share }): SpreadSegment[] => {
        const start = at;
        at += share;
        if (count === 0) return [];
        return [{ point, count, tone: toneOf(point, scale), start: percent(start), size: percent(share) }];
      });
    }),
  };
}
