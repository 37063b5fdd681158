import { intersect } from './geometry';
import type { DragList, DragMap } from './createDragMap';
import type { DragTarget } from './drag.types';
import type { Overlay } from './overlay';

/** Where a target is shown. */
export interface Shown {
  readonly list: DragList;
  readonly target: DragTarget;
  /** The gap in the list, counting the dragged item. */
  readonly slot: number;
}

/** Shows the target in the page by attributes and by the indicator, and takes both back. */
export function createMarks(map: DragMap, dragged: () => Element, indicator: Overlay | null) {
  let marked: readonly (readonly [Element, string])[] = [];

  /** Before the item that follows, else after the last other one, else in an empty list. */
  function dropMark({ list, target, slot }: Shown): readonly [Element, string] {
    const { items } = list;
    if (target.kind === 'onto') {
      return [items.find((_, index) => list.idAt(index) === target.item) ?? list.element, 'onto'];
    }
    if (items[slot]) return [items[slot], 'before'];
    const last = items.findLast((item) => item !== dragged());
    return last ? [last, 'after'] : [list.element, 'inside'];
  }

  function placeIndicator({ list, slot }: Shown, { element, place, size }: Overlay) {
    const { axis, rtl } = list.flow;
    const before = slot > 0 ? list.spanAt(slot - 1).end : null;
    const after = slot < list.count ? list.spanAt(slot).start : null;
    const ownStart = map.boxOf(list.element)[axis === 'y' ? 'top' : rtl ? 'right' : 'left'];
    const middle = ((before ?? after ?? 0) + (after ?? before ?? 0)) / 2;
    const at = list.count === 0 ? ownStart : axis === 'x' && rtl ? -middle : middle;
    const beside = map.boxOf(list.items[slot] ?? list.items[slot - 1] ?? list.element);
    const seen = map.seen(list.element);
    const { left, top, right, bottom } = intersect(
      beside,
      axis === 'y'
        ? { ...beside, left: seen.left, right: seen.right }
        : { ...beside, top: seen.top, bottom: seen.bottom },
    );
    element.dataset.axis = axis;
    element.hidden = axis === 'y' ? at < seen.top || at > seen.bottom : at < seen.left || at > seen.right;
    if (axis === 'y') size(right - left, 0);
    else size(0, bottom - top);
    place(axis === 'y' ? left : at, axis === 'y' ? at : top);
  }

  return (shown: Shown | null) => {
    const wanted = shown ? ([[shown.list.element, ''], dropMark(shown)] as const) : [];
    marked.forEach(([element, value], index) => {
      const name = index === 0 ? 'data-drag-over' : 'data-drop';
      if (wanted[index]?.[0] !== element || wanted[index]?.[1] !== value) element.removeAttribute(name);
    });
    wanted.forEach(([element, value], index) => {
      const name = index === 0 ? 'data-drag-over' : 'data-drop';
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    });
    marked = wanted;
    if (!indicator) return;
    if (shown?.target.kind === 'between') placeIndicator(shown, indicator);
    else indicator.element.hidden = true;
  };
}
