'use client';
import { getActiveElement } from '../shared/dom';
import { placeOf } from '../../core/retro-board/select/board-view';
import { columnIds, columnOf, itemsIn } from './board-items';
import type { RetroScope } from './command-scope';

/** One tab stop among all items of a board, and a focus that stays with its item whatever happens around it. */
export interface FocusKeeper {
  /** The board's root, or `null` when it goes. */
  attach(root: HTMLElement | null): void;
  /** Moves the focus to an item, or to the way into a column without one; waits for it to be on the page. */
  focusOn(id: string): void;
  focusColumn(columnId: string): void;
  /** Something inside the root got the focus, or lost it. */
  onFocus(target: Element): void;
  onBlur(next: EventTarget | null): void;
}

const ITEM = '[data-drag-item]:not([data-drag-kind="column"])';
const CONTROLS = 'button, a[href], input, textarea';
export const quote = (id: string) => `"${id.replace(/["\\]/g, '\\$&')}"`;

/**
 * Outside React, on purpose: which card is the tab stop changes with every arrow key, and must render none of them. Items
 * and what is inside them are rendered with `tabIndex={-1}`; the one that is active, and its own controls, are set to 0
 * here, and set again when the page changes.
 */
export function createFocusKeeper(current: () => Omit<RetroScope, 'refuse'>): FocusKeeper {
  let root: HTMLElement | null = null;
  let observer: MutationObserver | undefined;
  let active: HTMLElement | undefined;
  /** What has the focus: an item, something else in a column, or in a row of a list. `null`: nothing inside this board. */
  let focused: {
    item?: string;
    control?: string | undefined;
    column?: string | undefined;
    row?: HTMLElement | null;
    index: number;
  } | null = null;
  let wanted: string | undefined;

  const find = (id: string) => root?.querySelector<HTMLElement>(`[data-drag-item=${quote(id)}]`) ?? undefined;

  function setStops(item: HTMLElement, tabIndex: 0 | -1) {
    item.tabIndex = tabIndex;
    for (const control of item.querySelectorAll<HTMLElement>(CONTROLS))
      if (control.closest(ITEM) === item) control.tabIndex = tabIndex;
  }

  /** Where it stands, for whoever cannot see it. One text for all cards, written when one gets the focus. */
  function describe(item: HTMLElement) {
    const note = root?.querySelector<HTMLElement>('[data-retro-place]');
    const scope = current();
    const id = item.dataset['dragItem'] ?? '';
    if (!note) return;
    const { t, columnTitle, store } = scope;
    const place = placeOf(store.getSnapshot(), id);
    const at = place?.group ?? place;
    note.textContent = at
      ? t('card.place', { place: at.position, total: at.of, column: columnTitle(place!.columnId) })
      : t('card.yours');
    item.setAttribute('aria-describedby', note.id);
  }

  function activate(item: HTMLElement | undefined) {
    if (active && active !== item) {
      setStops(active, -1);
      active.removeAttribute('aria-describedby');
    }
    active = item;
    if (item) setStops(item, 0);
  }

  function put(element: HTMLElement | undefined | null | false): boolean {
    if (!element) return false;
    if (element.matches(ITEM)) describe(element);
    element.focus({ preventScroll: true });
    element.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    return true;
  }

  /** The last way in is the nearest to where the next card goes. */
  const intoColumn = (id: string) => {
    const column = `[data-retro-column=${quote(id)}]`;
    const ways = root?.querySelectorAll<HTMLElement>(
      `${column} [data-retro-do="compose"], ${column}[data-retro-do="compose"]`,
    );
    return (
      put(ways?.[ways.length - 1]) || put(root?.querySelector<HTMLElement>(`${column} [data-retro-heading]`))
    );
  };

  function focusColumn(id: string) {
    if (!intoColumn(id)) put(root);
  }

  /** The item itself, what took its place, or the way into its column. */
  function restore() {
    const { ui, store, own } = current();
    const lifted = ui.getSnapshot().lift?.id;
    const { item, control, column, row, index } = focused!;
    const element = find(lifted ?? item ?? '');
    if (element) {
      const inner = control && element.querySelector<HTMLElement>(`[data-retro-do=${quote(control)}]`);
      return void put(inner || element);
    }
    // Moved by somebody to where it is not drawn now (another tab, a stack): the place it had is nearer.
    const where = column ?? (item === undefined ? undefined : columnOf({ store, own }, item));
    // An offer that was taken up goes from its row: its menu says what else can be done.
    if (where === undefined)
      return void (put(row?.isConnected && row.querySelector<HTMLElement>('[aria-haspopup]')) || put(root));
    const items = itemsIn(current(), where);
    const next = items[Math.min(index, items.length - 1)];
    if ((next === undefined || !put(find(next))) && !intoColumn(where)) put(root);
  }

  function onMutation() {
    if (!root) return;
    if (wanted !== undefined && put(find(wanted))) wanted = undefined;
    if (active && !root.contains(active)) active = undefined;
    const lost = focused && !root.contains(getActiveElement(root));
    if (lost && isNowhere(root)) restore();
    activate(active ?? find(focused?.item ?? '') ?? root.querySelector<HTMLElement>(ITEM) ?? undefined);
  }

  return {
    attach(node) {
      observer?.disconnect();
      root = node;
      active = undefined;
      if (!node) return;
      observer = new MutationObserver(onMutation);
      observer.observe(node, { childList: true, subtree: true });
      activate(node.querySelector<HTMLElement>(ITEM) ?? undefined);
    },
    focusOn(id) {
      if (columnIds(current()).includes(id)) return focusColumn(id);
      wanted = put(find(id)) ? undefined : id;
    },
    focusColumn,
    onFocus(target) {
      const item = target.closest<HTMLElement>(ITEM);
      const column = target.closest<HTMLElement>('[data-retro-column]')?.dataset['retroColumn'];
      const id = item?.dataset['dragItem'];
      focused = {
        column,
        row: target.closest('li'),
        index: focused?.column === column ? (focused?.index ?? 0) : 0,
      };
      if (!item || id === undefined) return;
      activate(item);
      if (target === item) describe(item);
      const control = target === item ? undefined : (target as HTMLElement).dataset['retroDo'];
      const items = column === undefined ? [] : itemsIn(current(), column);
      focused = { item: id, control, column, index: Math.max(0, items.indexOf(id)) };
    },
    onBlur(next) {
      if (next) {
        if (!root?.contains(next as Node)) focused = null;
        return;
      }
      // Either somebody left, or what had the focus was taken off the page: then there are changes to be told of.
      queueMicrotask(() => {
        if (!root || root.contains(getActiveElement(root))) return;
        if (observer?.takeRecords().length) onMutation();
        else if (isNowhere(root)) focused = null;
      });
    },
  };
}

/** Nothing on the page has the focus. */
function isNowhere(root: HTMLElement): boolean {
  const element = getActiveElement(root);
  return element === null || element === root.ownerDocument.body;
}
