import { isShown, type PublishedSummary, type SubscaleFigures } from '../team-summary.types';

/** One thing that is worth a team's time, in a code that `locales` turns into a sentence. */
export interface TalkingPoint {
  /**
   * `split`: answers lie at both ends. `weak`: the team agrees on something below the middle of the scale. `gap`: the leader
   * sees it differently (with consent only). `move`: it changed by more than chance explains.
   */
  readonly kind: 'split' | 'weak' | 'gap' | 'move';
  readonly subscale: string;
  /** Of a gap: how the leader sees it. Of a move: where it went. */
  readonly direction: 'up' | 'down' | null;
}

/** How many a team can take in. */
export const TALKING_POINTS = 3;

type Entry = readonly [id: string, figures: SubscaleFigures];

const isCertain = (reading: string | undefined): reading is 'up' | 'down' =>
  reading === 'up' || reading === 'down';

/** The subscales that have figures, base first. */
export const shownEntries = ({ subscales }: Pick<PublishedSummary, 'subscales'>): readonly Entry[] =>
  Object.entries(subscales).flatMap(([id, one]): Entry[] => (isShown(one) ? [[id, one]] : []));

/**
 * What to talk about, most telling first and no subscale twice: the widest split, the weakest that all agree on, the
 * leader's largest gap, the biggest move; then the second of each kind, until there are three. A difference counts only
 * where its reading says that it is one.
 */
export function talkingPoints(summary: PublishedSummary): readonly TalkingPoint[] {
  const entries = shownEntries(summary);
  const list = (
    kind: TalkingPoint['kind'],
    weightOf: (one: SubscaleFigures) => number | null,
    directionOf: (one: SubscaleFigures) => TalkingPoint['direction'] = () => null,
  ) =>
    entries
      .flatMap(([subscale, one]) => {
        const weight = weightOf(one);
        return weight === null ? [] : [{ weight, point: { kind, subscale, direction: directionOf(one) } }];
      })
      .sort((a, b) => b.weight - a.weight)
      .map(({ point }) => point);
  const certain = (reading: string | undefined) => (isCertain(reading) ? reading : null);
  const kinds = [
    list('split', ({ agreement, sd }) => (agreement.reading === 'split' ? sd : null)),
    list('weak', ({ agreement, percent }) =>
      agreement.reading === 'aligned' && percent < 0.5 ? 1 - percent : null,
    ),
    list(
      'gap',
      ({ leader }) => (leader && isCertain(leader.reading) ? Math.abs(leader.gap) : null),
      ({ leader }) => certain(leader?.reading),
    ),
    list(
      'move',
      ({ trend }) => (trend && isCertain(trend.reading) ? Math.abs(trend.change) : null),
      ({ trend }) => certain(trend?.reading),
    ),
  ];
  const found: TalkingPoint[] = [];
  for (let place = 0; place < entries.length; place += 1) {
    for (const points of kinds) {
      const free = points.find((point) => found.every((other) => other.subscale !== point.subscale));
      // The second of a kind waits until every kind had its first.
      if (free && found.filter(({ kind }) => kind === free.kind).length <= place) found.push(free);
    }
  }
  return found.slice(0, TALKING_POINTS);
}
