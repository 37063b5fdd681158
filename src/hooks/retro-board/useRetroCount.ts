'use client';
import { boardOf, phaseOf } from '../../core/retro-board/board-of';
import { stillToCome } from '../../core/retro-board/select/pending';
import { useStore } from '../shared/useStore';
import type { RetroContext } from './retro-board.types';

/** Phases in which rounds matter. */
const VOTING = ['vote', 'discuss', 'act'];

/** What there is to count beside the phases. */
export interface RetroCount {
  readonly phase: string;
  /** Cards that are hidden now. */
  readonly hiddenCards: number;
  /** People vote now or have voted, and this person may see to it. */
  readonly votes: boolean;
}

/** Counts beside the phases. Renders again when one changes. */
export function useRetroCount(board: RetroContext): RetroCount {
  const { store } = board;
  const count = useStore(store, (document) => {
    const phase = phaseOf(document);
    const { hidden } = boardOf(document);
    const rounds = Object.keys(document.voteRounds).length;
    return { phase, hiddenCards: hidden ? stillToCome(document).total : 0, rounds };
  });
  const leads = board.may({ type: 'round.open', id: 'round' });
  return {
    phase: count.phase,
    hiddenCards: count.hiddenCards,
    votes: count.rounds > 0 ? VOTING.includes(count.phase) : leads && count.phase === 'vote',
  };
}
