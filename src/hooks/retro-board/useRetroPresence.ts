'use client';
import { useCallback, useMemo } from 'react';
import { personHue } from '../../core/shared/person-hue';
import { presenceFor, readPresence, type RetroPresence } from '../../core/retro-board/presence';
import { entryOf } from '../../core/retro-board/select/board-view';
import { own, type Json, type JsonObject } from '../../core/shared/json';
import { usePresence } from '../shared/usePresence';
import { useStore } from '../shared/useStore';
import type { RetroConnection, RetroContext } from './retro-board.types';
import { BOARD } from './useBoardRecord';
import { useFocusedPlace, useWriting } from './useWhereabouts';

/** Somebody else who is here and may be named. A name is what they say of themselves. */
export interface RetroOther extends RetroPresence {
  readonly name: string;
  readonly clientId: number;
  /** The column they are in. */
  readonly columnId?: string | undefined;
}

export interface RetroOthers {
  /** By name. Nobody while cards are hidden, and on an anonymous board. */
  readonly named: readonly RetroOther[];
  /** How many more are here. */
  readonly unnamed: number;
  /** Somebody who is not named is writing. */
  readonly writing: boolean;
}

const LIVE: RetroConnection = {
  getSnapshot: () => live,
  subscribe: () => () => undefined,
};
const live = { state: 'live', kept: 0 } as const;

/**
 * Who else is here, and telling them of this person: by the board's rules, out and in. Nothing is told while the page is not
 * connected, because what the rules are now is not known then. Renders again when somebody comes, goes or moves.
 */
export function useRetroPresence(board: RetroContext): RetroOthers {
  const { store, presence, plinth } = board;
  const person = plinth.person;
  const connected = useStore(board.connection ?? LIVE, ({ state }) => state === 'live');
  const record = useStore(store, (document) => document.board, BOARD);
  const writing = useWriting(board);
  const at = useFocusedPlace(board);

  const state = useMemo(() => {
    if (!connected) return null;
    const { id = '', name } = person ?? {};
    return presenceFor(
      { board: record },
      {
        ...(name ? { name, hue: personHue(id) } : {}),
        ...(writing ? { writing } : {}),
        ...(at === undefined ? {} : { at }),
      },
    ) as { readonly [key: string]: Json };
  }, [connected, record, person, writing, at]);
  const read = useCallback((given: JsonObject) => readPresence({ board: record }, given), [record]);
  const others = usePresence(presence, { state, read });

  return useMemo(() => {
    const document = store.getSnapshot();
    const named = others
      .flatMap(({ name, ...rest }) => (name === undefined ? [] : [{ ...rest, name }]))
      .map((other) => ({ ...other, columnId: columnOf(document, other.at) }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.clientId - b.clientId));
    const unnamed = others.filter(({ name }) => name === undefined);
    return { named, unnamed: unnamed.length, writing: unnamed.some((other) => other.writing) };
  }, [others, store]);
}

function columnOf(document: ReturnType<RetroContext['store']['getSnapshot']>, at: string | undefined) {
  if (at === undefined) return undefined;
  return own(document.columns, at) ? at : entryOf(document, at)?.columnId;
}
