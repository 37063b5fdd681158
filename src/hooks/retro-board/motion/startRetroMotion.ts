'use client';
import { layoutOf } from '../../../core/retro-board/layout';
import { entryOf } from '../../../core/retro-board/select/board-view';
import { own } from '../../../core/shared/json';
import { ownerWindow } from '../../shared/dom';
import { findItem, ITEM, idOf } from '../../shared/drag/attributes';
import type { RetroContext } from '../retro-board.types';
import { glide, paceOf, slideUnder } from './glide';
import { measureItems, type Spot } from './measure-items';
import { movedIds } from './moved-ids';

interface Departure {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly moved: ReadonlySet<string>;
  /** What a pointer carries lands by itself. */
  readonly carried: string | undefined;
  /** Of what may be gone from the page when it is asked for: px of the viewport. */
  readonly boxes: ReadonlyMap<string, DOMRect>;
}

/**
 * Shows where things went, whoever moved them and by whatever means: what was on the screen glides from where it was to
 * where it is now. Measured twice per move, only what is near the window; between moves it costs nothing. Where motion is
 * unwelcome nothing moves.
 */
export function startRetroMotion(root: HTMLElement, board: RetroContext): () => void {
  const view = ownerWindow(root);
  if (!('animate' in root) || !('MutationObserver' in view)) return () => undefined;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)');
  const flights = new Map<string, Animation>();
  const { store, ui } = board;
  let leaving: Departure | null = null;
  let giveUp = 0;

  /** Called before the page shows a change. */
  function depart(moved: ReadonlySet<string>) {
    if (still.matches || root.ownerDocument.hidden) return;
    if (leaving) {
      leaving = { ...leaving, moved: new Set([...leaving.moved, ...moved]) };
      return;
    }
    const spots = measureItems(root);
    const boxes = new Map<string, DOMRect>();
    for (const id of moved) {
      const spot = spots.get(id);
      if (spot) boxes.set(id, spot.element.getBoundingClientRect());
    }
    const dragged = root.querySelector(`[${ITEM}][data-dragging]`);
    leaving = { spots, moved, boxes, carried: dragged ? idOf(dragged) : undefined };
    painted.observe(root, { childList: true, subtree: true });
    // A change that the page does not show, as in another tab of a narrow board.
    giveUp = view.setTimeout(stay, 100);
  }

  function stay() {
    view.clearTimeout(giveUp);
    painted.disconnect();
    leaving = null;
  }

  function arrive({ spots, moved, carried, boxes }: Departure) {
    for (const flight of [...flights.values()]) flight.cancel();
    const now = measureItems(root);
    const pace = paceOf(root);
    if (pace.duration === 0) return;
    const shift = (id: string) => {
      const [from, to] = [spots.get(id), now.get(id)];
      return from && to ? { x: from.x - to.x, y: from.y - to.y } : null;
    };
    for (const [id, { element }] of now) {
      const own = shift(id);
      if (!own || id === carried) continue;
      // What it stands in moves as well and takes it along.
      const around = element.parentElement?.closest(`[${ITEM}]`);
      const along = (around && root.contains(around) && shift(idOf(around))) || { x: 0, y: 0 };
      const from = { x: own.x - along.x, y: own.y - along.y };
      if (Math.abs(from.x) < 1 && Math.abs(from.y) < 1) continue;
      flights.set(
        id,
        glide(element, from, pace, moved.has(id), () => flights.delete(id)),
      );
    }
    for (const [id, { x, y, width }] of boxes) {
      const target = id !== carried && !now.has(id) && destination(id);
      if (target) slideUnder(root, spots.get(id)!.element, { x, y, width }, target, pace);
    }
  }

  /** The stack that a card is in now, or the tab of its column. */
  function destination(id: string): Element | null {
    const document = store.getSnapshot();
    const entry = own(document.cards, id) || layoutOf(document).groups.has(id) ? entryOf(document, id) : null;
    // The first card of a stack is the one that is seen on it.
    if (!entry || findItem(root, id) || (entry.kind === 'group' && entry.cardIds[0] === id)) return null;
    return (
      findItem(root, entry.id) ??
      [...root.querySelectorAll('[role="tab"][data-drag-list]')].find(
        (tab) => tab.getAttribute('data-drag-list') === entry.columnId,
      ) ??
      null
    );
  }

  const hasItem = (nodes: NodeList) =>
    [...nodes].some((node) => 'matches' in node && (node as Element).matches(`[${ITEM}], :has([${ITEM}])`));
  const painted = new view.MutationObserver((records) => {
    const departure = leaving;
    if (
      !departure ||
      !records.some(({ addedNodes, removedNodes }) => hasItem(addedNodes) || hasItem(removedNodes))
    )
      return;
    stay();
    arrive(departure);
  });

  const stops = [
    store.observe(({ changes }) => {
      const moved = movedIds(changes);
      if (moved) depart(moved);
    }),
    ui.subscribe(() => {
      const { lift } = ui.getSnapshot();
      depart(new Set(lift ? [lift.id] : []));
    }, 'ui/lift'),
    ui.subscribe(() => depart(new Set()), 'ui/sorted'),
    ui.subscribe(() => depart(new Set()), 'ui/openGroups'),
  ];
  return () => {
    for (const stop of stops) stop();
    stay();
    for (const flight of [...flights.values()]) flight.cancel();
  };
}
