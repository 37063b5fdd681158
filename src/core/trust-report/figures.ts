import { bandOf } from '../trust-assessment/bands';
import type { Instrument } from '../trust-assessment/instrument.types';
import { averageDeviation, withinGroupAgreement } from './statistics/agreement';
import { cronbachAlpha } from './statistics/alpha';
import { distributionOf, favourableShare } from './statistics/distribution';
import { intervalOf } from './statistics/interval';
import { meanOf, standardDeviation } from './statistics/moments';
import type { Rows } from './statistics/values';
import type {
  AgreementReading,
  AgreementSummary,
  DistributionBar,
  Interval,
  ItemSummary,
  Reliability,
  SpreadSummary,
} from './team-summary.types';

/** As shown. `+ 0` because there is no −0 in JSON. */
export const toTenth = (value: number): number => Math.round(value * 10) / 10 + 0;
const toHundredth = (value: number): number => Math.round(value * 100) / 100 + 0;

type Bounds = Pick<Instrument, 'scale' | 'bands'>;

/** A mean as shown, its share of the scale's range and the band of that share: what is read off the picture is true. */
export function placeOf({ scale, bands }: Bounds, value: number) {
  const mean = toTenth(value);
  const share = (mean - scale.min) / (scale.max - scale.min);
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 1e4) / 1e4;
  return { mean, percent, band: bandOf(percent, bands) };
}

/** @param scores of one respondent or more */
export function spreadOf(instrument: Bounds, scores: readonly number[]): SpreadSummary {
  const distribution = distributionOf(scores, instrument.scale);
  return {
    n: scores.length,
    ...placeOf(instrument, meanOf(scores) ?? instrument.scale.min),
    sd: toTenth(standardDeviation(scores) ?? 0),
    // From the bars and not from the scores: the middle one of five scores is one person's.
    median: medianOfBars(distribution, scores.length),
    distribution,
    percentFavourable: favourableShare(distribution, instrument.scale) ?? 0,
  };
}

function medianOfBars(bars: readonly DistributionBar[], n: number): number {
  const pointAt = (rank: number) => {
    let seen = 0;
    return bars.find(({ count }) => (seen += count) > rank)?.point ?? 0;
  };
  return (pointAt(Math.floor((n - 1) / 2)) + pointAt(Math.floor(n / 2))) / 2;
}

export function itemFigures(instrument: Bounds, values: readonly number[]): ItemSummary {
  const { n, mean, sd, distribution, percentFavourable: favourable } = spreadOf(instrument, values);
  return { n, mean, sd, distribution, percentFavourable: favourable };
}

/** From the figures as shown, so that it tells nothing that they do not. */
export function intervalFor({ scale }: Bounds, spread: SpreadSummary): Interval {
  const { low, high } = intervalOf(spread) ?? { low: spread.mean, high: spread.mean };
  return { low: toTenth(Math.max(scale.min, low)), high: toTenth(Math.min(scale.max, high)) };
}

export function agreementFor(
  { scale }: Bounds,
  scores: readonly number[],
  rows: Rows,
  distribution: readonly DistributionBar[],
): AgreementSummary {
  const options = scale.max - scale.min + 1;
  const within = withinGroupAgreement(rows, options);
  const deviation = toTenth(averageDeviation(scores) ?? 0);
  const withinGroup = within === null ? null : toHundredth(within);
  const aligned = (withinGroup === null || withinGroup >= 0.71) && deviation <= options / 6;
  return {
    withinGroup,
    averageDeviation: deviation,
    reading: readAgreement(distribution, scale, aligned),
  };
}

function readAgreement(
  distribution: readonly DistributionBar[],
  { min, max }: Bounds['scale'],
  aligned: boolean,
): AgreementReading {
  const share = (belongs: (place: number) => boolean) =>
    distribution
      .filter(({ point }) => belongs((point - min) / (max - min)))
      .reduce((sum, bar) => sum + bar.share, 0);
  const [low, high] = [share((place) => place < 0.4), share((place) => place > 0.6)];
  const isSplit = low >= 0.25 && high >= 0.25 && 1 - low - high < Math.min(low, high);
  if (isSplit) return 'split';
  return aligned ? 'aligned' : 'mixed';
}

/** @param fewest complete rows below which nothing is said */
export function reliabilityOf(rows: Rows, fewest: number): Reliability | null {
  const { alpha, n } = cronbachAlpha(rows);
  return alpha === null || n < fewest ? null : { alpha: toHundredth(alpha), n };
}
