export interface Place {
  readonly x: number;
  readonly y: number;
}

/** `x` and `y` of its corner with the lowest of both. */
export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** A label and where it may stand, best place first. */
export interface PlacedLabel {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Place[];
}

/**
 * Where labels stand so that none lies on a line, on what is there already or on another label: the first place of each
 * that is free, the labels that come first before the others. `null` for one that has none.
 *
 * @param lines Corners of each; a line of one corner is a dot
 * @param clear Px that stay free around a line
 */
export function placeLabels(
  labels: readonly PlacedLabel[],
  lines: readonly (readonly Place[])[],
  room: Box,
  clear: number,
): readonly (Box | null)[] {
  const taken: Box[] = [];
  return labels.map(({ width, height, places }) => {
    const spot = places.find((place) => {
      const box = { ...place, width, height };
      return (
        isWithin(box, room) &&
        !taken.some((other) => overlaps(box, other)) &&
        !lines.some((line) => crosses(grown(box, clear), line))
      );
    });
    if (!spot) return null;
    const box = { x: spot.x, y: spot.y, width, height };
    taken.push(box);
    return box;
  });
}

const isWithin = (box: Box, room: Box): boolean =>
  box.x >= room.x &&
  box.y >= room.y &&
  box.x + box.width <= room.x + room.width &&
  box.y + box.height <= room.y + room.height;

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

function crosses(box: Box, line: readonly Place[]): boolean {
  if (line.length === 1) return meets(box, line[0]!, line[0]!);
  return line.some((to, index) => index > 0 && meets(box, line[index - 1]!, to));
}

/** Whether some of a straight line lies in a box: what each pair of sides leaves of it (Liang and Barsky). */
function meets(box: Box, from: Place, to: Place): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, way, low, size] of [
    [from.x, to.x - from.x, box.x, box.width],
    [from.y, to.y - from.y, box.y, box.height],
  ] as const) {
    if (way === 0) {
      if (start <= low || start >= low + size) return false;
      continue;
    }
    const [a, b] = [(low - start) / way, (low + size - start) / way];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave || (enter === leave && from.x === to.x && from.y === to.y);
}

/** Places for a label around a dot, nearest first; at one distance below and above before the sides. */
export function placesAround(
  dot: Place,
  { width, height }: { readonly width: number; readonly height: number },
  farthest: number,
): readonly Place[] {
  const places: Place[] = [];
  for (let away = 8; away <= farthest; away += 6)
    for (const [across, down] of AROUND)
      places.push({
        x: dot.x - width / 2 + across * (width / 2 + away),
        y: dot.y - height / 2 + down * (height / 2 + away),
      });
  return places;
}

const AROUND = [
  [0, 1],
  [0, -1],
  [-0.5, 1],
  [0.5, 1],
  [-0.5, -1],
  [0.5, -1],
  [-1, 1],
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 0],
  [1, 0],
] as const;
