'use client';
import type { RetroCommand } from '../../core/retro-board/retro.commands.types';
import type { DispatchResult } from '../../core/shared/store.types';
import { cardCommands } from './card-commands';
import { columnCommands } from './column-commands';
import type { RetroScope } from './command-scope';
import { fetchLaterRules, knows } from './page-model';
import { groupCommands } from './group-commands';
import type { RetroCommands } from './retro-board.types';
import { screenCommands } from './screen-commands';
import { voteCommands } from './vote-commands';

/**
 * What a board can do, for every kind of input. Each command reads the newest options, so the object itself never
 * changes and cards that hold it need not render again.
 */
export function createRetroCommands(current: () => RetroScope): RetroCommands {
  function dispatch(command: RetroCommand, event?: unknown): DispatchResult {
    const { readOnly, store, ui, may, refuse } = current();
    if (readOnly) return { ok: false, reason: 'readOnly' };
    if (!may(command)) {
      refuse('notAllowed');
      return { ok: false, reason: 'rejected', rejection: { code: 'notAllowed', path: [] } };
    }
    if (!knows(store, command)) {
      void fetchLaterRules().then(() => (knows(store, command) ? dispatch(command, event) : refuse('other')));
      return { ok: false, reason: 'held' };
    }
    const result = store.dispatch(command, { event });
    if (!result.ok && result.reason === 'rejected') refuse(result.rejection.code, result.rejection.values);
    else if (result.ok && ui.getSnapshot().notice) ui.set({ notice: null });
    return result;
  }
  const act = (command: RetroCommand, event?: unknown) => {
    const result = dispatch(command, event);
    // Held: the host was asked and will most likely say yes.
    return result.ok || result.reason === 'held';
  };
  const deeds = { current, dispatch, act };

  const step = (way: 'undo' | 'redo') => (event?: unknown) => {
    const { readOnly, history, say, t, ui } = { ...current(), say: screen.say };
    const done = readOnly ? null : history[way](event);
    const happened = done !== null && done.changes.length > 0;
    ui.set({ notice: null });
    const some = done !== null && done.skipped.length > 0;
    say(t(!happened ? `said.${way}Nothing` : some ? `said.${way}Part` : `said.${way}`));
    return happened;
  };
  const screen = screenCommands(current);

  return {
    dispatch,
    undo: step('undo'),
    redo: step('redo'),
    ...screen,
    ...cardCommands(deeds, screen),
    ...groupCommands(deeds, screen),
    ...voteCommands(deeds, screen),
    ...columnCommands(deeds, screen),
  };
}
