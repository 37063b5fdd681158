import type { VoteRoundRecord } from '../retro.types';
import type { DraftCard, DraftRound, DraftVote } from './draft.types';
import type { MakeId } from './ids';
import type { Reporter } from './report';

/** The key of votes of which a file says only how many. */
export const IMPORTED_VOTER = 'imported';

/** What a schema takes: votes of one voter on one card, and voters on one card. */
const MAX_COUNT = 1_000_000;
const MAX_VOTERS = 10_000;

export interface VoteBox {
  /** The `votes` of a card. Call it once per card. */
  votesOf(card: DraftCard): Readonly<Record<string, number>>;
  /** The rounds, once every card has been asked for. */
  rounds(orders: readonly string[]): Readonly<Record<string, VoteRoundRecord>>;
}

/**
 * Rounds that are closed, with every vote there was. Voters keep apart but lose their names: `v1`, `v2` … anew in each
 * round, so that two rounds cannot be linked. A limit that these votes exceed is left out, or they would not count.
 */
export function createVoteBox(rounds: readonly DraftRound[], makeId: MakeId, report: Reporter): VoteBox {
  const byKey = new Map(
    rounds.map((round) => [round.key, createRound(round, makeId('round', round.key.replaceAll(':', '.')))]),
  );
  for (const { open, key, title = '' } of rounds)
    if (open) report.info('roundWasOpen', ['rounds', key], { title });

  return {
    votesOf(card) {
      const votes: Record<string, number> = {};
      for (const vote of card.votes ?? []) {
        const round = byKey.get(vote.round);
        if (!Number.isInteger(vote.count) || vote.count < 0 || vote.count > MAX_COUNT || !round) {
          report.warn('badVotes', card.path ?? [], { count: String(vote.count) }, card.line);
        } else if (vote.count > 0) {
          const voter = Object.keys(votes).length < MAX_VOTERS - 1 ? keyOf(round, vote) : IMPORTED_VOTER;
          const key = `${round.id}:${voter}`;
          votes[key] = Math.min((votes[key] ?? 0) + vote.count, MAX_COUNT);
          round.total.set(voter, (round.total.get(voter) ?? 0) + vote.count);
          round.most = Math.max(round.most, votes[key]);
        }
      }
      return votes;
    },
    rounds: (orders) =>
      Object.fromEntries(
        [...byKey.values()].map((round, index) => [round.id, record(round, orders[index]!, report)]),
      ),
  };
}

interface Round extends DraftRound {
  readonly id: string;
  readonly voters: Map<string, string>;
  readonly total: Map<string, number>;
  most: number;
}

function createRound(draft: DraftRound, id: string): Round {
  return { ...draft, id, voters: new Map(), total: new Map(), most: 0 };
}

function keyOf({ voters }: Round, { voter }: DraftVote): string {
  if (voter === undefined) return IMPORTED_VOTER;
  if (!voters.has(voter)) voters.set(voter, `v${voters.size + 1}`);
  return voters.get(voter)!;
}

function record(
  { id, title, budget, perCard, total, most }: Round,
  order: string,
  report: Reporter,
): VoteRoundRecord {
  const whole = (limit: number | undefined, used: number): limit is number =>
    limit !== undefined && Number.isInteger(limit) && limit >= 1 && limit <= MAX_COUNT && used <= limit;
  const highest = Math.max(0, ...total.values());
  const totalsOnly = total.has(IMPORTED_VOTER);
  const keepBudget = !totalsOnly && whole(budget, highest);
  const keepPerCard = !totalsOnly && whole(perCard, most);
  if (!totalsOnly && budget !== undefined && !keepBudget)
    report.warn('budgetExceeded', ['rounds', id], { budget, used: highest });
  return {
    id,
    status: 'closed',
    order,
    ...(title ? { title } : {}),
    ...(keepBudget ? { budget } : {}),
    ...(keepPerCard ? { perCard } : {}),
  };
}
