'use client';
import type { RefObject } from 'react';
import type { Model } from '../../core/model/model.types';
import type { GoalRecords, GoalsCommand } from '../../core/goal-tracker/goals.commands.types';
import type { GoalRoles } from '../../core/goal-tracker/goals.roles';
import type {
  GoalRecord,
  GoalsDocument,
  KeyResultRecord,
  ViewSettings,
} from '../../core/goal-tracker/goals.types';
import type { PaceOptions } from '../../core/goal-tracker/rules/pace-status';
import type { Celebration } from '../../core/goal-tracker/selectors/celebrations';
import type { GoalsReading } from '../../core/goal-tracker/selectors/reading.types';
import type { Reminder } from '../../core/goal-tracker/selectors/reminders';
import type { Store } from '../../core/shared/store.types';
import type { goalsViewMessages } from '../../locales/en/goals-view.messages';
import type { Translate } from '../../locales/translate';
import type { StorageAdapter } from '../../storage/adapter.types';
import type { ConnectionSource } from '../shared/connection';
import type { Announcer } from '../shared/createAnnouncer';
import type { PlinthOptions } from '../shared/plinth-context';
import type { ValueChangeDetails } from '../shared/useControllable';
import type { DocumentOptions } from '../shared/useDocumentStore';
import type { DocumentStorage } from '../shared/useDocumentStorage';
import type { Format } from '../shared/useFormat';
import type { Plinth } from '../shared/usePlinth';
import type { PresenceSource } from '../shared/usePresence';
import type { GoalUi } from './createGoalUi';

export type GoalsStore = Store<GoalsDocument, GoalsCommand>;

/** Why a view or the selected goal changed. */
export type GoalViewReason = 'command' | 'load';

export interface UseGoalTrackerOptions extends PlinthOptions, DocumentOptions<GoalsDocument, GoalsCommand> {
  /** The day it is, `YYYY-MM-DD`; anything else counts as left out. Give it where a server renders. @default from `now` in `timeZone` */
  readonly today?: string | undefined;
  /** Its levels are what goals can be grouped by. @default the five principles */
  readonly model?: Model | undefined;
  /** When a goal is at risk or off track. Keep it the same object. @default 10 and 25 points behind the expected pace */
  readonly pace?: PaceOptions | undefined;
  /** Who may do what. Not used with a `store`, whose model says it. @default everybody everything */
  readonly roles?: GoalRoles | undefined;
  /** @default false */
  readonly readOnly?: boolean | undefined;
  /** Controlled. The shown period is `filter.period`. */
  readonly view?: ViewSettings | undefined;
  /** @default a board of the current period */
  readonly defaultView?: ViewSettings | undefined;
  readonly onViewChange?:
    ((view: ViewSettings, details: ValueChangeDetails<GoalViewReason>) => void) | undefined;
  /** Id of the goal whose details are open; `null` for none. */
  readonly selectedGoal?: string | null | undefined;
  /** @default null */
  readonly defaultSelectedGoal?: string | null | undefined;
  readonly onSelectedGoalChange?:
    ((goal: string | null, details: ValueChangeDetails<GoalViewReason>) => void) | undefined;
  /** Where goals are kept, for example `indexedDbStorage()` from `plinth/storage`. Keep it the same object between renders. @default nowhere */
  readonly storage?: StorageAdapter | undefined;
  /** Names what is stored, for example by team. @default the id of the document that is handed in, or of a store that holds something, else `goals` */
  readonly storageKey?: string | undefined;
  /**
   * How this page is connected to the others, for goals that are shared: `watchConnection` of `plinth/collab`. It is shown.
   * Keep it the same object between renders. @default always live
   */
  readonly connection?: ConnectionSource | undefined;
  /**
   * Who else is here: `binding.presence` of `plinth/collab`. It tells the others this person's name and the goal they look at, and
   * shows theirs; the code for it loads only where this or `connection` is given. Keep it the same object between renders.
   * @default nobody is told or shown
   */
  readonly presence?: PresenceSource | undefined;
  /**
   * Told what waits for this person, after mounting and whenever that changes: for a host's own mails or badges. It may set a
   * state of yours. What it throws goes to `onError`.
   */
  readonly onReminder?: ((reminders: readonly Reminder[]) => void) | undefined;
  /** Told once per crossing of a target, after it was announced. */
  readonly onCelebrate?: ((celebration: Celebration) => void) | undefined;
}

/** What a person enters; see `CheckInRecord`. */
export interface CheckInInput {
  /** Not needed for milestones. */
  readonly value?: number;
  readonly confidence?: number | null;
  readonly note?: string;
  readonly reached?: readonly string[];
  /** @default today */
  readonly date?: string;
}

