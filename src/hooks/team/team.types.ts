'use client';
import type { GoalsCommand } from '../../core/goal-tracker/goals.commands.types';
import type { GoalsDocument } from '../../core/goal-tracker/goals.types';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import type { Model } from '../../core/model/model.types';
import type { RetroCommand } from '../../core/retro-board/retro.commands.types';
import type { RetroDocument } from '../../core/retro-board/retro.types';
import type { RetroTemplate } from '../../core/retro-board/templates';
import type { ChangeDetails, ChangeReason } from '../../core/shared/details';
import type { Store } from '../../core/shared/store.types';
import type { TeamChange } from '../../core/team/people';
import type { TeamSummary } from '../../core/trust-report/team-summary.types';
import type { TeamCommand, TeamDocument } from '../../core/trust-report/team.types';
import type { teamMessages } from '../../locales/en/team.messages';
import type { Translate } from '../../locales/translate';
import type { StorageAdapter } from '../../storage/adapter.types';
import type { ConnectionSource } from '../shared/connection';
import type { PlinthOptions } from '../shared/plinth-context';
import type { PresenceSource } from '../shared/usePresence';
import type { PrivateShelf } from './createPrivateShelf';

export type TeamStore = Store<TeamDocument, TeamCommand>;
export type TeamGoalsStore = Store<GoalsDocument, GoalsCommand>;
export type TeamRetroStore = Store<RetroDocument, RetroCommand>;
export type TeamWords = Translate<keyof typeof teamMessages>;

/** What a binding of one document to others gives: `bindYjs(…)` of `plinth/collab`, or a host's own. */
export interface TeamLive {
  /** Live, connecting, or offline with so many changes kept. */
  readonly connection?: ConnectionSource | undefined;
  /** Who else is at this document. */
  readonly presence?: PresenceSource | undefined;
}

/** Second argument of `onRetrosChange`. `start`: a new retro is at the end of the list. */
export interface RetrosChangeDetails {
  readonly reason: 'start' | ChangeReason;
  /** The retro that was started or changed. */
  readonly retro: string;
  readonly event: unknown;
  readonly isCanceled: boolean;
  cancel(): void;
}

/**
 * The documents of one team, each as a trio or as a store that the host owns; or `storage`, and they are made and kept
 * there. What is left out starts empty.
 */
export interface UseTeamOptions extends PlinthOptions {
  /** Rounds (summaries only), people, and which retros there are. Controlled. */
  readonly team?: TeamDocument | undefined;
  readonly defaultTeam?: TeamDocument | undefined;
  readonly onTeamChange?: ((next: TeamDocument, details: ChangeDetails<TeamCommand>) => void) | undefined;
  readonly teamStore?: TeamStore | undefined;
  /** Controlled. */
  readonly goals?: GoalsDocument | undefined;
  readonly defaultGoals?: GoalsDocument | undefined;
  readonly onGoalsChange?: ((next: GoalsDocument, details: ChangeDetails<GoalsCommand>) => void) | undefined;
  readonly goalsStore?: TeamGoalsStore | undefined;
  /** All retros of the team, in any order. Controlled: one that was started shows once it is in the list. */
  readonly retros?: readonly RetroDocument[] | undefined;
  readonly defaultRetros?: readonly RetroDocument[] | undefined;
  /** Told before a retro is started or changed; `details.cancel()` stops it. */
  readonly onRetrosChange?:
    ((next: readonly RetroDocument[], details: RetrosChangeDetails) => void) | undefined;
  /** Stores of the host's own, one per retro. `onRetrosChange` then tells of started ones, for which it makes a store. */
  readonly retroStores?: readonly TeamRetroStore[] | undefined;
  /**
   * For stores that are shared with others: how the goals or one retro are reached, and who is there. Asked on each
   * render; the same sources each time. @default nobody else
   */
  readonly getLive?:
    ((schema: 'plinth/goals' | 'plinth/retro', id: string) => TeamLive | undefined) | undefined;
  /**
   * What is this person's alone: hidden cards, answers that are not handed in. Keep it where it outlasts the component.
   * @default one that lasts as long as the hook; with `storage`, what is on it is kept there, too
   */
  readonly privateShelf?: PrivateShelf | undefined;
  /** Levels. @default the five principles */
  readonly model?: Model | undefined;
  /**
   * What new rounds ask: the id of one of ours, which the workspace fetches in the reader's language, or an instrument. Keep it the same
   * object between renders. @default 'team-15'
   */
  readonly instrument?: string | Instrument | undefined;
  /** Threshold of new rounds, from 3. @default 5 */
  readonly minRespondents?: number | undefined;
  /** The day it is, `YYYY-MM-DD`. Give it where a server renders. @default from `now` in `timeZone` */
  readonly today?: string | undefined;
  /** @default false */
  readonly readOnly?: boolean | undefined;
  /** Where team, goals and retros are kept, for example `browserStorage()`. Controlled documents are the host's to keep. @default nowhere */
  readonly storage?: StorageAdapter | undefined;
  /** Names the team in storage. @default the id of a `team`, or of a `teamStore` that holds something, else 'team' */
  readonly storageKey?: string | undefined;
}

