import type {
  CheckInRecord,
  GoalRecord,
  GoalsDocument,
  InitiativeRecord,
  KeyResultRecord,
  PeriodRecord,
  SavedView,
  SayKind,
  Stance,
} from './goals.types';

/** Optional members may be set to `undefined`, which takes them away. */
type Settable<R, K extends keyof R> = { readonly [P in K]?: R[P] | undefined };

/** Every command on goals may carry the id of its log entry, from `env.createId()`. @default made of the time and what it is about */
interface Logged {
  readonly entry?: string;
}

export type PeriodFields = Settable<
  PeriodRecord,
  'title' | 'start' | 'end' | 'order' | 'cadence' | 'weekday' | 'monthDay' | 'phases' | 'learnings'
>;

/** What a review says of one goal: `grade` is 0 to 1, or `null` for none. */
export interface GoalReview {
  readonly grade: number | null;
  readonly learnings?: string;
}

export type PeriodCommand =
  | { readonly type: 'period.add'; readonly period: Omit<PeriodRecord, 'closedOn' | 'learnings'> }
  | { readonly type: 'period.edit'; readonly id: string; readonly set: PeriodFields }
  /** Ends it with a review. Goals that are not in `reviews` keep the grade they have. */
  | {
      readonly type: 'period.close';
      readonly id: string;
      /** Today. */
      readonly on: string;
      readonly reviews?: { readonly [goal: string]: GoalReview };
      readonly learnings?: string;
    }
  | { readonly type: 'period.reopen'; readonly id: string };

export type GoalFields = Settable<GoalRecord, 'title' | 'kind' | 'level' | 'why' | 'weight' | 'principle'>;

export type GoalCommand =
  /** `owners`, `kind` (committed) and `level` (team) may be left out. Without `since`, values are due from the period's first day on. */
  | ({
      readonly type: 'goal.add';
      readonly goal: Omit<GoalRecord, 'owners' | 'kind' | 'level' | 'archived' | 'grade' | 'learnings'> &
        Partial<Pick<GoalRecord, 'owners' | 'kind' | 'level'>>;
    } & Logged)
  | ({ readonly type: 'goal.edit'; readonly id: string; readonly set: GoalFields } & Logged)
  /** Another place, and with it another lane: dragging on a board is one command. `order` alone is not logged. */
  | ({
      readonly type: 'goal.move';
      readonly id: string;
      readonly order: string;
      readonly principle?: string | null;
      readonly period?: string | null;
      /** Today, with another `period`: what is due there begins with that day. */
      readonly since?: string;
      /** Takes one owner out and puts another in; `null` is the lane of goals without an owner. */
      readonly owner?: { readonly from: string | null; readonly to: string | null };
      /** The goal that it serves from now on; refused like `goal.align`. */
      readonly parent?: string | null;
    } & Logged)
  | ({
      readonly type: 'goal.own';
      readonly id: string;
      readonly person: string;
      readonly on: boolean;
    } & Logged)
  /** Refused (`cycle`) where it would make a goal serve itself. */
  | ({ readonly type: 'goal.align'; readonly id: string; readonly parent: string | null } & Logged)
  | ({ readonly type: 'goal.archive'; readonly id: string; readonly archived: boolean } & Logged)
  /**
   * Goes on with a goal in another period: a new goal with the same key results, which start where the old ones
   * stand. Check-ins, stances and grades stay with the old one.
   */
  | ({
      readonly type: 'goal.duplicate';
      readonly id: string;
      readonly period: string | null;
      /** Id and order key of the new goal. */
      readonly to: string;
      readonly order: string;
      /** New ids by those of the key results; one that is not named stays behind. */
      readonly keyResults: { readonly [id: string]: string };
      /** Today: what is due in the new period begins with that day, or with its own. */
      readonly since?: string;
      /** The period that was closed just before: one undo takes back both. */
      readonly closed?: string | undefined;
    } & Logged)
  | ({ readonly type: 'goal.review'; readonly id: string; readonly review: GoalReview } & Logged);

export type KeyResultFields = Settable<
  KeyResultRecord,
  | 'title'
  | 'metric'
  | 'start'
  | 'target'
  | 'upper'
  | 'commit'
  | 'stretch'
  | 'unit'
  | 'weight'
  | 'milestones'
  | 'order'
>;

