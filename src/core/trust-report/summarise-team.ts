import type { Instrument } from '../trust-assessment/instrument.types';
import type { Response } from '../trust-assessment/response.types';
import { safeGroups } from './groups';
import { summarise } from './summarise';
import type { SummariseOptions } from './summarise.types';
import type { TeamSummary } from './team-summary.types';

/**
 * What a team may see of one round. Run it where the raw responses are, on the host's server; it is pure and never throws.
 *
 * - Below `minRespondents` the answer is `{status: 'insufficient', answered, needed}`. A response counts once it has an
 *   answer on the scale; of several with one id the last counts.
 * - A team score is the mean of the respondents' scores (`scoreResponse`). A subscale has figures if at least
 *   `minRespondents` have a score on it. Items have figures from twice that number, if skipped ones single nobody out, and
 *   never together with `previous`.
 * - No figure, and no sum or difference of figures with whatever factors, rests on fewer than `minRespondents` people.
 *   Groups of which one would are withheld without a trace but the grouping's `withheld`.
 * - Everything on the scale is rounded to one decimal. There are no ids, times or order of respondents in it.
 *
 * What no rule can hide: what one who joined between two rounds answered, if all others answered as before; that
 * everybody answered alike, when everybody did; and from a respondent who takes his own answers off, what the others'
 * average is. A comment may give its writer away by what it says.
 *
 * An instrument that `validateInstrument` refuses has no respondents. A response that names another instrument is left out
 * with a warning; the leader's own may.
 */
export function summariseTeam(
  instrument: Instrument,
  responses: readonly Response[],
  options: SummariseOptions = {},
): TeamSummary {
  return summarise(instrument, responses, options, safeGroups);
}
