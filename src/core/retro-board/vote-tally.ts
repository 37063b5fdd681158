import { own } from '../shared/json';
import { ROOM_VOTER, type RetroDocument, type VoteRoundRecord } from './retro.types';

/** The key of a voter's votes on a card. Round ids hold no colon. */
export const voteKey = (round: string, voter: string): string => `${round}:${voter}`;

/** What counts in a round, whatever the document holds. */
export interface VoteTally {
  /** By card id; cards without a vote are not in it. */
  readonly onCard: ReadonlyMap<string, number>;
  /** By voter key: votes that count. */
  readonly spent: ReadonlyMap<string, number>;
  /** All of them. */
  readonly total: number;
  /** Votes of one voter on one card that count. */
  readonly of: (card: string, voter: string) => number;
}

type Votes = Readonly<Record<string, number>>;
const parsed = new WeakMap<
  Votes,
  ReadonlyMap<string, readonly (readonly [voter: string, count: number])[]>
>();

/** The votes on one card by round; a card that has not changed is read once. */
function votesByRound(votes: Votes) {
  const known = parsed.get(votes);
  if (known) return known;
  const rounds = new Map<string, [string, number][]>();
  for (const [key, count] of Object.entries(votes)) {
    const colon = key.indexOf(':');
    const round = key.slice(0, colon);
    if (colon < 1 || !(count > 0)) continue;
    const list = rounds.get(round) ?? [];
    rounds.set(round, list);
    list.push([key.slice(colon + 1), Math.floor(count)]);
  }
  parsed.set(votes, rounds);
  return rounds;
}

/** How many votes somebody has in a round, and on one card. The room has a budget of its own and no limit per card. */
export function limitsOf(round: VoteRoundRecord, voter: string) {
  const budget = voter === ROOM_VOTER ? (round.proxyBudget ?? 0) : (round.budget ?? Infinity);
  const perCard = voter === ROOM_VOTER ? budget : Math.min(round.perCard ?? budget, budget);
  return { budget, perCard };
}

const tallies = new WeakMap<RetroDocument['cards'], Map<VoteRoundRecord, VoteTally>>();

/**
 * Counts a round. Votes above the limit of a card are ignored, then votes above the budget: those on the cards that come
 * last by id, which is the same on every peer whatever came when. A round that is not there counts nothing.
 */
export function tallyOf(document: Pick<RetroDocument, 'cards' | 'voteRounds'>, roundId: string): VoteTally {
  const round = own(document.voteRounds, roundId);
  if (!round) return NOTHING;
  const known = tallies.get(document.cards) ?? new Map<VoteRoundRecord, VoteTally>();
  tallies.set(document.cards, known);
  const tally = known.get(round) ?? count(document.cards, round);
  known.set(round, tally);
  return tally;
}

const NOTHING: VoteTally = { onCard: new Map(), spent: new Map(), total: 0, of: () => 0 };

function count(cards: RetroDocument['cards'], round: VoteRoundRecord): VoteTally {
  const voted: string[] = [];
  for (const id in cards) if (votesByRound(cards[id]!.votes).has(round.id)) voted.push(id);
  const counted = new Map<string, ReadonlyMap<string, number>>();
  const onCard = new Map<string, number>();
  const spent = new Map<string, number>();
  let total = 0;
  for (const id of voted.sort()) {
    const kept = new Map<string, number>();
    let sum = 0;
    for (const [voter, wanted] of votesByRound(cards[id]!.votes).get(round.id)!) {
      const { budget, perCard } = limitsOf(round, voter);
      const before = spent.get(voter) ?? 0;
      const votes = Math.max(0, Math.min(wanted, perCard, budget - before));
      if (votes === 0) continue;
      kept.set(voter, votes);
      spent.set(voter, before + votes);
      sum += votes;
    }
    counted.set(id, kept);
    if (sum > 0) onCard.set(id, sum);
    total += sum;
  }
  return { onCard, spent, total, of: (card, voter) => counted.get(card)?.get(voter) ?? 0 };
}
