import { ownerWindow } from '../dom';
import { findItem, idOf, LIST } from './attributes';
import { createDragMap } from './createDragMap';
import { createMarks, type Shown } from './createMarks';
import type { Drag, DragCancelReason, DragItem, DragSensorOptions, DragTarget } from './drag.types';
import { followPointer } from './followPointer';
import { DWELL } from './geometry';
import { copyForPreview, createOverlay, fly, setDragging } from './overlay';
import { createEdgeScroll } from './scrollers';

export interface RunningDrag {
  readonly drag: Drag;
  readonly end: (reason: DragCancelReason) => void;
  readonly refresh: () => void;
}

/**
 * One drag, from the lift to the landing.
 * @param start The press, for the pointer and where on the item it holds.
 * @param at Where the pointer is now.
 * @param options Asked for at each call: a widget may have new ones meanwhile.
 * @param onEnd Called when the pointer has nothing more to say; `released` if it was let go.
 */
export function runDrag(
  root: HTMLElement,
  start: PointerEvent,
  lifted: DragItem,
  at: { readonly x: number; readonly y: number },
  options: () => DragSensorOptions,
  onEnd: (released: boolean, landing: () => void) => void,
): RunningDrag {
  const view = ownerWindow(root);
  let item = lifted;
  let { x, y } = at;
  const map = createDragMap(root, item.kind, () => item.element);
  const home = () => {
    const list = map.listOf(item.element);
    const index = list?.items.indexOf(item.element) ?? -1;
    const next = list?.items[index + 1];
    return { list: list?.id ?? '', before: next ? idOf(next) : null, index };
  };
  let drag: Drag = { item, from: home() };
  let scrollers = map.listOf(item.element)?.scrollers ?? [];

  // Everything is measured before anything is written.
  const { left, top, right, bottom } = map.boxOf(item.element);
  const { createPreview, createIndicator } = options();
  const content = createPreview?.(item) ?? copyForPreview(item.element);
  const preview = createOverlay(root, 'data-drag-preview', content);
  // After the preview, so above it: what follows the pointer must not hide where it would go.
  const line = createIndicator ? createOverlay(root, 'data-drag-indicator', createIndicator()) : null;
  if (line) line.element.hidden = true;
  preview.size(right - left, bottom - top);
  preview.place(left, top);
  const mark = createMarks(map, () => item.element, line);
  const scroll = createEdgeScroll();
  setDragging(item.element, true);
  root.setAttribute('data-drag-active', item.kind);

  let over = false;
  let released = false;
  let moved = false;
  let target: DragTarget | null = null;
  let atHome = false;
  // Where the pointer rests, and whether it has done so for long enough.
  let rest: string | null = null;
  let ripe = false;
  let restTimer: number | undefined;
  let frame = 0;
  const verdicts = new Map<string, boolean>();
  const allowed = (candidate: DragTarget) => {
    const key = JSON.stringify(candidate);
    if (!verdicts.has(key)) verdicts.set(key, options().canDrop?.(item, candidate) ?? true);
    return verdicts.get(key)!;
  };

  function restOn(next: string | null) {
    if (rest === next) return;
    rest = next;
    ripe = false;
    view.clearTimeout(restTimer);
    if (next === null) return;
    restTimer = view.setTimeout(() => {
      ripe = true;
      schedule();
    }, DWELL);
  }
  function aim(): Shown | null {
    const list = map.listAt(x, y);
    const spot = list && map.spotIn(list, x, y, item.element);
    const on = spot?.over ?? null;
    atHome = spot !== null && !spot.place;
    restOn(options().onto?.includes(item.kind) ? on : null);
    if (!list || !spot) return null;
    const { place, slot, row } = spot;
    ({ scrollers } = list);
    const targets: (DragTarget | null)[] = [
      ripe && on !== null ? { kind: 'onto', item: on, list: list.id } : null,
      place && { kind: 'between', ...place },
    ];
    const found = targets.find((candidate) => candidate && allowed(candidate));
    return found ? { list, slot, row, target: found } : null;
  }
  function tell(next: DragTarget | null) {
    const changed = JSON.stringify(next) !== JSON.stringify(target);
    target = next;
    if (changed) options().onTarget?.(target, drag);
  }

  function schedule() {
    if (!frame && !over) frame = view.requestAnimationFrame(tick);
  }
  /** Looks first, then scrolls, then writes, then tells: in another order the browser would have to lay out twice. */
  function tick() {
    frame = 0;
    const shown = aim();
    // What is lifted near an edge does not run away before it is moved.
    moved ||= Math.hypot(x - at.x, y - at.y) > 8;
    if (moved && scroll(x, y, scrollers, view.performance.now())) scrolled();
    mark(shown);
    preview.place(left + x - start.clientX, top + y - start.clientY);
    tell(shown?.target ?? null);
  }

  const listening = new view.AbortController();

  function finish(land: boolean) {
    over = true;
    listening.abort();
    changes.disconnect();
    view.cancelAnimationFrame(frame);
    view.clearTimeout(restTimer);
    mark(null);
    line?.remove();
    root.removeAttribute('data-drag-active');
    if (root.hasPointerCapture(start.pointerId)) root.releasePointerCapture(start.pointerId);
    let landed = false;
    const landing = () => {
      if (landed) return;
      landed = true;
      view.cancelAnimationFrame(frame);
      preview.remove();
      setDragging(item.element, false);
      setDragging(findItem(root, item.id), false);
    };
    onEnd(released, landing);
    if (!land) return landing();
    // By the next frame a drop has changed the page, and the item may be another node.
    frame = view.requestAnimationFrame(() => {
      const now = findItem(root, item.id);
      if (!now) return landing();
      if (now !== item.element) setDragging(now, true);
      fly(preview, now.getBoundingClientRect(), landing);
    });
  }
  function end(reason: DragCancelReason) {
    if (over) return;
    finish(reason !== 'removed' && reason !== 'unmount');
    options().onCancel?.(reason, drag);
  }
  function drop(event: PointerEvent) {
    released = true;
    ({ clientX: x, clientY: y } = event);
    tell(aim()?.target ?? null);
    if (over) return;
    if (!target) return end(atHome ? 'home' : 'outside');
    finish(true);
    options().onDrop({ ...drag, target });
  }
  /** Nodes came or went, or somebody says that something changed. */
  function refresh() {
    if (over) return;
    map.forget('items');
    verdicts.clear();
    if (!root.contains(item.element) || idOf(item.element) !== item.id) {
      const now = findItem(root, item.id);
      if (!now) return end('removed');
      setDragging(item.element, false);
      item = { ...item, element: now };
      setDragging(now, true);
    }
    drag = { item, from: home() };
    schedule();
  }
  function take(records: readonly MutationRecord[]) {
    const inList = records.some(({ target: node }) => (node as Element).closest?.(`[${LIST}]`));
    if (inList || !root.contains(item.element)) refresh();
    else if (records.length > 0) scrolled('lists');
  }
  function scrolled(what: 'boxes' | 'lists' = 'boxes') {
    map.forget(what);
    schedule();
  }
  const changes = new view.MutationObserver(take);

  changes.observe(root, { childList: true, characterData: true, subtree: true });
  followPointer(root, start.pointerId, listening.signal, {
    move(event) {
      ({ clientX: x, clientY: y } = event);
      schedule();
    },
    drop,
    lost() {
      released = true;
      end('pointercancel');
    },
    end,
    scrolled: () => scrolled(),
    resized: refresh,
  });
  schedule();

  return {
    get drag() {
      return drag;
    },
    end,
    refresh,
  };
}
