import type { DocumentHead, DocumentRecord } from '../shared/schema';
import type { TeamSummary } from './team-summary.types';

/** `open`: set up. `inviting`: the host has sent invitations, answers come in. `closed`: for good. */
export type RoundStatus = 'open' | 'inviting' | 'closed';

/** One round of an instrument. It knows how many, never who; days, never times. */
export interface RoundRecord extends DocumentRecord {
  readonly instrument: string;
  readonly status: RoundStatus;
  /** The threshold. */
  readonly minRespondents: number;
  /** How many were invited; 0 before. */
  readonly invited: number;
  /** How many have answered, as the host counts. */
  readonly answered: number;
  /** Reminders sent. */
  readonly reminders: number;
  readonly title?: string;
  /** Days, as `YYYY-MM-DD`. */
  readonly openedOn: string;
  readonly remindedOn?: string;
  readonly closedOn?: string;
  /** Made once, when the round is closed: two of one round would show what whoever answered in between said. */
  readonly summary?: TeamSummary;
}

/** What a team shares about its rounds: schema `plinth/team`. Summaries only, never responses. */
export interface TeamDocument extends DocumentHead {
  readonly rounds: { readonly [id: string]: RoundRecord };
}

/** `round` is the round's id, `on` today as `YYYY-MM-DD`. */
export type TeamCommand =
  | {
      readonly type: 'round.open';
      readonly round: string;
      readonly instrument: string;
      readonly on: string;
      /** @default 5 */
      readonly minRespondents?: number;
      readonly title?: string;
    }
  /** The host has sent invitations to this many people in all. */
  | { readonly type: 'round.invite'; readonly round: string; readonly invited: number }
  /** This many have answered by now. */
  | { readonly type: 'round.count'; readonly round: string; readonly answered: number }
  /** The host has reminded all who were invited: it need not know who has answered. At most once a day. */
  | { readonly type: 'round.remind'; readonly round: string; readonly on: string }
  | {
      readonly type: 'round.close';
      readonly round: string;
      readonly on: string;
      readonly summary: TeamSummary;
    };
