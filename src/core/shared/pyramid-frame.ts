import { finite, round, roundedPath, type Point } from './pyramid-geometry';
import { placeLabel, type LabelFrame, type PlacedLabel } from './pyramid-labels';
import type { PyramidLayout, PyramidLayoutInput, PyramidLevelLayout } from './pyramid-layout.types';
import { placeSeam, type PlacedSeam } from './pyramid-seam';
import { estimateTextWidth, type MeasureText } from './pyramid-text';
import { remembered } from './remembered';

/** One level without its figures. */
type LevelPlace = Pick<PyramidLevelLayout, 'top' | 'points' | 'outline' | 'focus' | 'label' | 'leader'>;

/** What does not change with the scores: sizes, outlines and labels. */
export interface PyramidFrame extends Omit<PyramidLayout, 'levels'> {
  readonly levels: readonly LevelPlace[];
  /** A point of a level in its own coordinates: how far along from the inline start, and how far down. */
  at(index: number, share: number, y: number): Point;
  /** The seam below a level, with these words. */
  seam(index: number, words: string): PlacedSeam;
}

// A team's figures change, its titles and its width do not.
const frames = new Map<string, PyramidFrame>();

/** The frame of a pyramid. The same one is drawn once; a host's own `measure` is asked every time. */
export function pyramidFrame(input: PyramidLayoutInput): PyramidFrame {
  if (input.measure) return drawFrame(input, input.measure);
  const figures = { shares: 0, previous: 0, leader: 0, seams: 0 };
  const key = JSON.stringify({ ...input, ...figures });
  return remembered(frames, key, () => drawFrame(input, estimateTextWidth));
}

function drawFrame(input: PyramidLayoutInput, measure: MeasureText): PyramidFrame {
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
  const tops = Array.from({ length: count }, (_, i) => (inverted ? i : count - 1 - i) * (h + gap));
  /** Half of a level's width at a height of its own. */
  const half = (index: number, y: number): number => {
    const down = (tops[index]! + y) / height;
    return (base / 2) * (1 - (1 - tip) * (inverted ? down : 1 - down));
  };
  const places = tops.map((_, i): LabelFrame => ({ height: h, width, centre, half: (y) => half(i, y) }));
  const { labels, fontSize } = fitLabels(places, input, measure);

  const levels = tops.map((top, index): LevelPlace => {
    const label = labels[index] ?? NO_LABEL;
    const corner = (grow: number): [Point, Point, Point, Point] => {
      const [above, below] = [half(index, 0) + grow * 1.2, half(index, h) + grow * 1.2];
      return [
        mirror([centre - above, -grow]),
        mirror([centre + above, -grow]),
        mirror([centre + below, h + grow]),
        mirror([centre - below, h + grow]),
      ];
    };
    const highest = inverted ? index === 0 : index === count - 1;
    const lowest = inverted ? index === count - 1 : index === 0;
    const reach = [highest, highest, lowest, lowest].map((outer) => (outer ? 15.4 : 6));
    const points = corner(0);
    return {
      top: round(top),
      points: rtl ? [points[1], points[0], points[3], points[2]] : points,
      outline: roundedPath(points, reach),
      focus: roundedPath(
        corner(5),
        reach.map((r) => r + 5),
      ),
      label: mirrorLabel(label, mirror),
      leader: leaderPath(input, label, centre + half(index, h / 2), h / 2, width, mirror),
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
    at: (index, share, y) => mirror([centre + half(index, y) * (2 * share - 1), y]),
    seam: (index, words) => placeSeam({ words, half: half(index, h), centre, h, gap, measure, mirror }),
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
