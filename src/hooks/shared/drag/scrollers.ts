import { ownerWindow } from '../dom';
import { edgePush, spanOf, type Axis, type Box } from './geometry';

/** Something that can be scrolled, by the directions its style allows, and what of it can be seen. */
export interface Scroller {
  readonly element: Element;
  readonly x: boolean;
  readonly y: boolean;
  readonly box: () => Box;
}

/** px per second at the very edge, and how long it takes to get there, so that a lift near an edge does not jump. */
const FASTEST = 1400;
const RAMP = 400;

/** The element around, out of shadow roots and slots too. */
export const above = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;

const allows = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

/** What scrolls or clips around an element, itself included, innermost first; the window comes last. */
export function scrollersAround(start: Element, boxOf: (element: Element) => Box): readonly Scroller[] {
  const view = ownerWindow(start);
  const { documentElement, body, scrollingElement } = start.ownerDocument;
  const found: Scroller[] = [];
  for (let element: Element | null = start; element; element = above(element)) {
    if (element === body || element === documentElement) continue;
    const { overflowX, overflowY } = view.getComputedStyle(element);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const box = boxOf.bind(null, element);
    found.push({ element, x: allows(overflowX), y: allows(overflowY), box });
  }
  const locked = [documentElement, body].some((page) => view.getComputedStyle(page).overflowY === 'hidden');
  found.push({
    element: scrollingElement ?? documentElement,
    x: !locked,
    y: !locked,
    box: () => ({ left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight }),
  });
  return found;
}

/** Scrolls what a point pushes against; the inner one first, and the outer one when that has come to its end. */
export function createEdgeScroll() {
  let since: number | null = null;
  let last = 0;

  function push(axis: Axis, x: number, y: number, chain: readonly Scroller[], share: number): boolean {
    for (const scroller of chain) {
      if (!scroller[axis]) continue;
      const box = scroller.box();
      const across = spanOf(box, { axis: axis === 'x' ? 'y' : 'x', rtl: false });
      const beside = axis === 'x' ? y : x;
      if (beside < across.start || beside > across.end) continue;
      const force = edgePush(axis === 'x' ? x : y, spanOf(box, { axis, rtl: false }));
      if (force === 0) continue;
      // Whole px, at least one: what is less than that some browsers drop. RTL needs nothing, its offsets are negative.
      const step = Math.sign(force) * Math.ceil(1 + force * force * share);
      const { element } = scroller;
      const before = axis === 'x' ? element.scrollLeft : element.scrollTop;
      element.scrollBy({ [axis === 'x' ? 'left' : 'top']: step, behavior: 'instant' });
      if ((axis === 'x' ? element.scrollLeft : element.scrollTop) !== before) return true;
    }
    return false;
  }

  /** One frame's worth. True if something moved, and the next frame is wanted. */
  return (x: number, y: number, chain: readonly Scroller[], now: number): boolean => {
    const elapsed = since === null ? 16 : Math.min(50, now - last);
    const ramp = since === null ? 0 : Math.min(1, (now - since) / RAMP);
    const share = (FASTEST * ramp * elapsed) / 1000;
    const moved = [push('x', x, y, chain, share), push('y', x, y, chain, share)].includes(true);
    since = moved ? (since ?? now) : null;
    last = now;
    return moved;
  };
}
