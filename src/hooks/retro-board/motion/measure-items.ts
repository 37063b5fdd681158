'use client';
import { ownerWindow } from '../../shared/dom';
import { idOf, ITEM } from '../../shared/drag/attributes';

/** Where something on the board is painted, in px from the board's own corner: the page may scroll meanwhile. */
export interface Spot {
  readonly element: HTMLElement;
  readonly x: number;
  readonly y: number;
}

/** So far beyond the window something still counts as seen, in px. */
const NEAR = 160;
/** More than fits any screen. On a board of thousands the rest is not looked at. */
const MOST = 240;

/**
 * Places of what is on the screen, by id: cards, groups and columns. Of a long list only the chunks near the window are
 * looked into, so this costs the same at any size.
 */
export function measureItems(root: HTMLElement): ReadonlyMap<string, Spot> {
  const { innerHeight } = ownerWindow(root);
  const origin = root.getBoundingClientRect();
  const spots = new Map<string, Spot>();
  let looked = 0;
  const isNear = ({ top, bottom }: DOMRect) => bottom > -NEAR && top < innerHeight + NEAR;

  function take(element: HTMLElement) {
    if (looked >= MOST || spots.has(idOf(element))) return;
    looked += 1;
    const box = element.getBoundingClientRect();
    if (isNear(box))
      spots.set(idOf(element), { element, x: box.left - origin.left, y: box.top - origin.top });
  }
  const all = (within: HTMLElement, selector: string) => within.querySelectorAll<HTMLElement>(selector);

  for (const chunk of all(root, '[data-drag-chunk]'))
    if (isNear(chunk.getBoundingClientRect())) all(chunk, `[${ITEM}]`).forEach(take);
  // What stands in no chunk: columns, one's own hidden cards, and the lists of a host.
  for (const item of all(root, `[data-drag-list] > [${ITEM}]`)) {
    if (looked >= MOST) break;
    take(item);
  }
  return spots;
}
