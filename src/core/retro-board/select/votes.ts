import { own } from '../../shared/json';
import { sortByOrder } from '../../shared/sort-by-order';
import { boardOf } from '../board-of';
import type { BoardEntry } from '../layout';
import type { RetroDocument, VoteRoundRecord } from '../retro.types';
import { limitsOf, tallyOf } from '../vote-tally';
import { boardView, cardIdsOf } from './board-view';

/** The round that people vote in now, or voted in last: the board's, where two were opened at once. */
export function currentRound(
  document: Pick<RetroDocument, 'board' | 'voteRounds'>,
): VoteRoundRecord | undefined {
  const { round } = boardOf(document);
  const named = round === undefined ? undefined : own(document.voteRounds, round);
  if (named?.status === 'open') return named;
  const rounds = sortByOrder(Object.values(document.voteRounds));
  return rounds.findLast(({ status }) => status === 'open') ?? named ?? rounds.at(-1);
}

/** All votes that count on a card, or on the cards of a group. Show it once the round is closed. */
export function votesOn(document: RetroDocument, roundId: string, target: string): number {
  const { onCard } = tallyOf(document, roundId);
  return cardIdsOf(document, target).reduce((sum, id) => sum + (onCard.get(id) ?? 0), 0);
}

/** One voter's votes that count on a card or group. */
export function votesBy(document: RetroDocument, roundId: string, target: string, voter: string): number {
  const { of } = tallyOf(document, roundId);
  return cardIdsOf(document, target).reduce((sum, id) => sum + of(id, voter), 0);
}

export interface VoteAllowance {
  /** `Infinity` without a limit. */
  readonly budget: number;
  readonly spent: number;
  /** Never below 0. */
  readonly left: number;
  /** On one card or group. */
  readonly perCard: number;
}

/** What a voter has, in numbers. A round that is not there allows nothing. */
export function allowanceOf(document: RetroDocument, roundId: string, voter: string): VoteAllowance {
  const round = own(document.voteRounds, roundId);
  if (!round) return { budget: 0, spent: 0, left: 0, perCard: 0 };
  const { budget, perCard } = limitsOf(round, voter);
  const spent = tallyOf(document, roundId).spent.get(voter) ?? 0;
  return { budget, spent, left: Math.max(0, budget - spent), perCard };
}

export interface Ranked {
  readonly entry: BoardEntry;
  readonly votes: number;
  /** From 1; the same for a tie, and the next rank leaves out as many (1, 1, 3). */
  readonly rank: number;
  readonly tied: boolean;
}

/** Cards and groups by votes, most first; ties in the order of the board. Without a round, all in that order and tied. */
export function rankingOf(document: RetroDocument, roundId: string | undefined): readonly Ranked[] {
  const { onCard } = tallyOf(document, roundId ?? '');
  const counted = boardView(document)
    .flatMap(({ entries }) => entries)
    .map((entry) => ({ entry, votes: entry.cardIds.reduce((sum, id) => sum + (onCard.get(id) ?? 0), 0) }));
  counted.sort((a, b) => b.votes - a.votes);
  let rank = 1;
  return counted.map(({ entry, votes }, index) => {
    if (votes !== counted[index - 1]?.votes) rank = index + 1;
    const tied = votes === counted[index - 1]?.votes || votes === counted[index + 1]?.votes;
    return { entry, votes, rank, tied };
  });
}

/** Entries of one column, by votes; ties keep their place. */
export function byVotes(
  document: RetroDocument,
  roundId: string,
  entries: readonly BoardEntry[],
): readonly BoardEntry[] {
  const { onCard } = tallyOf(document, roundId);
  const votes = new Map(
    entries.map((entry) => [entry, entry.cardIds.reduce((sum, id) => sum + (onCard.get(id) ?? 0), 0)]),
  );
  return [...entries].sort((a, b) => votes.get(b)! - votes.get(a)!);
}
