// Just enough geometry for five levels of equal height, with fills that point at the apex.
import type { LevelFigures } from '../data';

export const WIDTH = 696;
export const LEVEL = 99;
export const GAP = 7;
const BASE = 640;
const TIP = 0.25;
const HEIGHT = 5 * LEVEL + 4 * GAP;

export interface Shape {
  readonly outline: string;
  readonly focus: string;
  readonly fill: string;
  readonly edge: string;
  readonly x: number;
  readonly end: number;
}

const half = (y: number) => (BASE / 2) * (TIP + (1 - TIP) * (y / HEIGHT));

/** Level `index` counts from the base; `score` is on a scale of 1 to 5. Coordinates start at the level's own top. */
export function shapeOf(index: number, score: number): Shape {
  const top = (4 - index) * (LEVEL + GAP);
  const x = BASE / 2 + 4;
  const at = (share: number, y: number) => Math.round((x + half(top + y) * (2 * share - 1)) * 100) / 100;
  const share = (score - 1) / 4;
  const [left, right, farRight, farLeft] = [at(0, 0), at(1, 0), at(1, LEVEL), at(0, LEVEL)];
  return {
    outline: `M${left} 6Q${left + 2} 0 ${left + 8} 0H${right - 8}Q${right - 2} 0 ${right} 6L${farRight} ${LEVEL}H${farLeft}Z`,
    focus: `M${left - 5} -5H${right + 5}L${farRight + 5} ${LEVEL + 5}H${farLeft - 5}Z`,
    fill: `M${left} 0H${at(share, 0)}L${at(share, LEVEL)} ${LEVEL}H${farLeft}Z`,
    edge: `M${at(share, 0)} 0L${at(share, LEVEL)} ${LEVEL}`,
    x,
    end: at(1, LEVEL / 2) + 10,
  };
}

export type Band = 'solid' | 'uneven' | 'fragile';

export function bandOf(score: number): Band {
  const share = (score - 1) / 4;
  if (share >= 0.7) return 'solid';
  return share >= 0.5 ? 'uneven' : 'fragile';
}

export const changeOf = ({ score, previous }: LevelFigures): number =>
  Math.round((score - previous) * 10) / 10;

export function factsOf(levels: readonly LevelFigures[]) {
  const by = (value: (level: LevelFigures) => number) => [...levels].sort((a, b) => value(b) - value(a))[0];
  return {
    strongest: by((level) => level.score),
    moved: by((level) => Math.abs(changeOf(level))),
    weakest: by((level) => -level.score),
  };
}

/** The level above is stronger by half a point or more. */
export const seamAt = (levels: readonly { readonly score: number }[], index: number): boolean =>
  index > 0 && (levels[index]?.score ?? 0) - (levels[index - 1]?.score ?? 0) >= 0.5;
