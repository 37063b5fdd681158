'use client';
import { own } from '../../core/shared/json';
import { boardOf } from '../../core/retro-board/board-of';
import type { RetroDocument } from '../../core/retro-board/retro.types';
import { tallyOf } from '../../core/retro-board/vote-tally';
import { useStore } from '../shared/useStore';
import type { RetroContext } from './retro-board.types';

/** How this person stands in the round that people vote in. */
export interface RetroBudget {
  readonly status: 'none' | 'open' | 'closed';
  readonly round: string | null;
  /** Votes of this person that count. */
  readonly spent: number;
  /** `null`: no limit. */
  readonly budget: number | null;
}

const NONE: RetroBudget = { status: 'none', round: null, spent: 0, budget: null };

/** Votes this person has left. Renders again when that changes, not at the votes of others. */
export function useRetroBudget(board: RetroContext): RetroBudget {
  return useStore(board.store, (document: RetroDocument): RetroBudget => {
    const id = boardOf(document).round;
    const round = id === undefined ? undefined : own(document.voteRounds, id);
    if (!round) return NONE;
    const voter = board.voterKey(round.id, { create: false });
    return {
      status: round.status,
      round: round.id,
      spent: voter === undefined ? 0 : (tallyOf(document, round.id).spent.get(voter) ?? 0),
      budget: round.budget ?? null,
    };
  });
}