/** Fields of a new goal; the rest has defaults. */
export type NewGoal = Pick<GoalRecord, 'title'> &
  Partial<
    Pick<GoalRecord, 'period' | 'owners' | 'kind' | 'level' | 'parent' | 'principle' | 'why' | 'weight'>
  >;

export type NewKeyResult = Omit<KeyResultRecord, 'id' | 'order' | 'goal' | 'archived'>;

/** Where a goal goes: before another one of the same list (`null`: to its end), under which goal, and into which lane. */
export interface GoalPlace {
  readonly before?: string | null;
  /** The goal that it serves from now on; `null` for none. */
  readonly parent?: string | null;
  readonly lane?: {
    readonly by: 'principle' | 'owner' | 'period';
    readonly from: string;
    readonly to: string;
  };
}

/** All answer whether it was done (or proposed to a controlled host); refusals are announced. */
export interface GoalTrackerCommands {
  /**
   * Any command of the model. What belongs to periods, key results, stances, talk and initiatives is fetched after the first
   * view: `true` says then that it follows, in order and with what builds on it, and a refusal is shown when it comes.
   */
  run(command: GoalsCommand, event?: unknown): boolean;
  /** Answers the new id. Without a `period` it goes into the one that is shown. */
  addGoal(goal: NewGoal, event?: unknown): string | null;
  addKeyResult(goal: string, keyResult: NewKeyResult, event?: unknown): string | null;
  checkIn(keyResult: string, input: CheckInInput, event?: unknown): boolean;
  move(goal: string, place: GoalPlace, event?: unknown): boolean;
  /** One place up or down among the goals of its lane that are shown. */
  step(goal: string, by: -1 | 1, among: readonly string[], event?: unknown): boolean;
  /**
   * Goes on with a goal in another period. Answers the new id.
   * @param closed The period that was closed just before, if one was: one undo then takes back both.
   */
  duplicate(goal: string, period: string | null, event?: unknown, closed?: string): string | null;
  say(
    goal: string,
    words: {
      readonly kind: 'ask' | 'offer' | 'account' | 'thanks' | 'note';
      readonly text: string;
      readonly to?: string;
    },
    event?: unknown,
  ): boolean;
  /** Adds records from a file. Cannot be undone. The code for it is fetched first. */
  importRecords(records: GoalRecords, event?: unknown): Promise<boolean>;
  /** Takes a person out of every record and log. Cannot be undone. The code for it is fetched first. */
  redact(person: string, event?: unknown): Promise<boolean>;
  setView(change: Partial<ViewSettings>, event?: unknown): void;
  select(goal: string | null, event?: unknown): void;
  /** Opens the quick check-in of a key result, or closes it. */
  openCheckIn(keyResult: string | null): void;
  undo(event?: unknown): void;
  redo(event?: unknown): void;
}

/** What the parts of one tracker share. Stable as long as the host's own values are. */
export interface GoalsContext {
  readonly plinth: Plinth;
  readonly store: GoalsStore;
  readonly today: string;
  readonly pace: PaceOptions | undefined;
  readonly ui: GoalUi;
  readonly storage: DocumentStorage;
  readonly connection: ConnectionSource | undefined;
  readonly presence: PresenceSource | undefined;
  readonly announcer: Announcer;
  readonly readOnly: boolean;
  readonly t: Translate<keyof typeof goalsViewMessages>;
  readonly format: Format;
  /** Ids of the levels, base first. */
  readonly levels: readonly string[];
  /** Starts every element id of this tracker. */
  readonly idPrefix: string;
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly commands: GoalTrackerCommands;
  /** The view as it is now. For handlers: nothing renders again when it changes. */
  getView(): ViewSettings;
  /** The document of a moment on the day that is shown. The same object for the same document. */
  read(document: GoalsDocument): GoalsReading;
  /** Whether the person may do that now; refusals that depend on more are announced when it is tried. */
  may(command: GoalsCommand): boolean;
  /** A person's name, or the id where the directory does not know one. */
  nameOf(person: string): string;
  /** A day for readers, such as `30 Sep`. */
  dayOf(iso: string): string;
}

export interface GoalTrackerState {
  readonly view: ViewSettings;
  /** The period that is shown; `null` for all, or where there is none. */
  readonly period: string | null;
  readonly selectedGoal: string | null;
  readonly readOnly: boolean;
  /** What is stored is being fetched. */
  readonly loading: boolean;
}
