import { ownerWindow } from '../dom';
import { findItem, idOf, LIST } from './attributes';
import { createDragMap } from './createDragMap';
import { createMarks, type Shown } from './createMarks';
import type { Drag, DragCancelReason, DragItem, DragSensorOptions, DragTarget } from './drag.types';
import { followPointer } from './followPointer';
import { DWELL, dwellOn, isRipe, type Dwell } from './geometry';
import { copyForPreview, createOverlay, fly, setDragging } from './overlay';
import { createEdgeScroll } from './scrollers';

export interface RunningDrag {
  readonly drag: Drag;
  readonly end: (reason: DragCancelReason) => void;
  readonly refresh: () => void;
}

const keyOf = (target: DragTarget | null) =>
  target && JSON.stringify([target.list, target.kind === 'onto' ? { on: target.item } : target.before]);

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
  const line = createIndicator ? createOverlay(root, 'data-drag-indicator', createIndicator()) : null;
  if (line) line.element.hidden = true;
  const preview = createOverlay(root, 'data-drag-preview', content);
  preview.size(right - left, bottom - top);
  preview.place(left, top);
  const mark = createMarks(map, () => item.element, line);
  const scroll = createEdgeScroll();
  setDragging(item.element, true);
  root.setAttribute('data-drag-active', item.kind);
  view.getSelection()?.removeAllRanges();

  let over = false;
  let released = false;
  let moved = false;
  let target: DragTarget | null = null;
  let dwell: Dwell = { over: null, since: 0 };
  let dwellTimer: number | undefined;
  let frame = 0;
  const verdicts = new Map<string, boolean>();
  const allowed = (candidate: DragTarget) => {
    const key = keyOf(candidate)!;
    if (!verdicts.has(key)) verdicts.set(key, options().canDrop?.(item, candidate) ?? true);
    return verdicts.get(key)!;
  };

  function look(now: number): Shown | null {
    const list = map.listAt(x, y);
    if (!list) {
      dwell = dwellOn(dwell, null, now);
      return null;
    }
    ({ scrollers } = list);
    const { place, slot, over: on } = map.spotIn(list, x, y, item.element);
    dwell = dwellOn(dwell, options().onto?.includes(item.kind) ? on && `${list.id} ${on}` : null, now);
    if (on && isRipe(dwell, now)) {
      const onto = { kind: 'onto', item: on, list: list.id } as const;
      if (allowed(onto)) return { list, slot, target: onto };
    }
    const between = place && ({ kind: 'between', ...place } as const);
    return between && allowed(between) ? { list, slot, target: between } : null;
  }

  function aim(now: number): Shown | null {
    const last = dwell;
    const shown = look(now);
    if (dwell !== last) {
      view.clearTimeout(dwellTimer);
      if (dwell.over !== null) dwellTimer = view.setTimeout(schedule, DWELL + 1);
    }
    return shown;
  }
  function tell(next: DragTarget | null) {
    const changed =
      keyOf(next) !== keyOf(target) ||
      (next?.kind === 'between' && target?.kind === 'between' && next.index !== target.index);
    target = next;
    if (changed) options().onTarget?.(target, drag);
  }

  function schedule() {
    if (!frame && !over) frame = view.requestAnimationFrame(tick);
  }
  /** Looks first, then scrolls, then writes, then tells: in another order the browser would have to lay out twice. */
  function tick() {
    frame = 0;
    const now = view.performance.now();
    const shown = aim(now);
    // What is lifted near an edge does not run away before it is moved.
    moved ||= Math.hypot(x - at.x, y - at.y) > 8;
    if (moved && scroll(x, y, scrollers, now)) scrolled();
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
    view.clearTimeout(dwellTimer);
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
    refreshIfChanged();
    if (over) return;
    tell(aim(view.performance.now())?.target ?? null);
    if (over) return;
    if (!target) return end(isHome() ? 'home' : 'outside');
    finish(true);
    options().onDrop({ ...drag, target });
  }
  function isHome() {
    const list = map.listAt(x, y);
    return list !== null && map.spotIn(list, x, y, item.element).place === null;
  }

  /** Nodes came or went, or somebody says that something changed. */
  function refresh() {
    if (over) return;
    map.forgetLists();
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
    else if (records.length > 0) scrolled();
  }
  function scrolled() {
    map.forgetBoxes();
    schedule();
  }
  const changes = new view.MutationObserver(take);
  const refreshIfChanged = () => take(changes.takeRecords());

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
    scrolled,
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
