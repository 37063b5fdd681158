import {
  brokenPath,
  polygonPath,
  round,
  roundedPath,
  type Box,
  type Line,
  type Point,
} from './pyramid-geometry';
import { placeLabel, type LabelFrame, type PlacedLabel, type PyramidLabelInput } from './pyramid-labels';
import { placeSeam, type PlacedSeam } from './pyramid-seam';
import { estimateTextWidth, type MeasureText } from './pyramid-text';

export interface PyramidLayoutInput {
  /** 1 to 7. */
  readonly levelCount: number;
  /** Width of the drawing in px, from one edge of the figure to where a ledger begins. */
  readonly width: number;
  /** Height of every level in px. */
  readonly levelHeight: number;
  /** Space between levels in px. @default 7 % of the level height */
  readonly gap?: number | undefined;
  /** Width of the flat tip as a share of the base. @default 0.25 */
  readonly tipRatio?: number | undefined;
  /** The base is never wider than this, in px. @default 640 */
  readonly maxBase?: number | undefined;
  /** `start` leaves the rest of the width to leaders and a ledger. @default 'center' */
  readonly align?: 'start' | 'center' | undefined;
  /** @default 'ltr' */
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** Stands on its tip. @default false */
  readonly inverted?: boolean | undefined;
  /** Dotted lines from each level to the ledger. @default false */
  readonly leaders?: boolean | undefined;
  /** Base first. */
  readonly labels?: readonly PyramidLabelInput[] | undefined;
  /** Largest size of a label in px; smaller ones are tried down to 12. @default 17 */
  readonly fontSize?: number | undefined;
  readonly measure?: MeasureText | undefined;
  /** Words for the seam below a level that rests on a weaker one, base first; `null` for none. */
  readonly seams?: readonly (string | null | undefined)[] | undefined;
  /** Share of each level that is filled, 0 to 1, base first. Anything else counts as no score. */
  readonly shares?: readonly (number | null | undefined)[] | undefined;
  /** The same for an earlier round. */
  readonly previous?: readonly (number | null | undefined)[] | undefined;
  /** The same for the leader's own view. */
  readonly leader?: readonly (number | null | undefined)[] | undefined;
}

/** One level in its own coordinates: x from the figure's edge, y from the level's top. Paths are SVG path data. */
export interface PyramidLevelLayout {
  /** Top of the level in the whole figure. */
  readonly top: number;
  /** Top left, top right, bottom right, bottom left. */
  readonly points: readonly [Point, Point, Point, Point];
  /** The level with rounded corners. */
  readonly outline: string;
  /** The same, a little larger. */
  readonly focus: string;
  /** From the inline start up to the score; clip it by `outline`. `null` without a score. */
  readonly fill: string | null;
  /** The end of the fill, broken around the label. It points at the apex. */
  readonly edge: string | null;
  readonly previousEdge: string | null;
  readonly leaderEdge: string | null;
  /** What lies between the earlier score and this one, when it rose. */
  readonly gain: string | null;
  readonly label: PlacedLabel;
  /** Dotted line towards the ledger, or to an outside label. */
  readonly leader: string | null;
  readonly seam: PlacedSeam | null;
}

export interface PyramidLayout {
  readonly width: number;
  readonly height: number;
  readonly levelHeight: number;
  readonly gap: number;
  /** The size all labels were set in, px. */
  readonly fontSize: number;
  /** Where all sides and all score edges meet, in the whole figure. */
  readonly apex: Point;
  /** Base first. */
  readonly levels: readonly PyramidLevelLayout[];
}

const finite = (value: number | undefined, low: number, high: number, fallback: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : fallback;

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

/** The level height that suits a width: steady proportions, tall enough for two lines of text. All px. */
export function pyramidLevelHeight(input: {
  readonly width: number;
  readonly levelCount: number;
  /** @default 'regular' */
  readonly density?: 'compact' | 'regular' | 'comfortable' | undefined;
}): number {
  const [low, high] = { compact: [50, 84], regular: [58, 99], comfortable: [66, 112] }[
    input.density ?? 'regular'
  ];
  const ideal = (0.94 * Math.min(input.width, 640)) / (input.levelCount * 1.07);
  return Math.round(finite(ideal, low as number, high as number, 68));
}
