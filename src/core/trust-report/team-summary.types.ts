/*
 * What a team may see of a round. Every figure on the scale (mean, SD, median, interval, average deviation, trend, gap) is
 * rounded to one decimal, since a reader who kept last round's summary compares them whether or not we do; indices from
 * 0 to 1 are rounded to two. There is no id, no time and no order of respondents anywhere in it.
 */

import type { InstrumentBand } from '../trust-assessment/instrument.types';

/** Fewer answers than the threshold: the state of the round, and nothing else. */
export interface InsufficientSummary {
  readonly status: 'insufficient';
  /** Responses with at least one answer on the scale. */
  readonly answered: number;
  /** The threshold: how many it takes in all. "3 of 5" is answered 3, needed 5. */
  readonly needed: number;
}

/** How many respondents' scores lie nearest to one point of the scale; halves count upwards. */
export interface DistributionBar {
  readonly point: number;
  readonly count: number;
  /** count / n, 0 to 1. */
  readonly share: number;
}

/**
 * `split`: at least a quarter below the middle, at least a quarter above it, and fewer in the middle than in either: it
 * is what to talk about. `aligned`: r_wg(j) from .71 and an average deviation of at most a sixth of the options. Else
 * `mixed`.
 */
export type AgreementReading = 'aligned' | 'mixed' | 'split';

export interface AgreementSummary {
  /** r_wg(j) over the items, 0 to 1; `null` if no item has two answers. */
  readonly withinGroup: number | null;
  /** Mean distance of the respondents' scores from their mean, in points of the scale. */
  readonly averageDeviation: number;
  readonly reading: AgreementReading;
}

/** On the scale, clipped to it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Cronbach's alpha, listwise. */
export interface Reliability {
  /** −∞ to 1; negative when an item likely should have been reversed. */
  readonly alpha: number;
  /** Respondents with an answer to every item. */
  readonly n: number;
}

/**
 * What the number of answers allows to say about a difference, by its 95 % interval. `up` or `down`: the interval leaves
 * out zero. `steady`: it holds no difference that matters (an eighth of the scale's range). `unclear`: too few or too
 * scattered answers to tell.
 */
export type DifferenceReading = 'up' | 'down' | 'steady' | 'unclear';

/** Against the previous round. */
export interface TrendSummary {
  readonly previous: number;
  /** Now − previous, as both are shown. */
  readonly change: number;
  /** Hedges' g; `null` when nobody differed from anybody in either round. */
  readonly effect: number | null;
  readonly reading: DifferenceReading;
}

/** The leader's own value beside the team's, with the leader's consent. */
export interface LeaderGap {
  readonly mean: number;
  readonly percent: number;
  /** Leader − team, as both are shown. */
  readonly gap: number;
  /** `up`: the leader sees it higher than the team does. */
  readonly reading: DifferenceReading;
}

/** Figures of a set of respondents on one subscale. */
export interface SpreadSummary {
  /** Respondents with a score on it. */
  readonly n: number;
  readonly mean: number;
  /** (mean − min) / (max − min) of the mean as shown, 0 to 1. */
  readonly percent: number;
  /** Id of the band of `percent`. */
  readonly band: string | null;
  /** Between respondents, n − 1. */
  readonly sd: number;
  /** Of the distribution: a point, or halfway between two. */
  readonly median: number;
  /** One bar per point of the scale, lowest first. */
  readonly distribution: readonly DistributionBar[];
  /** Share of respondents above the middle of the scale, 0 to 1. */
  readonly percentFavourable: number;
}

/** One subscale of the whole team. */
export interface SubscaleFigures extends SpreadSummary {
  readonly agreement: AgreementSummary;
  /** 95 % t-interval for the mean. */
  readonly interval: Interval;
  /** `null` with one item, without variance, or with fewer complete answers than the threshold. */
  readonly reliability: Reliability | null;
  /** `null` without a previous round, or where either round has no figures. */
  readonly trend: TrendSummary | null;
  /** `null` without the leader's response and consent, or where the leader has no score. */
  readonly leader: LeaderGap | null;
}

