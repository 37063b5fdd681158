import type { DistributionBar } from '../team-summary.types';

/**
 * Rust to sea through stone: from 1 up to 2 below the middle of the scale, 3 on it, from 4 up to 5 above. A quarter is that
 * far on the way to the next, so that each of up to eleven points has a step of its own.
 */
export type Tone = (typeof TONES)[number];
export const TONES = [1, 1.25, 1.5, 1.75, 2, 3, 4, 4.25, 4.5, 4.75, 5] as const;

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

/** Which step a point of the scale has: no two points of one scale share it, and the ends are always 1 and 5. */
export function toneOf(point: number, scale: Scale): Tone {
  const place = placeOf(point, scale);
  if (Math.abs(place - 0.5) < 1e-9) return 3;
  const perSide = Math.floor((scale.max - scale.min + 1) / 2);
  const fromEnd = Math.min(point - scale.min, scale.max - point);
  const inwards = perSide > 1 ? Math.min(4, Math.max(0, Math.round((4 * fromEnd) / (perSide - 1)))) : 0;
  return (place < 0.5 ? 1 + inwards / 4 : 5 - inwards / 4) as Tone;
}

/** Whose text colour reads on a step: its own, or that of the nearer of the two it lies between. */
export const textToneOf = (tone: Tone): Tone =>
  tone < 3 ? (tone < 1.5 ? 1 : 2) : tone > 4.5 ? 5 : tone > 3 ? 4 : 3;

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
