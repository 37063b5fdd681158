/** Px. */
export const SPARK = { width: 44, height: 16 } as const;

const EDGE = 2.5;
/** More days than pixels would only make the line thicker. */
const MOST = 40;

/** A value on a day, `YYYY-MM-DD`. */
export type SparkPoint = readonly [date: string, value: number];

const tenths = (value: number): number => Math.round(value * 10) / 10;

/**
 * A line through values by day, with a dot at the last, as the `d` of one path in a box of `SPARK`. From left to right in
 * every language; the style sheet mirrors it. The latest forty count.
 *
 * @param points In order of their days, two or more.
 * @param bounds What lies at the bottom and at the top. @default the lowest and the highest value; a steady one in the middle
 */
export function sparkPath(
  points: readonly SparkPoint[],
  bounds?: readonly [low: number, high: number],
): string {
  const shown = points.slice(-MOST);
  const days = shown.map(([date]) => Date.parse(date) || 0);
  const first = days[0] ?? 0;
  const across = (SPARK.width - 2 * EDGE) / ((days.at(-1) ?? 0) - first || 1);
  // Halves: the distance of two values can be more than a number can hold.
  const values = shown.map(([, value]) => value / 2);
  const [low, high] = bounds ? [bounds[0] / 2, bounds[1] / 2] : [Math.min(...values), Math.max(...values)];
  const x = (index: number) => EDGE + (days[index]! - first) * across;
  const y = (value: number) =>
    SPARK.height - EDGE - (high > low ? (value - low) / (high - low) : 0.5) * (SPARK.height - 2 * EDGE);
  const line = values.map((value, index) => `${tenths(x(index))} ${tenths(y(value))}`);
  const last = values.length - 1;
  // A ring as narrow as its own line is a dot.
  return `M${line.join('L')}M${tenths(x(last) - 0.9)} ${tenths(y(values[last] ?? 0))}a.9.9 0 1 0 1.8 0a.9.9 0 1 0-1.8 0`;
}
