'use client';
import type { RetroDocument, VoteRoundRecord } from '../../core/retro-board/retro.types';
import { currentRound } from '../../core/retro-board/select/votes';
import { tallyOf } from '../../core/retro-board/vote-tally';
import { useStore } from '../shared/useStore';
import type { RetroContext } from './retro-board.types';

export interface RetroRoundControls {
  /** The round people vote in, or voted in last. */
  readonly round: VoteRoundRecord | undefined;
  /** Votes in it, all together: how many, never for what. */
  readonly cast: number;
  /** As many as there could be from those who are known; `null` where that is not known. */
  readonly possible: number | null;
  /** At least one round is counted, so that there are results to read. */
  readonly counted: boolean;
  readonly leads: boolean;
  open(event?: unknown): void;
  end(event?: unknown): void;
  reopen(event?: unknown): void;
}

/** The round of votes as whoever leads it sees it. Renders again at every vote: give it a component of its own. */
export function useRetroRound(board: RetroContext): RetroRoundControls {
  const { store, commands, plinth } = board;
  const { round, cast, counted } = useStore(store, (document: RetroDocument) => {
    const current = currentRound(document);
    return {
      round: current,
      cast: current ? tallyOf(document, current.id).total : 0,
      counted: Object.values(document.voteRounds).some(({ status }) => status === 'closed'),
    };
  });
  const people = plinth.people.length;
  const known = people > 0 && round?.budget !== undefined;
  const withRound = (type: 'round.close' | 'round.reopen') => (event?: unknown) => {
    const now = currentRound(store.getSnapshot());
    if (now) commands.dispatch({ type, id: now.id }, event);
  };
  return {
    round,
    cast,
    possible: known ? Math.max(cast, people * round.budget + (round.proxyBudget ?? 0)) : null,
    counted,
    leads: board.may({ type: 'round.open', id: 'round' }),
    open: (event) => void commands.dispatch({ type: 'round.open', id: plinth.env.createId() }, event),
    end: withRound('round.close'),
    reopen: withRound('round.reopen'),
  };
}
