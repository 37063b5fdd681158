// Just enough geometry for five levels of equal height, with fills that point at the apex.
import type { LevelFigures } from '../data';

export const WIDTH = 560;
export const HEIGHT = 530;
const LEVEL = 98;
const GAP = 8;
const BASE = 540;
const TIP = 0.25;

export interface Shape {
  readonly outline: string;
  readonly fill: string;
  readonly edge: string;
  readonly x: number;
  readonly middle: number;
  readonly end: number;
}

const half = (y: number) => (BASE / 2) * (TIP + (1 - TIP) * (y / HEIGHT));

/** Level `index` counts from the base; `score` is on a scale of 1 to 5. */
export function shapeOf(index: number, score: number): Shape {
  const top = (4 - index) * (LEVEL + GAP);
  const bottom = top + LEVEL;
  const x = BASE / 2;
  const at = (share: number, y: number) => Math.round((x + half(y) * (2 * share - 1)) * 100) / 100;
  const share = (score - 1) / 4;
  return {
    outline: `M${at(0, top)} ${top}H${at(1, top)}L${at(1, bottom)} ${bottom}H${at(0, bottom)}Z`,
    fill: `M${at(0, top)} ${top}H${at(share, top)}L${at(share, bottom)} ${bottom}H${at(0, bottom)}Z`,
    edge: `M${at(share, top)} ${top}L${at(share, bottom)} ${bottom}`,
    x,
    middle: top + LEVEL / 2,
    end: at(1, top + LEVEL / 2),
  };
}

export type Band = 'solid' | 'uneven' | 'fragile';

export function bandOf(score: number): Band {
  const share = (score - 1) / 4;
  if (share >= 0.7) return 'solid';
  return share >= 0.5 ? 'uneven' : 'fragile';
}

export function factsOf(levels: readonly LevelFigures[]) {
  const by = (value: (level: LevelFigures) => number) => [...levels].sort((a, b) => value(b) - value(a))[0];
  return {
    strongest: by((level) => level.score),
    moved: by((level) => Math.abs(level.score - level.previous)),
    weakest: by((level) => -level.score),
  };
}

/** The level above is stronger by half a point or more. */
export const seamAt = (levels: readonly LevelFigures[], index: number): boolean =>
  index > 0 && (levels[index]?.score ?? 0) - (levels[index - 1]?.score ?? 0) >= 0.5;
