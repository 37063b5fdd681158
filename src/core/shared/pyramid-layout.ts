import { pyramidFrame } from './pyramid-frame';
import { brokenPath, polygonPath } from './pyramid-geometry';
import type { PyramidLayout, PyramidLayoutInput, PyramidLevelLayout } from './pyramid-layout.types';

export type { PyramidLayout, PyramidLayoutInput, PyramidLevelLayout } from './pyramid-layout.types';

const shareAt = (list: PyramidLayoutInput['shares'], index: number): number | null => {
  const value = list?.[index];
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : null;
};

/**
 * The pyramid as numbers. Levels have equal heights; every side and every score edge points at the apex, so five equal
 * scores make one straight line. Pure: the same answer on a server and in a browser, and no NaN for any input.
 */
export function layoutPyramid(input: PyramidLayoutInput): PyramidLayout {
  const { levels: places, at, seam, ...frame } = pyramidFrame(input);
  const foot = frame.levelHeight;
  const levels = places.map((place, index): PyramidLevelLayout => {
    const band = (from: number, to: number): string =>
      polygonPath([at(index, from, 0), at(index, to, 0), at(index, to, foot), at(index, from, foot)]);
    const edge = (value: number | null): string | null =>
      value === null
        ? null
        : brokenPath({ from: at(index, value, 0), to: at(index, value, foot) }, place.label.boxes);
    const share = shareAt(input.shares, index);
    const previous = shareAt(input.previous, index);
    const words = input.seams?.[index];
    return {
      ...place,
      fill: share === null ? null : band(0, share),
      edge: edge(share),
      previousEdge: edge(previous),
      leaderEdge: edge(shareAt(input.leader, index)),
      gain: share !== null && previous !== null && share > previous ? band(previous, share) : null,
      seam: words && input.inverted !== true && index > 0 ? seam(index, words) : null,
    };
  });
  return { ...frame, levels };
}
