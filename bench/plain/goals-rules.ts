import { PERIOD, TODAY, type Goal, type KeyResult } from '../data-goals';

export type Status = 'achieved' | 'onTrack' | 'atRisk' | 'offTrack';
/** Best first. */
export const STATUSES: readonly Status[] = ['achieved', 'onTrack', 'atRisk', 'offTrack'];
export const NAMES: Readonly<Record<Status, string>> = {
  achieved: 'Achieved',
  onTrack: 'On track',
  atRisk: 'At risk',
  offTrack: 'Off track',
};

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const length = day(PERIOD.end) - day(PERIOD.start);
/** Share of the way that is expected today. */
export const EXPECTED = (day(TODAY) - day(PERIOD.start)) / length;
export const DAYS_LEFT = day(PERIOD.end) - day(TODAY) + 1;

export interface Reading {
  readonly progress: number;
  readonly status: Status;
  readonly confidence: number;
  readonly last: string;
  readonly results: readonly {
    readonly keyResult: KeyResult;
    readonly value: number;
    readonly progress: number;
    readonly status: Status;
  }[];
}

const readings = new WeakMap<Goal, Reading>();

/** Once per goal, until it is another object. */
export function readGoal(goal: Goal): Reading {
  const known = readings.get(goal) ?? read(goal);
  readings.set(goal, known);
  return known;
}

function read({ kind, keyResults }: Goal): Reading {
  const results = keyResults.map((keyResult) => {
    const { start, target, checkIns } = keyResult;
    const value = checkIns.at(-1)?.value ?? start;
    const progress = (value - start) / (target - start);
    return { keyResult, value, progress, status: statusOf(progress, kind) };
  });
  const mean = (sum: number) => sum / results.length;
  const lasts = keyResults.flatMap(({ checkIns }) => checkIns.slice(-1));
  return {
    results,
    progress: mean(results.reduce((sum, { progress }) => sum + Math.min(1, Math.max(0, progress)), 0)),
    status: STATUSES.findLast((status) => results.some((one) => one.status === status)) ?? 'onTrack',
    confidence: mean(lasts.reduce((sum, { confidence }) => sum + confidence, 0)),
    last: lasts.reduce((latest, { date }) => (date > latest ? date : latest), ''),
  };
}

function statusOf(progress: number, kind: Goal['kind']): Status {
  if (progress >= 1) return 'achieved';
  const behind = EXPECTED * (kind === 'committed' ? 1 : 0.7) - progress;
  return behind <= 0.1 ? 'onTrack' : behind <= 0.25 ? 'atRisk' : 'offTrack';
}

export const percent = (share: number) => `${Math.round(share * 100)} %`;
export const amount = (value: number) => String(Math.round(value * 100) / 100);
