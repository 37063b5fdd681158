import type { GoalRecord, GoalsDocument, KeyResultRecord, PeriodRecord } from '../goals.types';
import type { Progress } from '../rules/key-result-progress';
import type { PaceOptions, PaceStatus } from '../rules/pace-status';
import type { DailyPoint } from './daily-points';

export interface ReadOptions {
  /** Values after this day do not count yet. @default all count, and everything is over */
  readonly today?: string;
  /** Keep it the same object between calls, or nothing can be reused. */
  readonly pace?: PaceOptions;
}

/** One key result on a day. */
export interface KeyResultReading {
  readonly keyResult: KeyResultRecord;
  /** `null` without a check-in up to today. */
  readonly value: number | null;
  readonly progress: Progress;
  readonly status: PaceStatus | null;
  /** Of the last check-in that has one. */
  readonly confidence: number | null;
  /** The check-in that counts today, and the one before it. */
  readonly last: DailyPoint | undefined;
  readonly previous: DailyPoint | undefined;
  /** All days with a value, those after today included. */
  readonly points: readonly DailyPoint[];
}

/** One goal on a day. */
export interface GoalReading {
  readonly goal: GoalRecord;
  readonly period: PeriodRecord | undefined;
  /** Of its key results by weight; without any, of the goals that serve it. */
  readonly progress: Progress;
  /** The worst of the same. */
  readonly status: PaceStatus | null;
  /** The share of the way that is expected today of this kind of goal, from the day it came: where the "today" marker stands. */
  readonly expected: number;
  /** Those that are not archived, in order. */
  readonly keyResults: readonly KeyResultReading[];
  /** The goals that its progress comes from, where it has no key result of its own; else empty. */
  readonly from: readonly GoalReading[];
  /** The mean of its key results' confidence; `null` where none has any. */
  readonly confidence: number | null;
  /** The day of the last check-in on any key result. */
  readonly lastCheckIn: string | null;
}

/** All goals of a period on a day, each key result counted once. */
export interface PeriodReading {
  readonly period: PeriodRecord;
  readonly progress: Progress;
  readonly status: PaceStatus | null;
  readonly expected: number;
  readonly goals: readonly GoalReading[];
  readonly counts: { readonly [S in PaceStatus | 'none']: number };
}

/** A document on a day. Readings are worked out when asked for, and stay the same objects while their records do. */
export interface GoalsReading {
  readonly document: GoalsDocument;
  readonly today: string;
  goal(id: string): GoalReading | undefined;
  keyResult(id: string): KeyResultReading | undefined;
  period(id: string): PeriodReading | undefined;
  /** All goals, in order, archived ones included. */
  goals(): readonly GoalReading[];
}
