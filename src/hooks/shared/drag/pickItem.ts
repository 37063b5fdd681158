import { idOf, ITEM, kindOf } from './attributes';
import type { DragItem } from './drag.types';

/** What a person presses, types or plays in: never the beginning of a drag. */
const CONTROL =
  'a[href],button,input,select,textarea,summary,label,option,audio[controls],video[controls],iframe,' +
  '[contenteditable]:not([contenteditable="false"]),[data-drag-ignore]';

/** The item that a press would drag, `null` if it is not for the sensor. Looks into open shadow roots on the way. */
export function pickItem(
  root: HTMLElement,
  event: PointerEvent,
  handles: Readonly<Record<string, string>> = {},
): DragItem | null {
  if (!event.isPrimary || event.button !== 0 || event.ctrlKey) return null;
  const inside: Element[] = [];
  for (const node of event.composedPath()) {
    if (node === root) break;
    if (!('matches' in node)) continue;
    const element = node as HTMLElement;
    inside.push(element);
    if (!element.hasAttribute(ITEM)) continue;
    if (element.closest('[data-drag-disabled]')) return null;
    const kind = kindOf(element);
    const handle = handles[kind];
    const [item, ...within] = inside.reverse();
    const allowed = handle
      ? inside.some((part) => part.matches(handle))
      : !item!.matches('[contenteditable]:not([contenteditable="false"])') &&
        !within.some((part) => part.matches(CONTROL));
    return allowed ? { id: idOf(element), kind, element } : null;
  }
  return null;
}
