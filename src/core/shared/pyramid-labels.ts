import type { Box } from './pyramid-geometry';
import { breaksInTwo, type MeasureText } from './pyramid-text';

export interface PyramidLabelInput {
  readonly text: string;
  /** A second, smaller line inside the level, such as its score; narrow figures use it instead of a ledger. */
  readonly sub?: string | undefined;
  /** Keeps room for a 12 px mark after the second line, such as an arrow. @default false */
  readonly subMark?: boolean | undefined;
  /** Shown when no form of the text fits. @default the level's number */
  readonly number?: string | undefined;
}

export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly fontSize: number;
  readonly role: 'title' | 'sub';
  /** Where the second line's mark begins, 12 px wide. */
  readonly markX?: number | undefined;
}

/** Where a label went. `inside` and `two-line` are centred on `x`; `outside` starts at `x` and runs to the inline end. */
export interface PlacedLabel {
  readonly placement: 'inside' | 'two-line' | 'outside' | 'number';
  readonly lines: readonly PlacedLine[];
  /** What edges must keep clear of: the boxes of the lines inside the level. */
  readonly boxes: readonly Box[];
  /** Room that an outside label takes, from its first to its last px. */
  readonly span: readonly [start: number, end: number] | null;
}

/** The level as the oracle sees it: left-to-right, its own top at y = 0. */
export interface LabelFrame {
  readonly height: number;
  readonly width: number;
  readonly centre: number;
  /** Half of the level's width at a height. */
  readonly half: (y: number) => number;
}

/** Clear space between a label and the slanted sides. */
const SIDE = 7;
/** Room for a mark and the space before it, px. */
const MARK = 15;
const END = 6;
const subSize = (fontSize: number): number => Math.min(fontSize - 0.5, Math.max(12, fontSize * 0.8));
const lineHeight = (fontSize: number): number => fontSize * 1.32;

/** Tries the text inside, in two lines, outside, and at last its number. Nothing it answers crosses the polygon. */
export function placeLabel(
  frame: LabelFrame,
  label: PyramidLabelInput,
  fontSize: number,
  number: string,
  measure: MeasureText,
): PlacedLabel {
  const sub = label.sub ? [label.sub] : [];
  const mark = label.subMark ? MARK : 0;
  const inside = (title: readonly string[], rest = sub): readonly Placed[] | null => {
    const lines = stack(frame, title, rest, mark, fontSize, measure);
    return lines.every((line) => fits(frame, line)) ? lines : null;
  };
  const whole = inside([label.text]);
  if (whole) return centred(frame, 'inside', whole);
  const halves = breaksInTwo(label.text)
    .map((pair) => inside(pair))
    .filter((lines) => lines !== null)
    .sort((a, b) => widest(a) - widest(b));
  if (halves[0]) return centred(frame, 'two-line', halves[0]);
  for (const title of [[label.text], ...breaksInTwo(label.text)]) {
    const lines = stack(frame, title, sub, mark, fontSize, measure);
    const [first, last] = [lines[0], lines.at(-1)];
    const side = Math.max(frame.half(first?.top ?? 0), frame.half(last ? last.top + last.height : 0));
    const start = frame.centre + side + 14;
    const tall = first && first.top < 0;
    if (!tall && start + widest(lines) + END <= frame.width) {
      return {
        placement: 'outside',
        lines: lines.map(({ placed, text }) => ({
          ...placed,
          x: start,
          ...(placed.markX === undefined ? {} : { markX: start + text + 3 }),
        })),
        boxes: [],
        span: [start, start + widest(lines)],
      };
    }
  }
  return centred(frame, 'number', inside([number]) ?? inside([number], []) ?? []);
}

interface Placed {
  readonly placed: PlacedLine;
  /** Width of the text alone. */
  readonly text: number;
  /** Width to keep clear, centred. */
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

const widest = (lines: readonly Placed[]): number => Math.max(0, ...lines.map((line) => line.width));

function stack(
  frame: LabelFrame,
  title: readonly string[],
  sub: readonly string[],
  mark: number,
  fontSize: number,
  measure: MeasureText,
): Placed[] {
  const sizes = [...title.map(() => fontSize), ...sub.map(() => subSize(fontSize))];
  let top = (frame.height - sizes.reduce((sum, size) => sum + lineHeight(size), 0)) / 2;
  return [...title, ...sub].map((text, index) => {
    const size = sizes[index] ?? fontSize;
    const height = lineHeight(size);
    const width = measure(text, size);
    const marked = mark > 0 && index >= title.length;
    const line: Placed = {
      placed: {
        text,
        x: frame.centre,
        y: top + height * 0.5 + size * 0.35,
        fontSize: size,
        role: index < title.length ? 'title' : 'sub',
        ...(marked ? { markX: frame.centre + width / 2 + MARK - 12 } : {}),
      },
      text: width,
      // The text stays centred under the title, so the mark's room counts on both sides.
      width: marked ? width + 2 * mark : width,
      top,
      height,
    };
    top += height;
    return line;
  });
}

function fits(frame: LabelFrame, line: Placed): boolean {
  const chord = 2 * Math.min(frame.half(line.top), frame.half(line.top + line.height));
  return line.top >= 2 && line.top + line.height <= frame.height - 2 && line.width <= chord - 2 * SIDE;
}

function centred(
  frame: LabelFrame,
  placement: PlacedLabel['placement'],
  lines: readonly Placed[],
): PlacedLabel {
  const boxes = lines.map((line) => ({
    x: frame.centre - line.width / 2 - 3,
    y: line.top,
    width: line.width + 6,
    height: line.height,
  }));
  return { placement, lines: lines.map((line) => line.placed), boxes, span: null };
}
