import { own } from '../../../core/shared/json';
import { DEFAULT_BANDS } from '../../../core/trust-assessment/instrument.read';
import type { InstrumentBand } from '../../../core/trust-assessment/instrument.types';
import { isShown, type PublishedSummary } from '../../../core/trust-report/team-summary.types';
import type { ReadyReport, ReportLevel, ReportRoundView } from '../../../hooks/trust-report/report.types';

export interface TrendSeries {
  readonly level: ReportLevel;
  /** One per round, `null` where the round has no figures. */
  readonly means: readonly (number | null)[];
  readonly shares: readonly (number | null)[];
}

/** The start of the summary's own solid band, of ours where it has none of its own. A stored summary may hold anything. */
function solidFrom({ bands = DEFAULT_BANDS }: PublishedSummary): number | null {
  const solid = Array.isArray(bands)
    ? (bands as InstrumentBand[]).find((band) => band?.id === 'solid')
    : null;
  return typeof solid?.min === 'number' && solid.min >= 0 && solid.min <= 1 ? solid.min : null;
}

/**
 * The principles over all rounds of the same instrument as the one shown. A round below the threshold stays in as a gap: it
 * took place.
 */
export function trendSeries({ rounds: all, levels, summary }: ReadyReport): {
  readonly rounds: readonly ReportRoundView[];
  readonly series: readonly TrendSeries[];
  /** From which share of the scale a level counts as solid; `null` where the round has no such band. */
  readonly solid: number | null;
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
  return { rounds, series, solid: solidFrom(summary) };
}
