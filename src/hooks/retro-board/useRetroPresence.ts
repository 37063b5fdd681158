'use client';
import { useCallback, useMemo } from 'react';
import { presenceFor, readPresence } from '../../core/retro-board/presence';
import { entryOf } from '../../core/retro-board/select/board-view';
import { own, type JsonObject } from '../../core/shared/json';
import { useIsLive } from '../shared/connection';
import { presentOf, useOthers, type NamedOther, type Others } from '../shared/useOthers';
import { useStore } from '../shared/useStore';
import type { RetroContext } from './retro-board.types';
import { BOARD } from './useBoardRecord';
import { useFocusedItem, useWriting } from './useWhereabouts';

export interface RetroOther extends NamedOther {
  /** The column they are in. */
  readonly columnId?: string | undefined;
}

/** Nobody is named while cards are hidden, and on an anonymous board. */
export interface RetroOthers extends Others {
  readonly named: readonly RetroOther[];
}

/**
 * Who else is here, and telling them of this person: by the board's rules, out and in. Nothing is told while the page is not
 * connected, because what the rules are now is not known then. Renders again when somebody comes, goes or moves.
 */
export function useRetroPresence(board: RetroContext): RetroOthers {
  const { store, presence, plinth } = board;
  const person = plinth.person;
  const connected = useIsLive(board.connection);
  const record = useStore(store, (document) => document.board, BOARD);
  const writing = useWriting(board);
  const at = useFocusedItem(board);

  const state = useMemo(
    () => (connected ? presenceFor({ board: record }, presentOf(person, { writing, at })) : null),
    [connected, record, person, writing, at],
  );
  const read = useCallback((given: JsonObject) => readPresence({ board: record }, given), [record]);
  const others = useOthers(presence, state, read);

  return useMemo(() => {
    const document = store.getSnapshot();
    const named = others.named.map((other) => ({ ...other, columnId: columnOf(document, other.at) }));
    return { ...others, named };
  }, [others, store]);
}

function columnOf(document: ReturnType<RetroContext['store']['getSnapshot']>, at: string | undefined) {
  if (at === undefined) return undefined;
  return own(document.columns, at) ? at : entryOf(document, at)?.columnId;
}
