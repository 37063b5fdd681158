import { ownerWindow } from '../dom';
import { idOf, ITEM, kindOf, LIST } from './attributes';
import { along, clamp, contains, intersect, rowAt, searchSpans, spanOf, spotAt } from './geometry';
import type { Box, Flow, Row, Spot } from './geometry';
import { above, scrollersAround, type Scroller } from './scrollers';

/** A list under the root that the dragged item may go into. */
export interface DragList {
  readonly element: HTMLElement;
  readonly id: string;
  readonly items: readonly HTMLElement[];
  /** Of items with one box: a chunk, or an item that is in none. */
  readonly runs: readonly Run[];
  /** Its items stand beside each other where there is room, and go on in the next row. */
  readonly wraps: boolean;
  readonly rtl: boolean;
  readonly scrollers: readonly Scroller[];
}

interface Run {
  readonly box: Element;
  readonly from: number;
  to: number;
}

/** An item alone in its row that fills so much of it has the others above and below. */
const WHOLE_ROW = 0.6;

export interface DragMap {
  /** The innermost list whose zone is seen at a point. */
  listAt(x: number, y: number): DragList | null;
  /** The list an item is in. */
  listOf(item: Element): DragList | null;
  /** What a point means there; beside what is seen of the list counts as its nearest edge. */
  spotIn(list: DragList, x: number, y: number, dragged: Element): Spot & { readonly row: Row };
  /** What is seen of an element, in px of the viewport. */
  seen(element: Element): Box;
  boxOf(element: Element): Box;
  /**
   * Looks anew: where things are (something scrolled), which lists there are too (something else came or went), or which
   * items they have as well.
   */
  forget(what: 'boxes' | 'lists' | 'items'): void;
}

/**
 * Where things are, measured when first looked at and then remembered. Lists are few; of a list's items a search looks at
 * some ten, and where the items are in chunks it looks at chunks first, so that one that is not rendered stays so.
 */
export function createDragMap(root: HTMLElement, kind: string, dragged: () => Element): DragMap {
  const boxes = new Map<Element, Box>();
  const lists = new Map<Element, DragList>();
  let zones: readonly (readonly [HTMLElement, Element])[] | null = null;
  const view = ownerWindow(root);

  const boxOf = (element: Element): Box => {
    let box = boxes.get(element);
    if (!box) boxes.set(element, (box = element.getBoundingClientRect()));
    return box;
  };
  const around = new Map<Element, readonly Scroller[]>();
  const scrollers = (element: Element) => {
    let found = around.get(element);
    if (!found) around.set(element, (found = scrollersAround(element, boxOf)));
    return found;
  };
  const seen = (element: Element): Box => {
    const outer = above(element);
    return outer
      ? scrollers(outer).reduce((box, { box: clip }) => intersect(box, clip()), boxOf(element))
      : boxOf(element);
  };

  /** The row of a list that a height is in, and the part of the list to search. */
  function rowOf({ element, items, runs, wraps, rtl }: DragList, y: number) {
    const below: Row = { flow: { axis: 'y', rtl }, from: 0, to: items.length };
    const boxAt = (index: number) => boxOf(items[index]!);
    if (!wraps || items.length === 0) {
      const at = searchSpans(0, runs.length, (index) => spanOf(boxOf(runs[index]!.box), below.flow), y);
      const { from, to } = runs[at] ?? { from: items.length, to: items.length };
      return { row: below, range: [from, to] as const };
    }
    const [first, end] = rowAt(0, runs.length, (index) => boxOf(runs[index]!.box), y);
    const range = rowAt(runs[first]!.from, runs[end - 1]!.to, boxAt, y);
    const [from, to] = range;
    const width = (box: Box) => box.right - box.left;
    if (to - from === 1 && width(boxAt(from)) > width(boxOf(element)) * WHOLE_ROW)
      return { row: below, range };
    return { row: { flow: { axis: 'x', rtl } satisfies Flow, from, to }, range };
  }

  function readList(element: HTMLElement): DragList {
    const known = lists.get(element);
    if (known) return known;
    const items = [...element.querySelectorAll<HTMLElement>(`[${ITEM}]`)].filter(
      (item) => kindOf(item) === kind && item.parentElement?.closest(`[${LIST}]`) === element,
    );
    const runs: Run[] = [];
    items.forEach((item, index) => {
      const chunk = item.closest('[data-drag-chunk]');
      const box = chunk && element.contains(chunk) ? chunk : item;
      const last = runs.at(-1);
      if (last?.box === box) last.to = index + 1;
      else runs.push({ box, from: index, to: index + 1 });
    });
    const list: DragList = {
      element,
      id: element.getAttribute(LIST) ?? '',
      items,
      runs,
      wraps: element.getAttribute('data-drag-axis') === 'x',
      rtl: view.getComputedStyle(element).direction === 'rtl',
      scrollers: scrollers(element),
    };
    lists.set(element, list);
    return list;
  }

  /** A zone is that of the lists in it, not of lists within their items. */
  const zoneOf = (list: Element) => {
    const outer = list.parentElement?.closest(`[${LIST}],[data-drag-zone]`);
    return outer && root.contains(outer) && !outer.hasAttribute(LIST) ? outer : list;
  };
  const readZones = () =>
    [root, ...root.querySelectorAll<HTMLElement>(`[${LIST}]`)]
      .filter((list) => list.hasAttribute(LIST) && kindOf(list) === kind && !dragged().contains(list))
      .map((list) => [list, zoneOf(list)] as const);

  return {
    boxOf,
    seen,
    listAt(x, y) {
      zones ??= readZones();
      const found = zones.findLast(([, zone]) => contains(seen(zone), x, y));
      return found ? readList(found[0]) : null;
    },
    listOf(item) {
      const element = item.parentElement?.closest<HTMLElement>(`[${LIST}]`);
      return element && root.contains(element) ? readList(element) : null;
    },
    spotIn(list, x, y, item) {
      const { items, id, element } = list;
      const box = seen(element);
      const { row, range } = rowOf(list, clamp(y, box.top, Math.max(box.top, box.bottom - 1)));
      const { start, end } = spanOf(box, row.flow);
      const point = clamp(along(x, y, row.flow), start, Math.max(start, end - 1));
      const spot = spotAt(
        {
          id,
          count: items.length,
          idAt: (index) => idOf(items[index]!),
          spanAt: (index) => spanOf(boxOf(items[index]!), row.flow),
          rangeAt: () => range,
        },
        point,
        items.indexOf(item as HTMLElement),
      );
      return { ...spot, row };
    },
    forget(what) {
      boxes.clear();
      if (what === 'boxes') return;
      zones = null;
      around.clear();
      if (what === 'items') lists.clear();
    },
  };
}
