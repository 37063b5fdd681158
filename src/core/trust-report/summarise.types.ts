import type { Response } from '../trust-assessment/response.types';
import type { TeamSummary } from './team-summary.types';

export interface SummariseOptions {
  /** The threshold. Whole number; lower than 3 counts as 3. @default 5 */
  readonly minRespondents?: number | undefined;
  /**
   * Names of `Response.groups` by which the team is divided. Which groups are safe to show is decided over everything
   * that the responses' `groups` hold, asked for or not, so that asking again with another name gives nothing away.
   */
  readonly groupBy?: string | readonly string[] | undefined;
  /** The summary of the round before. With it there is a trend, and there are no item figures. */
  readonly previous?: TeamSummary | undefined;
  /**
   * The leader's own response, to show beside the team's. Only with the leader's consent; the same response (by id) among
   * the team's is then left out of the team's figures.
   */
  readonly leader?: { readonly response: Response; readonly consent: boolean } | undefined;
  /** A number in [0, 1) per call, to shuffle comments with. Without it they are in alphabetical order. */
  readonly random?: (() => number) | undefined;
}
