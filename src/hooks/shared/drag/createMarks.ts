import type { DragList, DragMap } from './createDragMap';
import type { DragTarget } from './drag.types';
import { intersect } from './geometry';
import type { Overlay } from './overlay';

/** Where a target is shown. */
export interface Shown {
  readonly list: DragList;
  readonly target: DragTarget;
  /** The gap in the list, counting the dragged item. */
  readonly slot: number;
}

/** Before the item that follows, else after the last other one, else in an empty list. */
function dropMark({ list, target, slot }: Shown, dragged: Element): readonly [Element, string] {
  const { items, element } = list;
  if (target.kind === 'onto') {
    return [items.find((_, index) => list.idAt(index) === target.item) ?? element, 'onto'];
  }
  if (items[slot]) return [items[slot], 'before'];
  const last = items.findLast((item) => item !== dragged);
  return last ? [last, 'after'] : [element, 'inside'];
}

/** Shows the target in the page by attributes and by the indicator; `null` takes both back. */
export function createMarks(map: DragMap, dragged: () => Element, indicator: Overlay | null) {
  const marked = new Map<string, Element>();
  function set(name: string, element?: Element, value = '') {
    const last = marked.get(name);
    if (last !== element) last?.removeAttribute(name);
    if (!element) return;
    marked.set(name, element);
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }

  /** A line in the middle of the gap, along the items beside it, cut where the list is. False if there is none. */
  function placeIndicator({ element, place, size }: Overlay, { list, slot, target }: Shown): boolean {
    const { items, flow, spanAt } = list;
    const beside = items[slot] ?? items[slot - 1];
    if (!beside || target.kind === 'onto') return false;
    const end = spanAt(slot > 0 ? slot - 1 : 0)[slot > 0 ? 'end' : 'start'];
    const start = items[slot] ? spanAt(slot).start : end;
    const at = ((start + end) / 2) * (flow.axis === 'x' && flow.rtl ? -1 : 1);
    const box = map.boxOf(beside);
    const line =
      flow.axis === 'y'
        ? { left: box.left, top: at, right: box.right, bottom: at }
        : { left: at, top: box.top, right: at, bottom: box.bottom };
    const { left, top, right, bottom } = intersect(line, map.seen(list.element));
    element.dataset.axis = flow.axis;
    size(right - left, bottom - top);
    place(left, top);
    return right >= left && bottom >= top;
  }

  return (shown: Shown | null) => {
    set('data-drag-over', shown?.list.element);
    const [element, value] = shown ? dropMark(shown, dragged()) : [];
    set('data-drop', element, value);
    if (indicator) indicator.element.hidden = !(shown && placeIndicator(indicator, shown));
  };
}