/** A subscale that fewer than the threshold have a score on. Shaped so that a pyramid reads it as "no score". */
export interface WithheldSubscale {
  readonly n: null;
  readonly mean: null;
  readonly percent: null;
  readonly band: null;
}

export type SubscaleSummary = SubscaleFigures | WithheldSubscale;

/** A subscale that has figures. */
export const isShown = (subscale: SubscaleSummary | undefined): subscale is SubscaleFigures =>
  subscale !== undefined && subscale.mean !== null;

/** A group of respondents, with the subscales that the whole team has figures on. */
export interface GroupSummary {
  readonly n: number;
  readonly subscales: { readonly [subscaleId: string]: SpreadSummary };
}

/** One way to divide the team, for example by site. */
export interface GroupingSummary {
  /** By the group's name, sorted by it. A group that is withheld is not here at all. */
  readonly groups: { readonly [value: string]: GroupSummary };
  /** Some respondents are in no group shown here. */
  readonly withheld: boolean;
}

/** From twice the threshold up, and only in a round that is not compared with another. Reversed items are turned. */
export interface ItemSummary {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly distribution: readonly DistributionBar[];
  readonly percentFavourable: number;
}

/** A calculated value of the team. In the unit of its expression, rounded to one decimal. */
export interface CalculatedSummary {
  /** Respondents with every answer that it takes. */
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

/** Something that the reader of a summary, or whoever runs the round, should know. */
export interface SummaryWarning {
  /**
   * `negativeAlpha`: an item of `subscale` is likely not reversed. `repeatedResponses`: `count` responses were replaced by
   * a later one with the same id. `unreadableResponses`: `count` could not be read, or name another instrument, and were left
   * out. `answersOffScale`: `count` were left out. `unknownGrouping`: no
   * response names `grouping`. `previousNotComparable`: another instrument, or too few answers in that round.
   * `leaderWithoutConsent`: the leader's response was left out.
   */
  readonly code:
    | 'negativeAlpha'
    | 'repeatedResponses'
    | 'unreadableResponses'
    | 'answersOffScale'
    | 'unknownGrouping'
    | 'previousNotComparable'
    | 'leaderWithoutConsent';
  readonly subscale?: string;
  readonly grouping?: string;
  readonly count?: number;
}

/** A round that enough people answered. */
export interface PublishedSummary {
  readonly status: 'ok';
  /** Id of the instrument. */
  readonly instrument: string;
  readonly scale: { readonly min: number; readonly max: number };
  /** The instrument's own bands, if it has some; figures name theirs by id. */
  readonly bands?: readonly InstrumentBand[];
  /** The threshold that held. */
  readonly minRespondents: number;
  readonly answered: number;
  /** Base first, every subscale with scored items. */
  readonly subscales: { readonly [subscaleId: string]: SubscaleSummary };
  /** Mean of the subscales as shown, if at least half have figures. Tells nothing that they do not. */
  readonly overall: {
    readonly mean: number | null;
    readonly percent: number | null;
    readonly band: string | null;
  };
  /** By grouping asked for. */
  readonly groups: { readonly [grouping: string]: GroupingSummary };
  /** By item id; empty where the rules allow none. */
  readonly items: { readonly [itemId: string]: ItemSummary };
  /**
   * By id of the calculated value, in a round that is not compared with another; not there if the instrument has none.
   * `null` is withheld: fewer than twice the threshold, somebody would be singled out, or more than a sum of answers.
   */
  readonly calculated?: { readonly [id: string]: CalculatedSummary | null };
  /** By subscale id, or item id for free texts. Shuffled list by list, so that no order links two comments. */
  readonly comments: { readonly [id: string]: readonly string[] };
  readonly warnings: readonly SummaryWarning[];
}

export type TeamSummary = InsufficientSummary | PublishedSummary;
