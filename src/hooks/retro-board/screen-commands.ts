'use client';
import { entryOf } from '../../core/retro-board/select/board-view';
import { columnOf, isOpen } from './board-items';
import type { RetroScope } from './command-scope';
import type { RetroCommands } from './retro-board.types';

export type ScreenCommands = Pick<
  RetroCommands,
  | 'openComposer'
  | 'closeComposer'
  | 'startEdit'
  | 'stopEdit'
  | 'toggleGroup'
  | 'open'
  | 'notify'
  | 'say'
  | 'focus'
>;

/** What changes on the screen and in no document. */
export function screenCommands(current: () => RetroScope): ScreenCommands {
  const say = (text: string) => current().announcer.announce(text);

  /** Makes sure that something can be seen at all: its tab, and the group it is in. */
  function reveal(id: string) {
    const { store, ui } = current();
    const entry = entryOf(store.getSnapshot(), id);
    const columnId = columnOf(current(), id);
    const state = ui.getSnapshot();
    const { openGroups, tab } = state;
    if (columnId !== undefined && tab !== null && tab !== columnId) ui.set({ tab: columnId });
    if (entry?.kind === 'group' && entry.id !== id && !isOpen(state, entry.id))
      ui.set({ openGroups: { ...openGroups, [entry.id]: true } });
  }

  return {
    openComposer(columnId) {
      const { ui } = current();
      const { tab } = ui.getSnapshot();
      ui.set({ composer: columnId, ...(tab === null ? {} : { tab: columnId }) });
    },
    closeComposer: () => current().ui.set({ composer: null }),
    startEdit: (id) => current().ui.set({ editing: id, panel: null }),
    stopEdit: () => current().ui.set({ editing: null }),
    toggleGroup(id) {
      const { ui, t } = current();
      const open = isOpen(ui.getSnapshot(), id);
      ui.set({ openGroups: { ...ui.getSnapshot().openGroups, [id]: !open } });
      say(t(open ? 'said.groupClosed' : 'said.groupOpened'));
    },
    open: (panel) => current().ui.set({ panel }),
    notify(notice) {
      current().ui.set({ notice });
      if (notice) say(notice.text);
    },
    say,
    focus(id) {
      reveal(id);
      current().focusOn(id);
    },
  };
}
