import { stop } from './awaitLift';

/** Swallows the one click that the browser makes of a drag's press and release, and none that a person makes later. */
export function swallowClick(view: Window & typeof globalThis, released: boolean): void {
  const watching = new view.AbortController();
  const on = { capture: true, signal: watching.signal };
  const end = () => watching.abort();
  // The click comes in the same task as the release, or not at all.
  const soon = () => view.setTimeout(end, 0);
  view.addEventListener(
    'click',
    (event) => {
      // A key's click counts as none.
      if (event.detail === 0) return;
      stop(event);
      event.stopPropagation();
      end();
    },
    on,
  );
  view.addEventListener('pointerdown', end, on);
  if (released) soon();
  else for (const type of ['pointerup', 'pointercancel']) view.addEventListener(type, soon, on);
}
