import { dayNumber } from '../../shared/iso-date';
import type { Measure } from '../goals.types';
import { keyResultProgress, milestoneTotal, type Progress } from './key-result-progress';

export interface ForecastPoint {
  readonly date: string;
  readonly value: number;
}

export interface Forecast {
  /** The last day of the period. */
  readonly on: string;
  readonly value: number;
  /** `low` to `high`: where the paces so far, but for the slowest and the fastest fifth, would lead. */
  readonly low: number;
  readonly high: number;
  readonly progress: Progress;
  /** Whether the whole range reaches the target, none of it, or some. */
  readonly reaches: 'yes' | 'no' | 'unsure';
  /** How sure: `good` with 6 days over a third of the period and a narrow range, `fair` with 4, else `low`. */
  readonly sure: 'low' | 'fair' | 'good';
  /** Days with a value that it rests on. */
  readonly points: number;
}

/** More days than this say no more, and every two of them are compared. */
const MOST_POINTS = 60;

/**
 * Where a value will be on the last day "at this pace": on from the last value, at the median of the paces between any two
 * days (Theil and Sen; a holiday week does not bend it), with the 20th and the 80th percentile as the range.
 *
 * `null` where there is too little to go by: fewer than 3 days with a value up to today, or all within a week; for
 * `binary`; before the period, and from its last day on.
 *
 * @param points In any order; of several on a day the last counts. What is no day or no number is left out. See `dailyPoints`
 */
export function forecast(
  keyResult: Measure,
  points: readonly ForecastPoint[],
  period: { readonly start: string; readonly end: string },
  today: string,
): Forecast | null {
  const [start, end] = [dayNumber(period.start), dayNumber(period.end)];
  if (start === undefined || end === undefined || keyResult.metric === 'binary') return null;
  if (today < period.start || today >= period.end) return null;
  const known = daysOf(points, today);
  const last = known.at(-1);
  if (!last || known.length < 3 || last.day - known[0]!.day < 7) return null;
  const paces = known.flatMap((to, index) => known.slice(0, index).map((from) => paceOf(from, to)));
  paces.sort((a, b) => a - b);
  const ahead = Math.max(0, end - last.day);
  const at = (quantile: number) => bounded(keyResult, last.value + quantileOf(paces, quantile) * ahead);
  const [low, value, high] = [at(0.2), at(0.5), at(0.8)];
  const ends = [low, high].map((one) => keyResultProgress(keyResult, one));
  const met = ends.filter(({ raw }) => raw >= 1).length;
  const narrow = Math.abs(ends[1]!.raw - ends[0]!.raw) <= 0.2;
  const third = last.day - known[0]!.day >= (end - start) / 3;
  return {
    on: period.end,
    value,
    low,
    high,
    progress: keyResultProgress(keyResult, value),
    reaches: met === 2 ? 'yes' : met === 0 ? 'no' : 'unsure',
    sure: known.length >= 6 && third && narrow ? 'good' : known.length >= 4 ? 'fair' : 'low',
    points: known.length,
  };
}

interface DayValue {
  readonly day: number;
  readonly value: number;
}

/** Ascending; of several on a day the last given. */
function daysOf(points: readonly ForecastPoint[], today: string): readonly DayValue[] {
  return points
    .flatMap(({ date, value }) => {
      const day = date <= today ? dayNumber(date) : undefined;
      return day === undefined || !Number.isFinite(value) ? [] : [{ day, value }];
    })
    .sort((a, b) => a.day - b.day)
    .filter(({ day }, index, all) => day !== all[index + 1]?.day)
    .slice(-MOST_POINTS);
}

function paceOf(from: DayValue, to: DayValue): number {
  const days = to.day - from.day;
  const pace = to.value / days - from.value / days;
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, pace));
}

/** Of an ascending list, straight between its members. */
function quantileOf(sorted: readonly number[], quantile: number): number {
  const place = quantile * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  // In two products: the distance of the two could be beyond what a number holds.
  return low * (1 - (place - below)) + high * (place - below);
}

/** Milestones end at all and at none; any other value at what a number holds. */
function bounded({ metric, milestones, start, target }: Measure, value: number): number {
  const whole = milestoneTotal(milestones);
  const [min, max] =
    metric !== 'milestones'
      ? [-Number.MAX_VALUE, Number.MAX_VALUE]
      : whole > 0
        ? [0, whole]
        : [Math.min(start, target), Math.max(start, target)];
  return Math.min(max, Math.max(min, value)) + 0;
}
