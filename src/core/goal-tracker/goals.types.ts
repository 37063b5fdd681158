import type { DocumentHead, DocumentRecord } from '../shared/schema';

/*
 * Days are `YYYY-MM-DD` without a time zone. People are ids of the host's directory (1 to 128 ASCII letters, digits and
 * `_ . : ~ -`); one that the directory no longer knows breaks nothing. `order` is a fractional key; ties go by id.
 */

/** How often a value is asked for. */
export type Cadence = 'weekly' | 'fortnightly' | 'monthly';

/** By this day this share (0 to 1) of the way is expected. */
export interface Phase {
  readonly on: string;
  readonly share: number;
}

/** When check-ins are due: what `nextCheckIn` and `isStale` read of a period. */
export interface CheckInSchedule {
  /** First and last day, both in the period. */
  readonly start: string;
  readonly end: string;
  /** @default 'weekly' */
  readonly cadence?: Cadence;
  /** 1 = Monday to 7 = Sunday, for weekly and fortnightly. @default 5 */
  readonly weekday?: number;
  /** For monthly; in a shorter month its last day. @default 1 */
  readonly monthDay?: number;
  /** The day from which there is something to ask for, where that is later than the first. @default start */
  readonly since?: string;
}

export interface PeriodRecord extends DocumentRecord, Omit<CheckInSchedule, 'since'> {
  readonly title: string;
  readonly order: string;
  /** Expected pace where it is not a straight line. */
  readonly phases?: readonly Phase[];
  /** Set by `period.close`: nothing in the period changes until it is opened again. */
  readonly closedOn?: string;
  readonly learnings?: string;
}

/** `committed` expects all of it, `aspirational` 70 %. */
export type GoalKind = 'committed' | 'aspirational';
/** `team` and `department` are collective. */
export type GoalLevel = 'team' | 'department' | 'personal';

export interface GoalRecord extends DocumentRecord {
  readonly title: string;
  readonly order: string;
  /** `null`: not planned yet. */
  readonly period: string | null;
  readonly kind: GoalKind;
  readonly level: GoalLevel;
  /** People, by id. */
  readonly owners: { readonly [person: string]: true };
  /** The goal that this one serves. What others made into a cycle is cut by readers, at the same place everywhere. */
  readonly parent?: string | null;
  /** Id of a level of the host's model. */
  readonly principle?: string | null;
  readonly why?: string;
  /** 0 or more. All zero among siblings counts as equal. @default 1 */
  readonly weight?: number;
  readonly archived?: boolean;
  /** Of the review, 0 to 1. `null` or absent: none given. */
  readonly grade?: number | null;
  readonly learnings?: string;
  /** The goal of an earlier period that this one goes on with. */
  readonly carriedFrom?: string;
  /** The day it came into its period: nothing of it is due before. Absent: it was there from the first day. */
  readonly since?: string;
}

/**
 * - `increase`, `decrease`: from `start` to `target`. - `above`, `below`: at least, or at most, `target`. - `range`:
 *   between `target` and `upper`. - `binary`: 0 or 1, `start` 0, `target` 1. - `milestones`: the sum of the weights of those
 *   reached.
 */
export type Metric = 'increase' | 'decrease' | 'above' | 'below' | 'range' | 'binary' | 'milestones';

export interface Milestone {
  readonly id: string;
  readonly title: string;
  /** @default 1 */
  readonly weight?: number;
}

/** What the rules need of a key result. */
export interface Measure {
  readonly metric: Metric;
  readonly start: number;
  readonly target: number;
  /** `range` only: its upper bound. @default target */
  readonly upper?: number;
  /** `milestones` only. Where given, they say what the whole is instead of `start` and `target`. */
  readonly milestones?: readonly Milestone[];
}

export interface KeyResultRecord extends DocumentRecord, Measure {
  readonly goal: string;
  readonly title: string;
  readonly order: string;
  /** A value between start and target that is good enough to count as kept. */
  readonly commit?: number | null;
  /** A value beyond the target. */
  readonly stretch?: number | null;
  /** Any text: `%`, `hours`, `€ per seat`. */
  readonly unit?: string;
  /** @default 1 */
  readonly weight?: number;
  readonly archived?: boolean;
  /** The day it was added: no value is due before. Absent: it was there as long as its goal. */
  readonly since?: string;
}

