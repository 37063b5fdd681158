import { placeLabels, placesAround, type Box, type Place } from '../../../core/shared/label-places';
import type { BurnUpLayout } from './burn-up-layout';

interface Size {
  readonly width: number;
  readonly height: number;
}

const span = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / step)) + 1 }, (_, index) => from + index * step);

/**
 * Where the words in a burn-up stand: the last value by its dot, the target at its line, the forecast where it ends. What
 * finds no place that is free has none; the key, the facts and the table say it, too.
 */
export function placeBurnUpLabels(
  layout: BurnUpLayout,
  sizes: { readonly value: Size | null; readonly target: Size; readonly ahead: Size | null },
  box: { readonly width: number; readonly height: number; readonly bottom: number; readonly rtl: boolean },
): { readonly value: Box | null; readonly target: Box | null; readonly ahead: Box | null } {
  const { from, target, ahead, points, lines } = layout;
  const room: Box = {
    x: box.rtl ? 0 : from,
    y: 0,
    width: box.rtl ? from : box.width - from,
    height: box.height - box.bottom,
  };
  const dot = points.at(-1);
  const nowhere = { width: 0, height: 0, places: [] };
  const [value, goal, end] = placeLabels(
    [
      dot && sizes.value ? { ...sizes.value, places: placesAround(dot, sizes.value, 80) } : nowhere,
      { ...sizes.target, places: atLine(target.y, target.to, sizes.target, room, box.rtl) },
      ahead && sizes.ahead ? { ...sizes.ahead, places: atEnd(ahead, sizes.ahead, room, box.rtl) } : nowhere,
    ],
    // The last dot is drawn larger than the line is wide.
    dot
      ? [
          ...lines,
          [
            { x: dot.x - 4, y: dot.y },
            { x: dot.x + 4, y: dot.y },
          ],
        ]
      : lines,
    room,
    3,
  );
  return { value: value!, target: goal!, ahead: end! };
}

/** Along a level from the start side on, above it and then below; of a range, inside it last. */
function atLine(
  level: number,
  other: number | null,
  { width, height }: Size,
  room: Box,
  rtl: boolean,
): readonly Place[] {
  const [above, below] = [level - height - 4, level + 4];
  const sides = other !== null && other < level ? [below, above] : [above, below];
  return sides.flatMap((y) =>
    span(6, room.width - width, 8).map((by) => ({
      x: rtl ? room.x + room.width - by - width : room.x + by,
      y,
    })),
  );
}

/** At the end side, as near as can be to where the forecast ends; then further back. */
function atEnd(
  [high, low]: readonly [Place, Place],
  { width, height }: Size,
  room: Box,
  rtl: boolean,
): readonly Place[] {
  const [upper, lower] = [Math.min(high.y, low.y), Math.max(high.y, low.y)];
  return span(0, room.width / 2, 16).flatMap((back) =>
    span(0, room.height, 4).flatMap((away) =>
      [upper - 6 - height - away, lower + 6 + away].map((y) => ({
        x: rtl ? room.x + back : room.x + room.width - width - back,
        y,
      })),
    ),
  );
}
