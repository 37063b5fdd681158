import { ownerWindow } from '../dom';
import { awaitLift, stop } from './awaitLift';
import type { CreateDragSensor, DragItem } from './drag.types';
import { pickItem } from './pickItem';
import { runDrag, type RunningDrag } from './runDrag';
import { swallowClick } from './swallowClick';

/**
 * The drag sensor for mouse, pen and finger. See `DragSensor`.
 *
 * While nothing happens it has three listeners on the root and knows nothing of the items.
 */
export const createPointerSensor: CreateDragSensor = (root, initial) => {
  const view = ownerWindow(root);
  let options = initial;
  let running: RunningDrag | null = null;
  let stopWaiting = () => {};
  let land = () => {};
  // From the lift until the finger is off: the pointer's events end before those of the touch do.
  let holding = false;
  const keepStill = (event: Event) => {
    if (holding) stop(event);
  };

  function lift(press: PointerEvent, item: DragItem, x: number, y: number) {
    // Refused by a handler, which may sit further out than this one, or gone meanwhile.
    if (press.defaultPrevented || !root.contains(item.element)) return;
    holding = press.pointerType === 'touch';
    running = runDrag(
      root,
      press,
      item,
      { x, y },
      () => options,
      (released, landing) => {
        running = null;
        land = landing;
        swallowClick(view, released);
      },
    );
    options.onStart?.(running.drag);
  }

  const attached = new view.AbortController();
  const { signal } = attached;
  let touched = new view.AbortController();
  const letGo = (event: Event) => {
    keepStill(event);
    if ((event as TouchEvent).touches.length === 0) holding = false;
  };
  const watchTouch = (target: EventTarget, until: AbortSignal) => {
    const on = { passive: false, signal: until };
    target.addEventListener('touchmove', keepStill, on);
    target.addEventListener('touchend', letGo, on);
    target.addEventListener('touchcancel', letGo, on);
  };
  // Here before any touch: Safari asks at the start of one whether somebody will want to stop it from scrolling.
  watchTouch(root, signal);
  root.addEventListener(
    'pointerdown',
    (event) => {
      if (running) return;
      stopWaiting();
      holding = false;
      const item = pickItem(root, event, options.handles);
      if (!item) return;
      land();
      touched.abort();
      touched = new view.AbortController();
      // A touch goes on at the node it began at, even when that is taken out of the page.
      const target = event.composedPath()[0];
      if (target && event.pointerType === 'touch') watchTouch(target, touched.signal);
      stopWaiting = awaitLift(root, event, (x, y) => lift(event, item, x, y));
    },
    { signal },
  );

  return {
    get current() {
      return running?.drag ?? null;
    },
    update(next) {
      options = next;
    },
    cancel() {
      stopWaiting();
      running?.end('program');
    },
    refresh: () => running?.refresh(),
    destroy() {
      stopWaiting();
      running?.end('unmount');
      land();
      attached.abort();
      touched.abort();
    },
  };
};
