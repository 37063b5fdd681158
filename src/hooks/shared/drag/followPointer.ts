import { ownerWindow } from '../dom';
import { stop } from './awaitLift';
import type { DragCancelReason } from './drag.types';

/** What a running drag hears. Events of other pointers do not come. */
export interface DragEars {
  readonly move: (event: PointerEvent) => void;
  readonly drop: (event: PointerEvent) => void;
  readonly end: (reason: DragCancelReason) => void;
  /** The pointer is up or gone, and nobody said where. */
  readonly lost: () => void;
  readonly scrolled: () => void;
  /** The window has another size: lists may lie otherwise. */
  readonly resized: () => void;
}

/** Hears everything that concerns a running drag, and keeps the browser from doing something else with the pointer. */
export function followPointer(root: HTMLElement, id: number, signal: AbortSignal, ears: DragEars): void {
  const view = ownerWindow(root);
  const on = { capture: true, signal };
  const hear = (target: EventTarget, types: string, handle: (event: Event) => void) => {
    for (const type of types.split(' ')) target.addEventListener(type, handle, on);
  };
  const mine = (handle: (event: PointerEvent) => void) => (event: Event) => {
    if ((event as PointerEvent).pointerId === id) handle(event as PointerEvent);
  };
  hear(
    view,
    'pointermove',
    mine((event) => {
      // A mouse that was let go where nobody heard it.
      if (event.pointerType === 'mouse' && !(event.buttons & 1)) ears.lost();
      else ears.move(event);
    }),
  );
  hear(view, 'pointerup', mine(ears.drop));
  hear(view, 'pointercancel', mine(ears.lost));
  hear(
    root,
    'lostpointercapture',
    mine((event) => event.target === root && ears.end('pointercancel')),
  );
  hear(view, 'keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    stop(event);
    event.stopPropagation();
    ears.end('escape');
  });
  hear(view, 'blur', (event) => event.target === view && ears.end('blur'));
  hear(root.ownerDocument, 'visibilitychange', () => ears.end('blur'));
  hear(view, 'contextmenu selectstart dragstart', stop);
  hear(view, 'resize', ears.resized);
  // A scroll is not heard outside its shadow root.
  for (
    let tree: Node | undefined = root.getRootNode();
    tree;
    tree = (tree as ShadowRoot).host?.getRootNode()
  ) {
    hear(tree, 'scroll', ears.scrolled);
  }
  // Whatever is under the pointer need not be looked for, and moves outside the frame come too.
  try {
    root.setPointerCapture(id);
  } catch {
    // The pointer has gone since the press; its end will be heard all the same.
  }
}
