'use client';
import { boardOf, phaseOf } from '../../core/retro-board/board-of';
import { currentRound } from '../../core/retro-board/select/votes';
import { roleOf } from '../../core/retro-board/authorize';
import type { Role } from '../../core/retro-board/board.types';
import { useStore } from '../shared/useStore';
import type { RetroContext } from './retro-board.types';

/** What is the same for all cards. A new object only when something in it changes. */
export interface RetroMode {
  readonly phase: string;
  readonly phases: readonly string[];
  readonly hidden: boolean;
  readonly revealed: boolean;
  readonly anonymous: boolean;
  readonly locked: boolean;
  readonly role: Role;
  /** The round that is open, or was last. */
  readonly round: string | undefined;
  readonly voting: boolean;
  /** Totals may be shown: the round is closed. */
  readonly counted: boolean;
}

/** Where the whole board is. Renders when that changes, never for a card or a vote. */
export function useRetroMode(board: Pick<RetroContext, 'store' | 'plinth'>): RetroMode {
  const person = board.plinth.person?.id;
  return useStore(board.store, (document) => {
    const { phases, hidden, reveals, anonymous, locked } = boardOf(document);
    const round = currentRound(document);
    return {
      phase: phaseOf(document),
      phases,
      hidden,
      revealed: reveals > 0,
      anonymous,
      locked,
      role: roleOf(document, person),
      round: round?.id,
      voting: round?.status === 'open',
      counted: round?.status === 'closed',
    };
  });
}
