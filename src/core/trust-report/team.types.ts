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

/** Somebody in the team, where no host's directory knows them. */
export interface MemberRecord extends DocumentRecord {
  readonly name: string;
  readonly order: string;
  /** `YYYY-MM-DD`. Who has left keeps the record, so that what they said and did keeps its name. */
  readonly leftOn?: string;
}

/** That there is a retro; its id is the document's. What was said in it is in that document alone. */
export interface HeldRetroRecord extends DocumentRecord {
  /** `YYYY-MM-DD` */
  readonly heldOn: string;
  /** Id of the level that it is about. */
  readonly level?: string;
}

/** The one record of `about`. */
export interface AboutTeamRecord extends DocumentRecord {
  readonly name: string;
}

export const ABOUT_ID = 'team';

type Collection<R> = { readonly [id: string]: R };

/**
 * What a team shares about itself and its rounds: schema `plinth/team`. Summaries only, never responses. What came with
 * later versions may be absent.
 */
export interface TeamDocument extends DocumentHead {
  readonly rounds: Collection<RoundRecord>;
  /** One record, `ABOUT_ID`, or none. */
  readonly about?: Collection<AboutTeamRecord>;
  readonly people?: Collection<MemberRecord>;
  readonly retros?: Collection<HeldRetroRecord>;
}

/** Who the team is, and which retros it holds. */
export type TeamSelfCommand =
  | { readonly type: 'team.name'; readonly name: string }
  | { readonly type: 'member.add'; readonly member: MemberRecord }
  | { readonly type: 'member.rename'; readonly id: string; readonly name: string }
  /** Somebody who was only ever named by mistake: nothing remembers them. Who leaves uses `member.leave`. */
  | { readonly type: 'member.remove'; readonly id: string }
  | { readonly type: 'member.leave'; readonly id: string; readonly on: string }
  /** Back in the team, under the same id. */
  | { readonly type: 'member.return'; readonly id: string }
  /** `retro` is the document's id. One that is there already is left alone. */
  | { readonly type: 'retro.add'; readonly retro: string; readonly on: string; readonly level?: string }
  | { readonly type: 'retro.remove'; readonly retro: string };

/** `round` is the round's id, `on` today as `YYYY-MM-DD`. */
export type TeamRoundCommand =
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

export type TeamCommand = TeamRoundCommand | TeamSelfCommand;
