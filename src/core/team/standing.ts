import type { BandLimits, LevelScore, ScoreScale } from '../shared/pyramid-scores';
import { roundsOf } from '../trust-report/team.selectors';
import { isShown, type PublishedSummary } from '../trust-report/team-summary.types';
import type { RoundRecord, TeamDocument } from '../trust-report/team.types';

/** Where the team stands, as a pyramid takes it. */
export interface Standing {
  /** The newest closed round that has figures. */
  readonly round: RoundRecord;
  /** The one that its changes are measured against. */
  readonly previous: RoundRecord | null;
  readonly summary: PublishedSummary;
  /**
   * One per subscale, base first. An earlier value is given only where the summary says that something changed or stayed:
   * a difference that may be chance is not shown as one.
   */
  readonly scores: readonly LevelScore[];
  readonly scale: ScoreScale;
  /** The instrument's own limits, where it has both. */
  readonly bands: BandLimits | undefined;
}

type Closed = RoundRecord & { readonly summary: PublishedSummary };

const hasFigures = (round: RoundRecord): round is Closed =>
  round.status === 'closed' && round.summary?.status === 'ok';

/** `null` before the first round with figures. */
export function standingOf(team: TeamDocument): Standing | null {
  const rounds = roundsOf(team).filter(hasFigures);
  const round = rounds.at(-1);
  if (!round) return null;
  const { summary } = round;
  const isComparable = (other: Closed) => other.summary.instrument === summary.instrument;
  return {
    round,
    previous: rounds.slice(0, -1).findLast(isComparable) ?? null,
    summary,
    scores: Object.entries(summary.subscales).map(([id, one]): LevelScore => {
      if (!isShown(one)) return { id, score: null };
      const { trend, leader } = one;
      const previous = trend && trend.reading !== 'unclear' ? trend.previous : null;
      return { id, score: one.mean, previous, leader: leader?.mean ?? null };
    }),
    scale: summary.scale,
    bands: limitsOf(summary),
  };
}

function limitsOf({ bands }: PublishedSummary): BandLimits | undefined {
  const min = (id: string) => bands?.find((band) => band.id === id)?.min;
  const [solid, uneven] = [min('solid'), min('uneven')];
  return solid === undefined || uneven === undefined ? undefined : { solid, uneven };
}

/** The round that is not closed yet; the newest of several. */
export function openRound(team: TeamDocument): RoundRecord | null {
  return roundsOf(team).findLast(({ status }) => status !== 'closed') ?? null;
}
