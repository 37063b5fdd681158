'use client';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { closestWithin } from '../shared/dom';
import { columnIds, columnOf, itemsIn } from './board-items';
import { isGroup, type RetroScope } from './command-scope';
import type { FocusKeeper } from './createFocusKeeper';
import { createLateLifting } from './late-lift';
import type { LiftStep } from './lift';
import type { RetroCommands } from './retro-board.types';

const ITEM = '[data-drag-item]:not([data-drag-kind="column"])';
const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/** Listeners for the root of a board: one of each, however many cards there are. */
export interface BoardEvents {
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Markup says what a control does by `data-retro-do`, on which card by `data-drag-item` around it and in which column by
 * `data-retro-column`. A key that is pressed on a card itself is the card's; inside its controls it is theirs.
 */
export function createBoardEvents(
  current: () => RetroScope,
  commands: RetroCommands,
  keeper: FocusKeeper,
): BoardEvents {
  const lifting = createLateLifting(current, commands);

  const idAt = (event: { readonly target: EventTarget; readonly currentTarget: Element }, selector: string) =>
    closestWithin(event.target, selector, event.currentTarget);

  function edit(id: string) {
    const scope = current();
    const group = isGroup(scope, id);
    if (scope.readOnly) return group && commands.toggleGroup(id);
    if (group) return commands.toggleGroup(id);
    commands.startEdit(id);
  }

  function remove(id: string, event: unknown) {
    // A whole group goes through its menu, where it is said how many cards that is.
    if (!isGroup(current(), id)) commands.removeCards([id], event);
    else commands.open({ kind: 'menu', id });
  }

  const deeds: Readonly<Record<string, (id: string, columnId: string, event: unknown) => unknown>> = {
    vote: (id, _, event) => commands.vote(id, event),
    back: (id, _, event) => commands.takeBack(id, event),
    more: (id) => commands.open({ kind: 'menu', id }),
    edit: (id) => edit(id),
    remove: (id, _, event) => remove(id, event),
    comments: (id) => commands.open({ kind: 'comments', id }),
    same: (id, _, event) => commands.toggleReaction(id, 'same', event),
    toggle: (id) => commands.toggleGroup(id),
    title: (id) => commands.startEdit(id),
    compose: (_, columnId) => commands.openComposer(columnId),
    column: (_, columnId) => commands.open({ kind: 'column-menu', id: columnId }),
  };

  /** Keys of a lifted card. */
  function onLiftKey(event: KeyboardEvent<HTMLElement>): boolean {
    const step = stepOf(event.key);
    if (step) lifting.step(step);
    else if (event.key === ' ' || event.key === 'Enter') lifting.drop(event);
    else if (event.key === 'Escape') lifting.cancel();
    else if (event.key.toLowerCase() === 'g') lifting.toggleOnto();
    else if (event.key !== 'Tab') return false;
    // Tab would leave something hanging in the air.
    else lifting.cancel();
    return event.key !== 'Tab';
  }

  function stepOf(key: string): LiftStep | null {
    const rtl = current().plinth.direction === 'rtl';
    if (key === 'ArrowUp') return 'up';
    if (key === 'ArrowDown') return 'down';
    if (key === 'Home') return 'first';
    if (key === 'End') return 'last';
    if (key === 'ArrowLeft') return rtl ? 'forth' : 'back';
    if (key === 'ArrowRight') return rtl ? 'back' : 'forth';
    return null;
  }

  /** From a card, or from the way into a column without cards. */
  function walk(step: LiftStep, id: string | undefined, columnId: string) {
    const items = itemsIn(current(), columnId);
    const at = id === undefined ? -1 : items.indexOf(id);
    if (step === 'back' || step === 'forth') {
      const columns = columnIds(current());
      const next = columns[columns.indexOf(columnId) + (step === 'back' ? -1 : 1)];
      if (next === undefined) return;
      if (current().ui.getSnapshot().tab !== null) current().ui.set({ tab: next });
      const there = itemsIn(current(), next);
      const target = there[Math.min(Math.max(0, at), there.length - 1)];
      if (target === undefined) keeper.focusColumn(next);
      else commands.focus(target);
      return;
    }
    const target = items[{ up: at - 1, down: at + 1, first: 0, last: items.length - 1 }[step]];
    if (target !== undefined) commands.focus(target);
  }

  function onCardKey(event: KeyboardEvent<HTMLElement>, id: string): boolean {
    const { key } = event;
    if (key === ' ') return (lifting.start(id), true);
    if (key === 'Enter' || key === 'F2') return (edit(id), true);
    if (key === 'Delete' || key === 'Backspace') return (remove(id, event), true);
    if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey))
      return (commands.open({ kind: 'menu', id }), true);
    if (!current().shortcuts) return false;
    const columnId = columnOf(current(), id)!;
    const shortcut = {
      m: () => commands.open({ kind: 'menu', id }),
      n: () => commands.openComposer(columnId),
      v: () => commands.vote(id, event),
      V: () => commands.takeBack(id, event),
      c: () => commands.open({ kind: 'comments', id }),
    }[key];
    shortcut?.();
    return shortcut !== undefined;
  }

  /** Keys that mean the same everywhere on the board but in a field. */
  function onBoardKey(event: KeyboardEvent<HTMLElement>): boolean {
    const { key } = event;
    if (event.ctrlKey || event.metaKey) {
      const undo = key.toLowerCase() === 'z';
      const redo = (undo && event.shiftKey) || key.toLowerCase() === 'y';
      if (!undo && !redo) return false;
      commands[redo ? 'redo' : 'undo'](event);
      return true;
    }
    if (!current().shortcuts || (key !== '?' && key !== '/')) return false;
    commands.open({ kind: key === '?' ? 'keys' : 'search' });
    return true;
  }

  return {
    onClick(event) {
      const control = idAt(event, '[data-retro-do]');
      const deed = control && deeds[control.dataset['retroDo'] ?? ''];
      if (!deed || control.getAttribute('aria-disabled') === 'true') return;
      const item = idAt(event, ITEM)?.dataset['dragItem'] ?? '';
      deed(item, idAt(event, '[data-retro-column]')?.dataset['retroColumn'] ?? '', event);
    },

    onDoubleClick(event) {
      const item = idAt(event, ITEM);
      if (item && !idAt(event, 'button, a, input, textarea')) edit(item.dataset['dragItem']!);
    },

    onKeyDown(event) {
      if (event.defaultPrevented || event.altKey || idAt(event, `${FIELDS}, dialog, [popover]`)) return;
      const item = idAt(event, ITEM);
      const id = item?.dataset['dragItem'];
      const columnId = idAt(event, '[data-retro-column]')?.dataset['retroColumn'];
      const plain = !event.ctrlKey && !event.metaKey;
      let done = false;
      if (plain && (lifting.pending || current().ui.getSnapshot().lift)) done = onLiftKey(event);
      else if (plain && item && id !== undefined && event.target === item) {
        const step = stepOf(event.key);
        if (step) walk(step, id, columnOf(current(), id)!);
        done = step !== null || onCardKey(event, id);
      } else if (plain && item && event.key === 'Escape') {
        item.focus();
        done = true;
      } else if (plain && !item && columnId !== undefined) {
        const step = stepOf(event.key);
        if (step === 'back' || step === 'forth') walk(step, undefined, columnId);
        done = step === 'back' || step === 'forth';
      }
      if (done || onBoardKey(event)) event.preventDefault();
    },

    onFocus(event) {
      keeper.onFocus(event.target);
      if (idAt(event, ITEM)) lifting.prepare();
    },

    onBlur(event) {
      keeper.onBlur(event.relatedTarget);
      const { lift } = current().ui.getSnapshot();
      const next = event.relatedTarget as Node | null;
      // Somebody who goes on elsewhere leaves nothing in the air.
      if (lift && next && !event.currentTarget.contains(next)) lifting.cancel();
    },
  };
}
