import type { WorkspacePlace } from '../../components/workspace/workspace.types';
import type { GoalsDocument } from '../../core/goal-tracker/goals.types';
import type { Model } from '../../core/model/model.types';
import type { RetroDocument } from '../../core/retro-board/retro.types';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import type { Response } from '../../core/trust-assessment/response.types';
import type { TeamDocument } from '../../core/trust-report/team.types';
import type { StorageAdapter } from '../../storage/adapter.types';
import type { DocumentChangeEvent, Listen, PlinthElement, ProblemEvent, ValueEvent } from './common.types';

/** One team and its loop: assess, see, talk, act. */
export interface PlinthTeamWorkspaceElement extends PlinthElement {
  addEventListener: Listen<TeamWorkspaceEventMap>;
  /** Rounds (summaries only), people, and which retros there are, schema `plinth/team`. Reading gives the newest. */
  team: TeamDocument | undefined;
  /** The team's goals, schema `plinth/goals`. Reading gives the newest. */
  goals: GoalsDocument | undefined;
  /** All retros of the team, schema `plinth/retro`. Reading gives the newest. */
  retros: readonly RetroDocument[] | undefined;
  /** Name of the team. @default what the team's document says */
  heading: string | undefined;
  /** Where somebody is. @default the home view */
  place: WorkspacePlace;
  /** Levels with texts of their own. @default the five principles */
  model: Model | undefined;
  /** What new rounds ask: an instrument, or the id of one of ours, fetched in the element's language. @default 'team-15' */
  instrument: Instrument | string | undefined;
  /** Threshold of new rounds, from 3. @default 5 */
  minRespondents: number | undefined;
  /** The day it is, `YYYY-MM-DD`. @default from `now` in `timeZone` */
  today: string | undefined;
  /** Where everything is kept: an adapter, or `browser` for this device. Documents are then where it begins. @default nowhere */
  storage: StorageAdapter | 'browser' | undefined;
  /** Names the team in storage. @default 'team' */
  storageKey: string | undefined;
  /** Rounds that this person has answered already. */
  answered: readonly string[] | undefined;
  /** Answers go to the page: `plinth-submit`. @default false, they stay on this device where there is `storage` */
  collects: boolean | undefined;
  /** The page's server closes rounds, invites and reminds: `plinth-round`. @default false */
  servesRounds: boolean | undefined;
  /** The page shares goals that were reached: `plinth-share`. @default false */
  shares: boolean | undefined;
  /** @default false */
  readOnly: boolean | undefined;
  /** The documents are on their way: shows the shape. @default false */
  loading: boolean | undefined;
}

export interface TeamWorkspaceEventMap {
  /** Before the team's own document changes; `preventDefault()` stops a change that was made here. */
  'plinth-team-change': DocumentChangeEvent<TeamDocument>;
  /** Before the goals change; `preventDefault()` stops a change that was made here. */
  'plinth-goals-change': DocumentChangeEvent<GoalsDocument>;
  /** Before a retro is started or changed; `preventDefault()` stops it. */
  'plinth-retros-change': CustomEvent<{
    readonly retros: readonly RetroDocument[];
    readonly reason: string;
    readonly retro: string;
  }>;
  'plinth-place-change': ValueEvent<WorkspacePlace>;
  /** Answers to a round. Say `event.detail.accept()`, with a promise if it takes time. */
  'plinth-submit': CustomEvent<{
    readonly response: Response;
    readonly round: string;
    readonly signal: AbortSignal;
    accept(taken?: unknown): void;
  }>;
  /** A round is to be closed with a summary, or people invited or reminded, by the page's server. */
  'plinth-round': CustomEvent<{ readonly round: string; readonly wish: 'invite' | 'remind' | 'close' }>;
  /** A goal that was reached is to be shared. */
  'plinth-share': CustomEvent<{ readonly goal: string }>;
  'plinth-problem': ProblemEvent;
}
