'use client';
import { authorizeRetro } from '../../core/retro-board/authorize';
import { boardOf } from '../../core/retro-board/board-of';
import { own as ownOf } from '../../core/shared/json';
import type { Person } from '../shared/plinth-context';
import type { Plinth } from '../shared/usePlinth';
import type { RetroContext, RetroPrivateStore, RetroStore, RetroWords } from './retro-board.types';

type Names = Pick<RetroContext, 'former' | 'may' | 'who' | 'voterKey' | 'nameOf' | 'columnTitle'>;

/** Who this person is on this board, what they may do, and what things are called. */
export function createNames(input: {
  readonly plinth: Plinth;
  readonly former: readonly Person[];
  readonly store: RetroStore;
  readonly own: RetroPrivateStore;
  readonly t: RetroWords;
  readonly readOnly: boolean;
  readonly hostKey: (roundId: string) => string | undefined;
}): Names {
  const { plinth, former, store, own, t, readOnly, hostKey } = input;

  /** A key of the private document: the first time it is needed in a deed, never while rendering. */
  function key(purpose: string, create: boolean): string | undefined {
    const known = ownOf(own.getSnapshot().keys, purpose)?.key;
    if (known !== undefined || !create) return known;
    own.dispatch({ type: 'key.set', purpose, key: plinth.env.createId() });
    return ownOf(own.getSnapshot().keys, purpose)?.key ?? plinth.env.createId();
  }

  function who(purpose: string, { create = true }: { readonly create?: boolean } = {}) {
    const { anonymous } = boardOf(store.getSnapshot());
    return anonymous || !plinth.person ? key(purpose, create) : plinth.person.id;
  }

  function voterKey(roundId: string, { create = true }: { readonly create?: boolean } = {}) {
    return hostKey(roundId) ?? key(`vote:${roundId}`, create);
  }

  return {
    former,
    may: (command) =>
      !readOnly && plinth.can(command) && authorizeRetro(command, plinth.person?.id, store.getSnapshot()),
    who: who as Names['who'],
    voterKey: voterKey as Names['voterKey'],
    nameOf: (id) =>
      [...plinth.people, ...former].find((person) => person.id === id)?.name ?? t('board.someone'),
    columnTitle(id) {
      const column = ownOf(store.getSnapshot().columns, id);
      if (column?.title !== undefined) return column.title;
      const textKey = `column.${column?.textKey ?? ''}`;
      const text = t(textKey as 'column.start');
      return text === textKey ? t('column.untitled') : text;
    },
  };
}
