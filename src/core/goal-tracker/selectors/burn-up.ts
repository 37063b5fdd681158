import type { GoalKind, KeyResultRecord, PeriodRecord } from '../goals.types';
import { spanSince } from '../rules/expected-progress';
import { keyResultProgress, milestoneTotal } from '../rules/key-result-progress';
import { expectationOf, isStay, type PaceOptions } from '../rules/pace-status';
import type { KeyResultReading } from './reading.types';

export interface BurnUpPoint {
  readonly date: string;
  readonly value: number;
  /** The share of the way, as it is. */
  readonly raw: number;
  readonly confidence: number | null;
  readonly checkIn: string;
  /** Outside the period: shown apart, or not at all. */
  readonly outside: boolean;
}

export interface BurnUp {
  /** Up to today. */
  readonly points: readonly BurnUpPoint[];
  /** Corners of the line of expected values, from the first day, or the one it came, to the last; two lines for a range. Empty for `binary`. */
  readonly expected: readonly (readonly { readonly date: string; readonly value: number }[])[];
  /** Lowest and highest value of all that is drawn. */
  readonly low: number;
  readonly high: number;
}

/**
 * What a chart of one key result draws, and what its table says. The forecast comes from `forecast`, on demand.
 * @param since The day its goal came into the period, if that was later than its start.
 */
export function burnUp(
  { keyResult, points, last }: KeyResultReading,
  period: Pick<PeriodRecord, 'start' | 'end' | 'phases'>,
  kind: GoalKind = 'committed',
  pace?: PaceOptions,
  since?: string,
): BurnUp {
  const known = last === undefined ? [] : points.slice(0, points.indexOf(last) + 1);
  const drawn = known.map(({ date, value, confidence, checkIn }) => ({
    date,
    value,
    raw: keyResultProgress(keyResult, value).raw,
    confidence,
    checkIn: checkIn.id,
    outside: date < period.start || date > period.end,
  }));
  const expected = expectedLines(
    keyResult,
    spanSince(period, since, keyResult.since),
    expectationOf(kind, pace),
  );
  const { start, target } = keyResult;
  const values = [
    start,
    target,
    ...drawn.map(({ value }) => value),
    ...expected.flat().map(({ value }) => value),
  ];
  return {
    points: drawn,
    expected,
    low: values.reduce((a, b) => Math.min(a, b)),
    high: values.reduce((a, b) => Math.max(a, b)),
  };
}

function expectedLines(
  { metric, start, target, upper = target, milestones }: KeyResultRecord,
  { start: first, end, phases = [] }: Pick<PeriodRecord, 'start' | 'end' | 'phases'>,
  whole: number,
): BurnUp['expected'] {
  if (metric === 'binary') return [];
  const level = (value: number) => [
    { date: first, value },
    { date: end, value },
  ];
  if (isStay(metric)) return metric === 'range' ? [level(target), level(upper)] : [level(target)];
  const total = milestoneTotal(milestones);
  const [from, to] = metric === 'milestones' && total > 0 ? [0, total] : [start, target];
  const at = (share: number) => from * (1 - share * whole) + to * share * whole;
  const inside = phases
    .filter(({ on }) => on > first && on < end)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, share }) => ({ date: on, value: at(share) }));
  return [[{ date: first, value: from }, ...inside, { date: end, value: at(1) }]];
}