/** One value on one day. Of several on a day the last (by `at`, then id) counts; all stay. */
export interface CheckInRecord extends DocumentRecord {
  readonly keyResult: string;
  readonly date: string;
  /** When it was written, in milliseconds since the epoch; later than what its author could see of that day. */
  readonly at: number;
  readonly value: number;
  /** 0 (no hope) to 10 (certain). */
  readonly confidence?: number | null;
  readonly note?: string;
  readonly author?: string;
  /** `milestones` only: ids of those reached. */
  readonly reached?: readonly string[];
  /** Peers who acknowledged it; never the author. */
  readonly seenBy?: { readonly [person: string]: true };
}

export type InitiativeStatus = 'planned' | 'doing' | 'done' | 'dropped';

export interface InitiativeRecord extends DocumentRecord {
  readonly goal: string;
  /** The key result that it serves. */
  readonly keyResult?: string | null;
  readonly title: string;
  readonly order: string;
  readonly status: InitiativeStatus;
  readonly owner?: string | null;
  readonly due?: string | null;
}

/** `reserved`: committed with reservations. Both `reserved` and `notYet` come with a reason. */
export type Stance = 'committed' | 'reserved' | 'notYet';

/** Under `stanceId(goal, person)`. */
export interface StanceRecord extends DocumentRecord {
  readonly goal: string;
  readonly person: string;
  readonly stance: Stance;
  readonly reason?: string;
  readonly at: number;
}

/** What people say to each other: they ask, offer, hold to account, thank, or just note something. */
export type SayKind = 'ask' | 'offer' | 'account' | 'thanks' | 'note';

/**
 * One thing that happened to a goal. `type` is the command's type, or for what people say `say.<kind>`, `say.answer` or
 * `say.settle`. Entries are only ever added; the one thing that alters them is the redaction of a person.
 */
export interface LogEntry {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly type: string;
  readonly by?: string;
  /** The key result, check-in, initiative or entry that it is about. */
  readonly about?: string;
  /** Whom it is said to. */
  readonly to?: string;
  readonly text?: string;
  /** What stood there before and after, for changes; long texts are left out. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** Words of a redacted person stood here. */
  readonly redacted?: boolean;
}

/** Under the goal's id. */
export interface LogRecord extends DocumentRecord {
  readonly entries: { readonly [entry: string]: LogEntry };
}

/** Under the key result's id: it was celebrated for the value of that day. */
export interface CelebrationRecord extends DocumentRecord {
  readonly date: string;
  readonly at: number;
}

export type GoalLayout = 'board' | 'tree' | 'table' | 'timeline';
export type GoalGrouping = 'none' | 'principle' | 'owner' | 'status' | 'kind' | 'level' | 'period';

/** How a list is looked at. `filter` is `{[what]: allowed values}`; see `GoalFilter`. */
export interface ViewSettings {
  readonly layout: GoalLayout;
  readonly groupBy?: GoalGrouping;
  readonly sort?: { readonly by: string; readonly descending: boolean };
  readonly search?: string;
  readonly filter?: { readonly [what: string]: readonly string[] };
}

export interface SavedView extends DocumentRecord {
  readonly title: string;
  readonly order: string;
  readonly settings: ViewSettings;
  readonly author?: string;
}

type Collection<R> = { readonly [id: string]: R };

/** Schema `plinth/goals`, shared. */
export interface GoalsDocument extends DocumentHead {
  readonly periods: Collection<PeriodRecord>;
  readonly goals: Collection<GoalRecord>;
  readonly keyResults: Collection<KeyResultRecord>;
  readonly checkIns: Collection<CheckInRecord>;
  readonly initiatives: Collection<InitiativeRecord>;
  readonly stances: Collection<StanceRecord>;
  readonly logs: Collection<LogRecord>;
  readonly celebrations: Collection<CelebrationRecord>;
  readonly views: Collection<SavedView>;
}
