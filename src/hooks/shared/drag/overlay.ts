import { ownerWindow } from '../dom';
import { DRAGGING } from './attributes';
import type { Box } from './geometry';

/** More than a person looks at while dragging; a column of a thousand cards would take as long to copy as to build. */
const MOST_NODES = 400;
const FLIGHT = 180;

/** A deep copy without identities, cut after a number of nodes. */
export function copyForPreview(node: Node, budget = { left: MOST_NODES }): Node {
  budget.left -= 1;
  const copy = node.cloneNode(false);
  if ('removeAttribute' in copy) {
    for (const { name } of [...(copy as Element).attributes]) {
      if (/^(id|name|for|tabindex|autofocus|data-drag.*|data-roving-id)$/.test(name))
        (copy as Element).removeAttribute(name);
    }
  }
  for (let child = node.firstChild; child && budget.left > 0; child = child.nextSibling) {
    copy.appendChild(copyForPreview(child, budget));
  }
  return copy;
}

/** A box in the top layer, of which nobody but the eye knows. Styled by CSSOM alone: pages forbid `style=""`. */
export interface Overlay {
  readonly element: HTMLElement;
  readonly place: (x: number, y: number) => void;
  readonly size: (width: number, height: number) => void;
  readonly remove: () => void;
}

export function createOverlay(root: HTMLElement, mark: string, content: Node): Overlay {
  const element = root.ownerDocument.createElement('div');
  element.setAttribute(mark, '');
  element.setAttribute('aria-hidden', 'true');
  element.inert = true;
  if ('style' in content) (content as HTMLElement).style.margin = '0';
  element.append(content);
  element.style.cssText =
    'position:fixed;inset:0 auto auto 0;box-sizing:border-box;margin:0;border:0;padding:0;overflow:visible;' +
    'background:none;color:inherit;pointer-events:none;will-change:transform';
  root.append(element);
  // A host that scales its page by `zoom`: places and sizes are those of the window, what is copied stays as large as it was.
  const zoom = element.currentCSSZoom ?? 1;
  if (zoom !== 1) {
    element.style.zoom = `${1 / zoom}`;
    if ('style' in content) (content as HTMLElement).style.zoom = `${zoom}`;
  }
  if ('showPopover' in element && element.isConnected) {
    element.popover = 'manual';
    element.showPopover();
  }
  return {
    element,
    place(x, y) {
      element.style.transform = `translate(${x}px, ${y}px)`;
    },
    size(width, height) {
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
    },
    remove: () => element.remove(),
  };
}

/** Lets an overlay fly to a rectangle; `done` is called once, at once where there is nothing to see. */
export function fly({ element }: Overlay, to: Box, done: () => void): void {
  const view = ownerWindow(element);
  if (!('animate' in element) || view.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    done();
    return;
  }
  const flight = element.animate(
    { transform: `translate(${to.left}px, ${to.top}px)` },
    { duration: FLIGHT, easing: 'ease-out', fill: 'forwards' },
  );
  flight.onfinish = flight.oncancel = done;
}

/** Marks the item until its preview has landed on it. */
export const setDragging = (element: Element | null, on: boolean) => element?.toggleAttribute(DRAGGING, on);
