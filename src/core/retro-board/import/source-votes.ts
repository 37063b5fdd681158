import type { JsonObject } from '../../shared/json';
import type { DraftCard, DraftRound, DraftVote } from './draft.types';
import type { Reporter } from './report';

/** One round, if anybody voted. */
export function roundOf(cards: readonly DraftCard[], budget?: number): readonly DraftRound[] {
  if (!cards.some(({ votes = [] }) => votes.length > 0)) return [];
  return [{ key: 'votes', ...(budget === undefined ? {} : { budget }) }];
}

/** By voter; what `upvotes` has beyond them is a total without voters. */
export function votesOf(
  byVoter: JsonObject,
  total: number,
  path: readonly (string | number)[],
  report: Reporter,
  round = 'votes',
): readonly DraftVote[] {
  const votes = Object.entries(byVoter).map(([voter, count]): DraftVote => ({
    round,
    voter,
    count: typeof count === 'number' ? count : NaN,
  }));
  const sum = votes.reduce((all, { count }) => all + (count > 0 ? count : 0), 0);
  if (votes.length > 0 && total !== sum) report.warn('voteDifference', path, { total, sum });
  return total > sum ? [...votes, { round, count: total - sum }] : votes;
}
