import {
  brokenPath,
  polygonPath,
  round,
  finite,
  roundedPath,
  type Box,
  type Line,
  type Point,
} from './pyramid-geometry';
import { placeLabel, type LabelFrame, type PlacedLabel } from './pyramid-labels';
import type { PyramidLayout, PyramidLayoutInput, PyramidLevelLayout } from './pyramid-layout.types';
import { placeSeam } from './pyramid-seam';
import { estimateTextWidth, type MeasureText } from './pyramid-text';

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
  const count = Math.round(finite(input.levelCount, 1, 7, 1));
  const width = finite(input.width, 80, 4000, 520);
  const h = finite(input.levelHeight, 20, 400, 68);
  const gap = finite(input.gap, 0, 40, h * 0.07);
  const tip = finite(input.tipRatio, 0.05, 0.95, 0.25);
  const inset = width < 400 ? 2 : 4;
  const base = Math.min(finite(input.maxBase, 60, 4000, 640), width - 2 * inset - (input.leaders ? 10 : 0));
  const centre = input.align === 'start' ? inset + base / 2 : width / 2;
  const rtl = input.direction === 'rtl';
  const mirror = ([x, y]: Point): Point => [rtl ? width - x : x, y];
  const height = count * h + (count - 1) * gap;
  const inverted = input.inverted === true;
  /** Half of the width at a height of the whole figure. */
  const halfAt = (y: number): number =>
    (base / 2) * (1 - (1 - tip) * (inverted ? y / height : 1 - y / height));

  const tops = Array.from({ length: count }, (_, i) => (inverted ? i : count - 1 - i) * (h + gap));
  const frames = tops.map((top): LabelFrame => ({ height: h, width, centre, half: (y) => halfAt(top + y) }));
  const measure = input.measure ?? estimateTextWidth;
  const { labels, fontSize } = fitLabels(frames, input, measure);

  const levels = tops.map((top, index): PyramidLevelLayout => {
    const half = (y: number): number => halfAt(top + y);
    const label = labels[index] ?? NO_LABEL;
    const at = (share: number, y: number): Point => [centre + half(y) * (2 * share - 1), y];
    const corner = (grow: number): [Point, Point, Point, Point] => [
      [centre - half(0) - grow * 1.2, -grow],
      [centre + half(0) + grow * 1.2, -grow],
      [centre + half(h) + grow * 1.2, h + grow],
      [centre - half(h) - grow * 1.2, h + grow],
    ];
    const highest = inverted ? index === 0 : index === count - 1;
    const lowest = inverted ? index === count - 1 : index === 0;
    const reach = [highest, highest, lowest, lowest].map((outer) => (outer ? 15.4 : 6));
    const band = (from: number, to: number): string =>
      polygonPath([at(from, 0), at(to, 0), at(to, h), at(from, h)].map(mirror));
    const share = shareAt(input.shares, index);
    const previous = shareAt(input.previous, index);
    const leader = shareAt(input.leader, index);
    const edge = (value: number | null): string | null =>
      value === null ? null : mirroredBreak({ from: at(value, 0), to: at(value, h) }, label.boxes, mirror);
    const points = corner(0).map(mirror) as [Point, Point, Point, Point];
    const words = input.seams?.[index];
    return {
      top: round(top),
      points: rtl ? [points[1], points[0], points[3], points[2]] : points,
      outline: roundedPath(corner(0).map(mirror), reach),
      focus: roundedPath(
        corner(5).map(mirror),
        reach.map((r) => r + 5),
      ),
      fill: share === null ? null : band(0, share),
      edge: edge(share),
      previousEdge: edge(previous),
      leaderEdge: edge(leader),
      gain: share !== null && previous !== null && share > previous ? band(previous, share) : null,
      label: mirrorLabel(label, mirror),
      leader: leaderPath(input, label, centre + half(h / 2), h / 2, width, mirror),
      seam:
        words && !inverted && index > 0
          ? placeSeam({ words, half: half(h), centre, h, gap, measure, mirror })
          : null,
    };
  });
  const apexY = inverted ? height / (1 - tip) : height - height / (1 - tip);
  return {
    width,
    height: round(height),
    levelHeight: h,
    gap: round(gap),
    fontSize,
    apex: mirror([centre, apexY]),
    levels,
  };
}

const NO_LABEL: PlacedLabel = { placement: 'inside', lines: [], boxes: [], span: null };

/** One size for all: the largest at which every label is whole inside its level, else the smallest. */
function fitLabels(
  frames: readonly LabelFrame[],
  input: PyramidLayoutInput,
  measure: MeasureText,
): { labels: readonly PlacedLabel[]; fontSize: number } {
  const largest = finite(input.fontSize, 10, 40, 17);
  const smallest = Math.min(largest, 12);
  for (let fontSize = largest; ; fontSize = Math.max(smallest, fontSize - 1)) {
    const labels = frames.map((frame, index) => {
      const label = input.labels?.[index];
      return label
        ? placeLabel(frame, label, fontSize, label.number ?? String(index + 1), measure)
        : NO_LABEL;
    });
    if (fontSize === smallest || labels.every((label) => label.placement === 'inside'))
      return { labels, fontSize };
  }
}

type Mirror = (point: Point) => Point;

function mirroredBreak(line: Line, boxes: readonly Box[], mirror: Mirror): string {
  const flip = (box: Box): Box => {
    const [a, b] = [mirror([box.x, 0])[0], mirror([box.x + box.width, 0])[0]];
    return { ...box, x: Math.min(a, b) };
  };
  return brokenPath({ from: mirror(line.from), to: mirror(line.to) }, boxes.map(flip));
}

const mirrorLabel = (label: PlacedLabel, mirror: Mirror): PlacedLabel => ({
  ...label,
  lines: label.lines.map((line) => ({
    ...line,
    x: round(mirror([line.x, 0])[0]),
    y: round(line.y),
    // A mark is drawn from its left edge, whichever way the text runs.
    ...(line.markX === undefined
      ? {}
      : { markX: round(Math.min(mirror([line.markX, 0])[0], mirror([line.markX + 12, 0])[0])) }),
  })),
  boxes: label.boxes.map((box) => {
    const [a, b] = [mirror([box.x, 0])[0], mirror([box.x + box.width, 0])[0]];
    return { ...box, x: round(Math.min(a, b)) };
  }),
});

function leaderPath(
  input: PyramidLayoutInput,
  label: PlacedLabel,
  side: number,
  y: number,
  width: number,
  mirror: Mirror,
): string | null {
  const parts: [number, number][] = label.span ? [[side + 4, label.span[0] - 5]] : [];
  if (input.leaders) parts.push([label.span ? label.span[1] + 8 : side + 8, width]);
  const path = parts
    .filter(([from, to]) => to - from > 3)
    .map(([from, to]) => `M${round(mirror([from, y])[0])} ${round(y)}H${round(mirror([to, y])[0])}`)
    .join('');
  return path || null;
}
