import type { DragPlace } from './drag.types';

/** A rectangle in px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export type Axis = 'x' | 'y';
/** How a list runs. From right to left, positions are negated, so that they grow in reading order on every axis. */
export interface Flow {
  readonly axis: Axis;
  readonly rtl: boolean;
}
export interface Span {
  readonly start: number;
  readonly end: number;
}
/** A list as the search sees it: in reading order, measured only where the search looks. */
export interface ListView {
  readonly id: string;
  readonly count: number;
  idAt(index: number): string;
  spanAt(index: number): Span;
  /** The part of the list to search: the first index and the one after the last. @default all */
  rangeAt?(point: number): readonly [number, number];
}
/** Items that stand beside each other, or below each other: from the first index to the one after the last. */
export interface Row {
  readonly flow: Flow;
  readonly from: number;
  readonly to: number;
}
/** What a point in a list means. */
export interface Spot {
  /** The place, `null` if it is the dragged item's own. */
  readonly place: DragPlace | null;
  /** The gap it is in, counting the dragged item: 0 before the first. */
  readonly slot: number;
  /** The other item whose middle part is pointed at. */
  readonly over: string | null;
}

/** The middle part of an item, where resting means "onto", as a share of its length. */
export const MIDDLE = 0.56;
/** How long to rest there, in ms: reordering passes through on its way. */
export const DWELL = 250;

export const spanOf = (box: Box, { axis, rtl }: Flow): Span =>
  axis === 'y'
    ? { start: box.top, end: box.bottom }
    : rtl
      ? { start: -box.right, end: -box.left }
      : { start: box.left, end: box.right };

export const along = (x: number, y: number, { axis, rtl }: Flow) => (axis === 'y' ? y : rtl ? -x : x);

export const contains = (box: Box, x: number, y: number) =>
  x >= box.left && x < box.right && y >= box.top && y < box.bottom;

export const intersect = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** The first index from `low` whose span ends after the point, `high` if none does. */
export function searchSpans(low: number, high: number, spanAt: (index: number) => Span, point: number) {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanAt(middle).end > point) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The row that a height is in, or the last one above it, of boxes in reading order that wrap: the first index and the one after
 * the last.
 */
export function rowAt(
  low: number,
  high: number,
  boxAt: (index: number) => Box,
  y: number,
): readonly [number, number] {
  if (low >= high) return [low, high];
  const top = (index: number) => ({ start: 0, end: boxAt(index).top });
  const at = Math.max(low, searchSpans(low, high, top, y) - 1);
  const box = boxAt(at);
  const isBeside = (index: number) => boxAt(index).top < box.bottom && boxAt(index).bottom > box.top;
  let [from, to] = [at, at + 1];
  while (from > low && isBeside(from - 1)) from -= 1;
  while (to < high && isBeside(to)) to += 1;
  return [from, to];
}

/** The place of a gap without the dragged item (its index, -1 if it is elsewhere); `null` next to itself. */
export function placeAt(list: ListView, slot: number, dragged: number): DragPlace | null {
  if (dragged >= 0 && (slot === dragged || slot === dragged + 1)) return null;
  const before = slot < list.count ? list.idAt(slot) : null;
  return { list: list.id, before, index: dragged >= 0 && dragged < slot ? slot - 1 : slot };
}

/** What a point along the list's axis means. The halves of an item decide; its middle part also counts as "over". */
export function spotAt(list: ListView, point: number, dragged: number): Spot {
  const [low, high] = list.rangeAt?.(point) ?? [0, list.count];
  const at = searchSpans(low, high, (index) => list.spanAt(index), point);
  let slot = at;
  let over: string | null = null;
  if (at < high) {
    const { start, end } = list.spanAt(at);
    const middle = (start + end) / 2;
    if (point >= middle) slot += 1;
    if (at !== dragged && Math.abs(point - middle) <= ((end - start) * MIDDLE) / 2) over = list.idAt(at);
  }
  return { place: placeAt(list, slot, dragged), slot, over };
}

/** How hard a point pushes against the ends of a span, from -1 (at or beyond the start) over 0 (inside) to 1. */
export function edgePush(point: number, { start, end }: Span): number {
  const zone = Math.min(72, (end - start) / 4);
  if (!(zone > 0)) return 0;
  if (point < start + zone) return -Math.min(1, (start + zone - point) / zone);
  if (point > end - zone) return Math.min(1, (point - end + zone) / zone);
  return 0;
}
