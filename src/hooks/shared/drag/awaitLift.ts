import { ownerWindow } from '../dom';

/** Mouse and pen: how far they go until it is a drag. A finger: how long it rests, and how far it may waver. */
const SLOP = 4;
const REST = 200;
const WAVER = 5;

export const stop = (event: Event) => {
  if (event.cancelable) event.preventDefault();
};

/**
 * Waits until a press becomes a drag, or does not: `lift` is called with where the pointer is, or never. The page scrolls,
 * clicks and focuses as ever meanwhile; it only selects no text.
 * @returns Ends the waiting.
 */
export function awaitLift(
  root: HTMLElement,
  start: PointerEvent,
  lift: (x: number, y: number) => void,
): () => void {
  const view = ownerWindow(root);
  const waiting = new view.AbortController();
  const end = () => {
    waiting.abort();
    view.clearTimeout(timer);
  };
  const begin = (x: number, y: number) => {
    end();
    lift(x, y);
  };
  const finger = start.pointerType === 'touch';
  const timer = finger ? view.setTimeout(() => begin(start.clientX, start.clientY), REST) : undefined;

  const on = { capture: true, signal: waiting.signal };
  const mine = (event: PointerEvent) => event.pointerId === start.pointerId;
  view.addEventListener(
    'pointermove',
    (event) => {
      if (!mine(event)) return;
      const way = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
      if (event.pointerType === 'mouse' && !(event.buttons & 1)) end();
      else if (finger ? way > WAVER : way < SLOP) {
        if (finger) end();
      } else if (!finger) begin(event.clientX, event.clientY);
    },
    on,
  );
  // Another finger makes it a pinch.
  view.addEventListener('pointerdown', end, on);
  for (const type of ['pointerup', 'pointercancel'] as const) {
    view.addEventListener(type, (event) => mine(event) && end(), on);
  }
  view.addEventListener('blur', (event) => event.target === view && end(), on);
  for (const type of ['selectstart', 'dragstart']) view.addEventListener(type, stop, on);
  return end;
}
