import type {
  AgreementReading,
  DifferenceReading,
  PublishedSummary,
  SubscaleFigures,
} from '../../../../src/core/trust-report/team-summary.types';

export interface Given {
  readonly mean?: number;
  readonly sd?: number;
  readonly agreement?: AgreementReading;
  readonly change?: number;
  readonly reading?: DifferenceReading;
  readonly gap?: number;
  readonly gapReading?: DifferenceReading;
}

/** Figures of one subscale on a scale of 1 to 5, solid and aligned unless said otherwise. */
export function figures(given: Given): SubscaleFigures {
  const { mean = 4, sd = 0.5, agreement = 'aligned', change, reading, gap, gapReading } = given;
  const percent = (mean - 1) / 4;
  return {
    n: 7,
    mean,
    percent,
    band: percent >= 0.7 ? 'solid' : percent >= 0.5 ? 'uneven' : 'fragile',
    sd,
    median: mean,
    distribution: [1, 2, 3, 4, 5].map((point) => ({
      point,
      count: point === Math.round(mean) ? 7 : 0,
      share: point === Math.round(mean) ? 1 : 0,
    })),
    percentFavourable: 1,
    agreement: { withinGroup: 0.9, averageDeviation: 0.4, reading: agreement },
    interval: { low: mean - 0.3, high: mean + 0.3 },
    reliability: null,
    trend:
      change === undefined
        ? null
        : { previous: mean - change, change, effect: 1, reading: reading ?? 'unclear' },
    leader:
      gap === undefined
        ? null
        : { mean: mean + gap, percent: (mean + gap - 1) / 4, gap, reading: gapReading ?? 'unclear' },
  };
}

export function summaryOf(subscales: { readonly [id: string]: Given }): PublishedSummary {
  const ids = ['trust', 'conflict', 'commitment', 'accountability', 'results'];
  return {
    status: 'ok',
    instrument: 'team-15',
    scale: { min: 1, max: 5 },
    minRespondents: 5,
    answered: 7,
    subscales: Object.fromEntries(ids.map((id) => [id, figures(subscales[id] ?? {})])),
    overall: { mean: 4, percent: 0.75, band: 'solid' },
    groups: {},
    items: {},
    comments: {},
    warnings: [],
  };
}
