import { round, type Point } from './pyramid-geometry';
import { breaksInTwo, type MeasureText } from './pyramid-text';

/** The dashed line under a level that rests on a weaker one, with a sign and, where there is room, words. */
export interface PlacedSeam {
  readonly line: string;
  readonly sign: { readonly x: number; readonly y: number; readonly r: number };
  /** Lines that start at `x`, or `null`: the sign alone speaks, and the level's name says the words. */
  readonly words: {
    readonly x: number;
    readonly fontSize: number;
    readonly lines: readonly { text: string; y: number }[];
  } | null;
}

const FONT = 12;
const LEADING = 15;

export function placeSeam(input: {
  readonly words: string;
  /** Half of the upper level's width at its foot. */
  readonly half: number;
  readonly centre: number;
  readonly h: number;
  readonly gap: number;
  readonly measure: MeasureText;
  readonly mirror: (point: Point) => Point;
}): PlacedSeam {
  const { centre, half, mirror } = input;
  const y = round(input.h + input.gap / 2);
  const start = centre - half;
  const x = (value: number): number => round(mirror([value, y])[0]);
  const line = (from: number): string => `M${x(from)} ${y}H${x(centre + half)}`;
  const lines = [...breaksInTwo(input.words).map((pair) => [...pair]), [input.words]]
    .map((texts) => ({ texts, width: Math.max(...texts.map((text) => input.measure(text, FONT))) }))
    .sort((a, b) => a.width - b.width)[0];
  if (lines && start >= 38 + lines.width + 20) {
    const first = y - ((lines.texts.length - 1) * LEADING) / 2 + FONT * 0.35;
    return {
      line: line(Math.min(38 + lines.width + 8, start)),
      sign: { x: x(15), y, r: 15 },
      words: {
        x: x(38),
        fontSize: FONT,
        lines: lines.texts.map((text, index) => ({ text, y: round(first + index * LEADING) })),
      },
    };
  }
  if (start >= 46) return { line: line(start - 12), sign: { x: x(start - 30), y, r: 14 }, words: null };
  return { line: line(start), sign: { x: x(start + 20), y, r: 10 }, words: null };
}
