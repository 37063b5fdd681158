'use client';
import { boardOf } from '../../core/retro-board/board-of';
import { findCards } from '../../core/retro-board/select/search';
import { currentRound } from '../../core/retro-board/select/votes';
import { useStore } from '../shared/useStore';
import { useRetroUi } from './read-context';
import type { RetroContext, RetroFilter } from './retro-board.types';

export interface RetroSearch {
  readonly text: string;
  readonly columnId: string | undefined;
  readonly filters: readonly {
    readonly id: 'mine' | 'voted' | 'comments';
    readonly on: boolean;
    toggle(): void;
  }[];
  /** Something is asked for, so that some cards may be left out. */
  readonly asks: boolean;
  /** Cards that are shown. Hidden ones are nowhere to be found. */
  readonly found: number;
  setText(text: string): void;
  setColumn(columnId: string | undefined): void;
  clear(): void;
}

/** What is searched for, and how many cards that is. Renders again as it is typed, and as cards come and go. */
export function useRetroSearch(board: RetroContext): RetroSearch {
  const { ui, store, plinth } = board;
  const text = useRetroUi(board, 'search');
  const filter = useRetroUi(board, 'filter');
  const { count, anonymous, round } = useStore(store, (document) => ({
    count: findCards(document, { ...filter, text })?.cardIds.size ?? null,
    anonymous: boardOf(document).anonymous,
    round: currentRound(document)?.id,
  }));
  const set = (change: { readonly [K in keyof RetroFilter]?: RetroFilter[K] | undefined }) => {
    // A field that asks for nothing is taken out.
    const next = Object.entries({ ...ui.getSnapshot().filter, ...change }).filter(
      ([, value]) => value !== undefined,
    );
    ui.set({ filter: Object.fromEntries(next) });
  };
  const me = plinth.person?.id;
  const voter = round === undefined ? undefined : board.voterKey(round, { create: false });
  const filters: RetroSearch['filters'] = [
    ...(me === undefined || anonymous
      ? []
      : [
          {
            id: 'mine' as const,
            on: filter.author !== undefined,
            toggle: () => set({ author: filter.author === undefined ? me : undefined }),
          },
        ]),
    ...(round === undefined || voter === undefined
      ? []
      : [
          {
            id: 'voted' as const,
            on: filter.votedBy !== undefined,
            toggle: () => set({ votedBy: filter.votedBy ? undefined : { round, voter } }),
          },
        ]),
    {
      id: 'comments',
      on: filter.commented !== undefined,
      toggle: () => set({ commented: filter.commented ? undefined : true }),
    },
  ];
  return {
    text,
    columnId: filter.columnId,
    filters,
    asks: count !== null,
    found: count ?? 0,
    setText: (next) => ui.set({ search: next }),
    setColumn: (columnId) => set({ columnId }),
    clear: () => ui.set({ search: '', filter: {} }),
  };
}
