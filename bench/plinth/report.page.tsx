import type { PublishedSummary } from 'plinth/core';
import { TrustReport } from 'plinth/trust-report';
import type { BenchPage } from '../harness/page.types';
import { figures, SPREADS } from '../data';

/** As a host would have it from its server. */
function summaryOf(round: number): PublishedSummary {
  const placed = (mean: number) => ({
    mean,
    percent: (mean - 1) / 4,
    band: mean >= 3.8 ? 'solid' : mean >= 3 ? 'uneven' : 'fragile',
  });
  return {
    status: 'ok',
    instrument: 'team-15',
    scale: { min: 1, max: 5 },
    minRespondents: 5,
    answered: 7,
    overall: placed(3.5),
    groups: {},
    items: {},
    comments: {},
    warnings: [],
    subscales: Object.fromEntries(
      figures(round).map(({ id, score, previous }, index) => {
        const counts = SPREADS[index] ?? [];
        const change = Math.round((score - previous) * 10) / 10;
        return [
          id,
          {
            ...placed(score),
            n: 7,
            sd: 0.9,
            median: 4,
            distribution: counts.map((count, at) => ({ point: at + 1, count, share: count / 7 })),
            percentFavourable: ((counts[3] ?? 0) + (counts[4] ?? 0)) / 7,
            agreement: { withinGroup: 0.5, averageDeviation: 0.8, reading: index === 2 ? 'split' : 'mixed' },
            interval: { low: score - 0.8, high: Math.min(5, score + 0.8) },
            reliability: null,
            trend: { previous, change, effect: 0.3, reading: 'steady' },
            leader: null,
          },
        ] as const;
      }),
    ),
  };
}

const plan = () => undefined;

export const page: BenchPage = {
  element: (_size, round) => <TrustReport title="Northlight" summary={summaryOf(round)} onPlan={plan} />,
  ready: (container) =>
    container.querySelectorAll('[data-plinth-part="report-next-step"]').length === 5 &&
    container.querySelector('[data-plinth-part="report-bars"]') !== null,
};
