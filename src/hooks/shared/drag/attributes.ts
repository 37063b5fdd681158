/** The marks in the page; `drag.types.ts` tells what each means. */
export const ITEM = 'data-drag-item';
export const LIST = 'data-drag-list';
export const KIND = 'data-drag-kind';
export const DRAGGING = 'data-dragging';

export const kindOf = (element: Element) => element.getAttribute(KIND) ?? 'item';
export const idOf = (element: Element) => element.getAttribute(ITEM) ?? '';

/** The item with an id, as it is in the page now. */
export const findItem = (root: Element, id: string) =>
  root.querySelector<HTMLElement>(`[${ITEM}="${id.replace(/["\\]/g, '\\$&')}"]`);