export type KeyResultCommand =
  /** An `increase` with a target below its start, and the reverse, is refused (`wrongDirection`). */
  | ({ readonly type: 'keyResult.add'; readonly keyResult: Omit<KeyResultRecord, 'archived'> } & Logged)
  | ({ readonly type: 'keyResult.edit'; readonly id: string; readonly set: KeyResultFields } & Logged)
  | ({ readonly type: 'keyResult.archive'; readonly id: string; readonly archived: boolean } & Logged)
  /** Refused (`hasCheckIns`) once there is a value: archive it. */
  | ({ readonly type: 'keyResult.remove'; readonly id: string } & Logged);

export type CheckInFields = Settable<CheckInRecord, 'date' | 'value' | 'confidence' | 'note' | 'reached'>;

export type CheckInCommand =
  /** The author is the actor. Of `milestones`, give `reached`; the value is worked out. */
  | ({
      readonly type: 'checkIn.add';
      readonly checkIn: Omit<CheckInRecord, 'at' | 'author' | 'seenBy' | 'value'> & {
        readonly value?: number;
      };
    } & Logged)
  /** Takes the acknowledgements away when the value or the day changes: they were for another one. */
  | ({ readonly type: 'checkIn.edit'; readonly id: string; readonly set: CheckInFields } & Logged)
  /** The log keeps what it said. */
  | ({ readonly type: 'checkIn.remove'; readonly id: string } & Logged)
  /** Refused to the author (`ownCheckIn`). */
  | ({ readonly type: 'checkIn.acknowledge'; readonly id: string; readonly on: boolean } & Logged);

export type TalkCommand =
  /** For oneself only. `reserved` and `notYet` need a reason (`reasonMissing`). */
  | ({
      readonly type: 'stance.set';
      readonly goal: string;
      readonly person: string;
      readonly stance: Stance;
      readonly reason?: string;
    } & Logged)
  | ({ readonly type: 'stance.clear'; readonly goal: string; readonly person: string } & Logged)
  /** `entry` is the id under which it can be answered. Nothing that was said is undone; `say.settle` takes it back. */
  | {
      readonly type: 'say';
      readonly goal: string;
      readonly entry: string;
      readonly kind: SayKind;
      readonly text: string;
      readonly to?: string;
    }
  | ({
      readonly type: 'say.answer';
      readonly goal: string;
      readonly to: string;
      readonly text: string;
    } & Logged)
  /** Only by whoever said it or was answered. */
  | ({
      readonly type: 'say.settle';
      readonly goal: string;
      readonly to: string;
      readonly outcome: 'done' | 'withdrawn';
    } & Logged)
  /** After an undo: what was undone, in the log of each goal it touched (see `goalsTouched`). */
  | ({ readonly type: 'log.undone'; readonly goals: readonly string[]; readonly label: string } & Logged);

export type InitiativeFields = Settable<
  InitiativeRecord,
  'title' | 'status' | 'owner' | 'due' | 'keyResult' | 'order'
>;

export type InitiativeCommand =
  | ({ readonly type: 'initiative.add'; readonly initiative: InitiativeRecord } & Logged)
  | ({ readonly type: 'initiative.edit'; readonly id: string; readonly set: InitiativeFields } & Logged)
  | ({ readonly type: 'initiative.remove'; readonly id: string } & Logged);

export type ViewCommand =
  /** Adds it, or replaces the one of that id. */
  | { readonly type: 'view.save'; readonly view: Omit<SavedView, 'author'> }
  | { readonly type: 'view.remove'; readonly id: string };

/** The collections that an import may bring, and those alone. */
export type GoalRecords = {
  readonly [C in Exclude<keyof GoalsDocument, 'schema' | 'version' | 'id'>]?: GoalsDocument[C];
};

export type DocumentCommand =
  /** It was celebrated, for the value of that day (`Celebration.date`). */
  | { readonly type: 'celebration.mark'; readonly keyResult: string; readonly date: string }
  /**
   * A person leaves every record and every log. `mark`, a new id that begins with `redacted-`, stands in the place, and
   * the person's own words are gone. A barrier: it cannot be undone. Run it on every document.
   */
  | ({ readonly type: 'person.redact'; readonly person: string; readonly mark: string } & Logged)
  /** Adds records, and replaces those of the same id; log entries are only added. A barrier. */
  | { readonly type: 'goals.import'; readonly records: GoalRecords };

/** Everything that can be done to a `plinth/goals` document. */
export type GoalsCommand =
  | PeriodCommand
  | GoalCommand
  | KeyResultCommand
  | CheckInCommand
  | TalkCommand
  | InitiativeCommand
  | ViewCommand
  | DocumentCommand;
