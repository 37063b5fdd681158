import type { GoalKind, Metric } from '../goals.types';
import { expectedProgress, type Span } from './expected-progress';

export type PaceStatus = 'notStarted' | 'onTrack' | 'atRisk' | 'offTrack' | 'achieved' | 'missed';

export interface PaceOptions {
  /** How far behind the expected share of the way still is on track. @default 0.1 */
  readonly atRisk?: number;
  /** How far behind is no more than at risk. @default 0.25 */
  readonly offTrack?: number;
  /** The share of the way that each kind of goal expects at the end, 0 to 1; what is not counts as left out. @default committed 1, aspirational 0.7 */
  readonly expects?: { readonly [K in GoalKind]?: number };
}

export interface PaceInput {
  /** The share of the way, or `null` without a check-in. */
  readonly progress: number | null;
  readonly period: Span;
  readonly today: string;
  /** @default 'committed' */
  readonly kind?: GoalKind;
  /** @default 'increase' */
  readonly metric?: Metric;
  /** Of the last check-in: stands in for pace where there is none to be seen, in `binary`. */
  readonly confidence?: number | null;
}

/** What a kind of goal expects at the end. A published practice: committed all, aspirational seven tenths. */
export function expectationOf(kind: GoalKind = 'committed', { expects }: PaceOptions = {}): number {
  const share = Number.isFinite(expects?.[kind]) ? expects![kind]! : -1;
  return share >= 0 && share <= 1 ? share : kind === 'aspirational' ? 0.7 : 1;
}

const STAYS: readonly Metric[] = ['above', 'below', 'range'];

/** True for `above`, `below` and `range`: held or not, rather than on a way. */
export const isStay = (metric: Metric): boolean => STAYS.includes(metric);

/**
 * Where a key result stands against its pace.
 *
 * - Before the period `notStarted`. After it `achieved` or `missed`, by what its kind expects; without a value `missed`.
 * - In it without a value: `null`. The whole way: `achieved`, whatever the kind. Else by how far it is behind
 *   `expectedProgress` times what its kind expects: up to `atRisk` on track, up to `offTrack` at risk, then off track.
 * - `above`, `below` and `range` are on track while held, and `achieved` only once the period is over; broken, they are at
 *   risk or off track by how far off they are. They expect 1 of every kind of goal.
 * - `binary` has no pace: before it is done, a confidence of 7 to 10 is on track, 4 to 6 at risk, 0 to 3 off track.
 */
export function paceStatus(input: PaceInput, options: PaceOptions = {}): PaceStatus | null {
  const { progress, period, today, kind, metric = 'increase', confidence } = input;
  const { atRisk = 0.1, offTrack = 0.25 } = options;
  const stays = isStay(metric);
  const whole = stays ? 1 : expectationOf(kind, options);
  if (today < period.start) return 'notStarted';
  if (today > period.end) return progress !== null && reaches(progress, whole) ? 'achieved' : 'missed';
  if (progress === null) return null;
  if (reaches(progress, 1)) return stays ? 'onTrack' : 'achieved';
  if (metric === 'binary' && typeof confidence === 'number')
    return confidence >= 7 ? 'onTrack' : confidence >= 4 ? 'atRisk' : 'offTrack';
  const behind = (stays ? 1 : expectedProgress(period, today)) * whole - progress;
  if (!stays && reaches(atRisk, behind)) return 'onTrack';
  return reaches(offTrack, behind) ? 'atRisk' : 'offTrack';
}

/** At least, but for a rounding error: 0.45 and 0.55 are behind each other by 0.1, whatever the last digit says. */
const reaches = (value: number, bound: number): boolean => value >= bound - 1e-9;

/** Worst first. Without a check-in is worse than on track: nobody knows. */
const WORST: readonly (PaceStatus | null)[] = [
  'missed',
  'offTrack',
  'atRisk',
  null,
  'notStarted',
  'onTrack',
  'achieved',
];

/** The status of a parent: its worst child's. Without children `null`. Kept apart from the mean of their progress. */
export function worstStatus(statuses: readonly (PaceStatus | null)[]): PaceStatus | null {
  return WORST.find((status) => statuses.includes(status)) ?? null;
}

/** The place of a status from the worst (0), for sorting. */
export const statusRank = (status: PaceStatus | null): number => WORST.indexOf(status);
