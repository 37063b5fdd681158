import type { GoalRoles } from '../../core/goal-tracker/goals.roles';
import type { GoalsDocument, ViewSettings } from '../../core/goal-tracker/goals.types';
import type { PaceOptions } from '../../core/goal-tracker/rules/pace-status';
import type { Reminder } from '../../core/goal-tracker/selectors/reminders';
import type { Model } from '../../core/model/model.types';
import type { GoalsStore } from '../../hooks/goal-tracker/goal-tracker.types';
import type { ConnectionSource } from '../../hooks/shared/connection';
import type { PresenceSource } from '../../hooks/shared/usePresence';
import type { StorageAdapter } from '../../storage/adapter.types';
import type { DocumentChangeEvent, Listen, PlinthElement, ProblemEvent, ValueEvent } from './common.types';

/** What a team wants to reach, how far it is, and who stands by it. */
export interface PlinthGoalTrackerElement extends PlinthElement {
  addEventListener: Listen<GoalTrackerEventMap>;
  /** The goals, schema `plinth/goals`. Reading gives the newest; setting is checked. Another `id` is another tracker. */
  document: GoalsDocument | undefined;
  /** A store that the page owns, shares and keeps, in place of `document`, `roles` and `storage`. */
  store: GoalsStore | undefined;
  /** How this page is connected to the others, for goals that are shared. @default always live */
  connection: ConnectionSource | undefined;
  /** Who else is here, for goals that are shared. @default nobody is told or shown */
  presence: PresenceSource | undefined;
  /** Whose goals they are. */
  heading: string | undefined;
  /** The day it is, `YYYY-MM-DD`. @default from `now` in `timeZone` */
  today: string | undefined;
  /** Levels to group goals by. @default the five principles */
  model: Model | undefined;
  /** When a goal is at risk or off track. @default 10 and 25 points behind the expected pace */
  pace: PaceOptions | undefined;
  /** Who may do what. @default everybody everything */
  roles: GoalRoles | undefined;
  /** How goals are laid out, sorted and filtered. @default a board of the current period */
  view: ViewSettings;
  /** The goal whose details are open, by id, or `null`. */
  selected: string | null;
  /** Where goals are kept: an adapter, or `browser` for this device. @default nowhere */
  storage: StorageAdapter | 'browser' | undefined;
  /** Names what is stored, for example by team. @default 'goals' */
  storageKey: string | undefined;
  /** @default false */
  readOnly: boolean | undefined;
  /** The goals are on their way: shows the shape. @default false */
  loading: boolean | undefined;
  /** Offers to take a celebrated goal to the retro: `plinth-share`. @default false */
  shares: boolean | undefined;
}

export interface GoalTrackerEventMap {
  /** Before the goals change; `preventDefault()` stops a change that was made here. Not with a `store`, which tells itself. */
  'plinth-change': DocumentChangeEvent<GoalsDocument>;
  'plinth-view-change': ValueEvent<ViewSettings>;
  'plinth-select': ValueEvent<string | null>;
  /** What waits for this person, whenever that changes. */
  'plinth-reminder': CustomEvent<{ readonly reminders: readonly Reminder[] }>;
  /** A target was crossed; told once. */
  'plinth-celebrate': CustomEvent<{
    readonly goal: string;
    readonly keyResult: string;
    readonly date: string;
    readonly wholeGoal: boolean;
  }>;
  /** Somebody takes a celebrated goal to the retro. */
  'plinth-share': CustomEvent<{ readonly goal: string }>;
  'plinth-problem': ProblemEvent;
}
