export type Point = readonly [x: number, y: number];

/** One straight line, drawn from `from` to `to`. */
export interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** A rectangle that a line must not cross (the box of a line of text). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Two decimals are finer than any screen and keep server HTML small. */
export const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/** The value within limits; the fallback for anything that is not a finite number. */
export const finite = (value: number | undefined, low: number, high: number, fallback: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : fallback;

export const polygonPath = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;

/** A closed path whose corners are rounded; `reach[i]` is how far along both edges the curve of corner i begins. */
export function roundedPath(points: readonly Point[], reach: readonly number[]): string {
  const corners = points.map((point, index) => {
    const before = points[(index + points.length - 1) % points.length] ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    const size = reach[index] ?? 0;
    const [[ax, ay], [bx, by]] = [towards(point, before, size), towards(point, after, size)];
    return `${round(ax)} ${round(ay)}Q${round(point[0])} ${round(point[1])} ${round(bx)} ${round(by)}`;
  });
  return `M${corners.join('L')}Z`;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = length === 0 ? 0 : Math.min(distance / length, 0.5);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The line without the parts that would cross a box, as a path. The line must run downwards. */
export function brokenPath(line: Line, boxes: readonly Box[]): string {
  const [[x0, y0], [x1, y1]] = [line.from, line.to];
  const xAt = (y: number): number => (y1 === y0 ? x0 : x0 + ((x1 - x0) * (y - y0)) / (y1 - y0));
  let rest: (readonly [number, number])[] = [[y0, y1]];
  for (const box of boxes) {
    const [top, bottom] = [Math.max(y0, box.y), Math.min(y1, box.y + box.height)];
    const [xTop, xBottom] = [xAt(top), xAt(bottom)];
    if (top >= bottom || Math.max(xTop, xBottom) < box.x || Math.min(xTop, xBottom) > box.x + box.width)
      continue;
    rest = rest.flatMap(([from, to]): (readonly [number, number])[] =>
      bottom <= from || top >= to
        ? [[from, to]]
        : [
            [from, top],
            [bottom, to],
          ],
    );
  }
  return rest
    .filter(([from, to]) => to - from > 1)
    .map(([from, to]) => `M${round(xAt(from))} ${round(from)}L${round(xAt(to))} ${round(to)}`)
    .join('');
}
