import { idOf } from './attributes';
import type { DragList, DragMap } from './createDragMap';
import type { DragTarget } from './drag.types';
import { intersect, spanOf, type Row } from './geometry';
import type { Overlay } from './overlay';

/** Where a target is shown. */
export interface Shown {
  readonly list: DragList;
  readonly target: DragTarget;
  /** The gap in the list, counting the dragged item. */
  readonly slot: number;
  /** The items that the gap is between. */
  readonly row: Row;
}

/** Before the item that follows, else after the last other one, else in an empty list. */
function dropMark({ list, target, slot, row }: Shown, dragged: Element): readonly [Element, string] {
  const { items, element } = list;
  if (target.kind === 'onto') return [items.find((item) => idOf(item) === target.item) ?? element, 'onto'];
  if (slot < row.to) return [items[slot]!, 'before'];
  const last = items.slice(row.from, row.to).findLast((item) => item !== dragged);
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
  function placeIndicator({ element, place, size }: Overlay, { list, slot, target, row }: Shown): boolean {
    const { items } = list;
    const { flow } = row;
    const [previous, next] = [slot > row.from && items[slot - 1], slot < row.to && items[slot]];
    const beside = next || previous;
    if (!beside || target.kind === 'onto') return false;
    const span = (item: HTMLElement) => spanOf(map.boxOf(item), flow);
    const end = previous ? span(previous).end : span(beside).start;
    const start = next ? span(next).start : end;
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
