'use client';
import { layoutOf } from '../../core/retro-board/layout';
import type { RetroDeeds } from './command-scope';
import type { RetroCommands } from './retro-board.types';
import type { ScreenCommands } from './screen-commands';

type ColumnCommands = Pick<RetroCommands, 'addColumn' | 'editColumn' | 'moveColumn' | 'removeColumn'>;

export function columnCommands({ current, act }: RetroDeeds, screen: ScreenCommands): ColumnCommands {
  return {
    addColumn(title, event) {
      const { plinth, t } = current();
      const column = { id: plinth.env.createId(), title: title.trim() };
      const done = act({ type: 'column.add', column, seed: plinth.env.random() }, event);
      if (done) screen.say(t('said.columnAdded', { column: column.title }));
      return done;
    },
    editColumn: (id, change, event) => act({ type: 'column.edit', id, ...change }, event),
    moveColumn(id, before, event) {
      const { store, plinth, t, columnTitle } = current();
      const to = before === null ? {} : { before };
      const done = act({ type: 'column.move', id, to, seed: plinth.env.random() }, event);
      const { columns } = layoutOf(store.getSnapshot());
      const place = columns.findIndex((column) => column.id === id) + 1;
      if (done) screen.say(t('said.columnMoved', { column: columnTitle(id), place, total: columns.length }));
      return done;
    },
    removeColumn(id, moveTo, event) {
      const { t, columnTitle } = current();
      const column = columnTitle(id);
      const done = act({ type: 'column.remove', id, moveTo }, event);
      if (done) screen.notify({ text: t('said.columnRemoved', { column }), undo: true });
      return done;
    },
  };
}
