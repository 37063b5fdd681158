import { findingsOf } from '../pyramid/pyramid.findings';
import { readPyramid } from '../shared/pyramid-scores';
import type { Standing } from './standing';

/**
 * The level that a team should talk about next, by the rule of its pyramid: the one that carries something stronger, else
 * the weakest that is not solid. `null` where there is none, and before the first round.
 *
 * @param levels Ids of the model's levels, base first.
 */
export function levelToTalkAbout(standing: Standing | null, levels: readonly string[]): string | null {
  if (!standing) return null;
  const { scale, bands } = standing;
  const scores = standing.scores.filter(({ id }) => levels.includes(id));
  return findingsOf(readPyramid({ levelIds: levels, scores, scale, bands })).talk?.id ?? null;
}
