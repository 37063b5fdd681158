import type { Instrument } from '../trust-assessment/instrument.types';
import { isPlainObject, own } from '../shared/json';
import { placeOf, toTenth } from './figures';
import { compareMeans, readDifference } from './statistics/change';
import { intervalOf } from './statistics/interval';
import { isPresent } from './statistics/values';
import {
  isShown,
  type LeaderGap,
  type PublishedSummary,
  type SpreadSummary,
  type TeamSummary,
  type TrendSummary,
} from './team-summary.types';

/** Whether an earlier summary can be compared with: the same questions on the same scale, and enough answers. */
export function isComparable(
  previous: TeamSummary | undefined,
  instrument: Instrument,
  minRespondents: number,
): previous is PublishedSummary {
  return (
    previous?.status === 'ok' &&
    isPlainObject(previous.scale) &&
    isPlainObject(previous.subscales) &&
    previous.instrument === instrument.id &&
    previous.scale.min === instrument.scale.min &&
    previous.scale.max === instrument.scale.max &&
    previous.answered >= minRespondents
  );
}

/** One subscale against the previous round, from what both rounds show; `null` where either shows nothing. */
export function trendOf(
  previous: PublishedSummary | undefined,
  subscale: string,
  now: SpreadSummary,
  minRespondents: number,
  range: number,
): TrendSummary | null {
  const before = previous && own(previous.subscales, subscale);
  // A stored summary comes from anywhere.
  const usable = isShown(before) && [before.n, before.mean, before.sd].every(isPresent);
  if (!usable || before.n < minRespondents) return null;
  const [from, to] = [toTenth(before.mean), now.mean];
  const { effect, reading } = compareMeans({ n: before.n, mean: from, sd: toTenth(before.sd) }, now, range);
  return {
    previous: from,
    change: toTenth(to - from),
    effect: effect === null ? null : Math.round(effect * 100) / 100 + 0,
    reading,
  };
}

/** The leader's value beside the team's. The team's interval is what is uncertain; the leader's value is what it is. */
export function gapOf(
  instrument: Pick<Instrument, 'scale' | 'bands'>,
  leader: number | null,
  team: SpreadSummary,
): LeaderGap | null {
  if (leader === null) return null;
  const { mean, percent } = placeOf(instrument, leader);
  const interval = intervalOf(team);
  const { min, max } = instrument.scale;
  return {
    mean,
    percent,
    gap: toTenth(mean - team.mean),
    reading: readDifference(interval && { low: mean - interval.high, high: mean - interval.low }, max - min),
  };
}
