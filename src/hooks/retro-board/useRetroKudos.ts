'use client';
import { boardOf } from '../../core/retro-board/board-of';
import type { KudosRecord } from '../../core/retro-board/retro.types';
import { kudosOf } from '../../core/retro-board/select/actions';
import { useStore } from '../shared/useStore';
import { act } from './act';
import type { RetroContext } from './retro-board.types';

export interface RetroKudosList {
  readonly kudos: readonly KudosRecord[];
  readonly anonymous: boolean;
  readonly canAdd: boolean;
  /** True where it was added. */
  add(
    kudos: { readonly to: readonly string[]; readonly text: string; readonly unsigned: boolean },
    event?: unknown,
  ): boolean;
  remove(id: string, event?: unknown): boolean;
}

/** Thank-yous. Renders again when one comes or goes. */
export function useRetroKudos(board: RetroContext): RetroKudosList {
  const { store, plinth } = board;
  const { kudos, anonymous } = useStore(store, (document) => ({
    kudos: kudosOf(document),
    anonymous: boardOf(document).anonymous,
  }));
  return {
    kudos,
    anonymous,
    canAdd: board.may({ type: 'kudos.add', id: 'new', to: [], text: '' }),
    add: ({ to, text, unsigned }, event) =>
      act(
        board,
        { type: 'kudos.add', id: plinth.env.createId(), to, text, unsigned, seed: plinth.env.random() },
        event,
      ),
    remove: (id, event) => act(board, { type: 'kudos.remove', id }, event),
  };
}
