import { own } from '../../../core/shared/json';
import { isShown } from '../../../core/trust-report/team-summary.types';
import type { ReadyReport, ReportLevel, ReportRoundView } from '../../../hooks/trust-report/report.types';

export interface TrendSeries {
  readonly level: ReportLevel;
  /** One per round, `null` where the round has no figures. */
  readonly means: readonly (number | null)[];
  readonly shares: readonly (number | null)[];
}

/** From which share of the scale a level counts as solid. */
const SOLID = 0.7;

/**
 * The principles over all rounds of the same instrument as the one shown. A round below the threshold stays in as a gap: it
 * took place.
 */
export function trendSeries({ rounds: all, levels, summary }: ReadyReport): {
  readonly rounds: readonly ReportRoundView[];
  readonly series: readonly TrendSeries[];
  readonly solid: number;
} {
  const { min, max } = summary.scale;
  const rounds = all.filter(
    (round) => round.summary.status !== 'ok' || round.summary.instrument === summary.instrument,
  );
  const meanOf = (round: ReportRoundView, id: string): number | null => {
    const found = round.summary.status === 'ok' ? own(round.summary.subscales, id) : undefined;
    return isShown(found) ? found.mean : null;
  };
  const series = levels.map((level) => {
    const means = rounds.map((round) => meanOf(round, level.id));
    return { level, means, shares: means.map((mean) => (mean === null ? null : (mean - min) / (max - min))) };
  });
  return { rounds, series, solid: SOLID };
}