/** What came of somebody leaving; `bringBack` takes it and undoes what still stands. */
export interface PersonLeft {
  readonly person: string;
  readonly name: string;
  /** Who took over. */
  readonly to: string | null;
  readonly goals: number;
  readonly actions: number;
  readonly change: TeamChange;
}

/** A new retro. */
export interface StartRetro {
  /** @default words for the level, else "Looking back" */
  readonly title?: string | undefined;
  /** @default the level's, else 'custom' */
  readonly template?: string | RetroTemplate | undefined;
  /** What it is about. */
  readonly level?: string | null | undefined;
}

/**
 * All answer what they made, or `null` where it was refused (read-only, `can`, or the document). They never make a thing
 * twice: what is there already is answered instead. What happened is announced.
 */
export interface TeamCommands {
  /** Names the team and its people; those that are named already stay. `self` is the name of this person. */
  setUp(
    input: { readonly name: string; readonly self: string; readonly people: readonly string[] },
    event?: unknown,
  ): boolean;
  /** Opens a round and answers its id; one that is open already is answered. */
  startRound(
    options?: {
      readonly title?: string | undefined;
      /** @default `minRespondents` of the hook */
      readonly minRespondents?: number | undefined;
    },
    event?: unknown,
  ): string | null;
  /** So many people have been asked in all. */
  invite(round: string, people: number, event?: unknown): boolean;
  /** So many have answered by now. */
  countAnswers(round: string, answered: number, event?: unknown): boolean;
  remind(round: string, event?: unknown): boolean;
  /** With what `summariseTeam` answered. */
  closeRound(round: string, summary: TeamSummary, event?: unknown): boolean;
  startRetro(options?: StartRetro, event?: unknown): string | null;
  /** The retro about a level that is not over, else a new one with that level's template. */
  openRetroFor(level: string, event?: unknown): string | null;
  /** The goal for a level that began from its score, else a new one that aims half a point higher. */
  goalFor(level: string, event?: unknown): string | null;
  /** Makes a goal of an action. It names the goal, and every copy of it in other retros means the same goal. */
  promoteAction(retro: string, action: string, event?: unknown): string | null;
  settleAction(retro: string, action: string, status: 'open' | 'done' | 'dropped', event?: unknown): boolean;
  /** A name of blanks is refused. */
  renameTeam(name: string, event?: unknown): boolean;
  /** Answers the id. Refused: a name of blanks, or one that somebody in the team has. */
  addPerson(name: string, event?: unknown): string | null;
  /** Everything that names this person goes on naming them. Refused as for `addPerson`. */
  renamePerson(id: string, name: string, event?: unknown): boolean;
  /**
   * Somebody leaves. What they said and did keeps their name; goals that go on and open actions go to `to`, or lose this
   * owner and get no other. Not for people of a host's directory: those are the host's.
   */
  removePerson(id: string, options?: { readonly to?: string | null }, event?: unknown): PersonLeft | null;
  /** Somebody is in the team again; with what `removePerson` answered, goals and actions are theirs again, too. */
  bringBack(id: string, left?: PersonLeft, event?: unknown): boolean;
  /** Any command on the team's own document. */
  run(command: TeamCommand, event?: unknown): boolean;
}
