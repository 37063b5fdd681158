'use client';
import { own } from '../../core/shared/json';
import { sortByOrder } from '../../core/shared/sort-by-order';
import type { RetroDocument, VoteRoundRecord } from '../../core/retro-board/retro.types';
import { rankingOf, type Ranked } from '../../core/retro-board/select/votes';
import { tallyOf } from '../../core/retro-board/vote-tally';
import { useStore } from '../shared/useStore';
import type { RetroContext } from './retro-board.types';

export interface RetroRounds {
  /** Those that are counted, first to last, each with its place among all rounds, from 1. */
  readonly counted: readonly { readonly round: VoteRoundRecord; readonly number: number }[];
  /** Of the round that was asked for: what got votes, most first. */
  readonly ranking: readonly Ranked[];
  /** Cards and groups without a vote in it. */
  readonly rest: number;
  /** All votes in it. */
  readonly total: number;
}

/** Rounds whose totals everybody may see. An open one is not among them. */
export function countedRounds(document: Pick<RetroDocument, 'voteRounds'>): RetroRounds['counted'] {
  return sortByOrder(Object.values(document.voteRounds))
    .map((round, index) => ({ round, number: index + 1 }))
    .filter(({ round }) => round.status === 'closed');
}

/** The results of a round that is counted; without an id, or for one that is open, nothing of it. */
export function useRetroRounds(board: RetroContext, roundId: string | undefined): RetroRounds {
  return useStore(board.store, (document) => {
    const closed = roundId !== undefined && own(document.voteRounds, roundId)?.status === 'closed';
    const all = closed ? rankingOf(document, roundId) : [];
    const ranking = all.filter(({ votes }) => votes > 0);
    return {
      counted: countedRounds(document),
      ranking,
      rest: all.length - ranking.length,
      total: closed ? tallyOf(document, roundId).total : 0,
    };
  });
}
