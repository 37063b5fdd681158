import type { FigureLevel } from '../../core/shared/pyramid-level-view';
import { seamsOf, type BandId } from '../../core/shared/pyramid-scores';
import type { DistributionBar, SubscaleFigures } from '../../core/trust-report/team-summary.types';
import type { bandMessages } from '../../locales/en/band.messages';
import type { reportPageMessages } from '../../locales/en/report-page.messages';
import type { Translate } from '../../locales/translate';
import type { Format } from '../shared/useFormat';
import type { ReportLevel, ReportPoint } from './report.types';

/** What words are made with. */
export interface ReportWords {
  readonly t: Translate<keyof typeof reportPageMessages>;
  readonly bands: Translate<keyof typeof bandMessages>;
  readonly format: Format;
}

/** A figure on the scale, as it is shown everywhere. */
export const score = ({ format }: Pick<ReportWords, 'format'>, value: number): string =>
  format.number(value, 1);

/** "2 × Often, 5 × Almost always": the points that somebody is near to. */
export function spreadWords(
  { t }: ReportWords,
  bars: readonly DistributionBar[],
  points: readonly ReportPoint[],
): string {
  return bars
    .filter(({ count }) => count > 0)
    .map(({ point, count }) =>
      t('spread.point', { count, label: points.find(({ value }) => value === point)?.label ?? '' }),
    )
    .reduce((before, next) => (before === '' ? next : t('list.and', { before, next })), '');
}

/** What may be said about a change: its size only where it is one. */
export function changeWords(words: ReportWords, { trend }: SubscaleFigures): string {
  if (!trend) return '';
  return words.t(`change.${trend.reading}`, { amount: score(words, Math.abs(trend.change)) });
}

const isKnownBand = (band: string | null): band is BandId =>
  band !== null && ['solid', 'uneven', 'fragile'].includes(band);

/** The levels as the pyramid shows and says them, base first. */
export function figureLevels(
  words: ReportWords,
  levels: readonly ReportLevel[],
  max: number,
  previous: string,
): readonly FigureLevel[] {
  const { t, bands, format } = words;
  const seams = seamsOf(levels.map(({ figures }) => figures?.percent ?? null));
  return levels.map(({ id, hue, title, figures, mean, agreement, change }, index): FigureLevel => {
    const number = format.number(index + 1);
    if (!figures)
      return {
        id,
        hue,
        title,
        number,
        share: null,
        note: t('level.withheld'),
        name: t('level.noScore', { level: title }),
      };
    const band = isKnownBand(figures.band) ? bands(`band.${figures.band}`) : (figures.band ?? '');
    const { trend } = figures;
    const since = t('change.since', { change, round: previous });
    const said = [
      t('level.name', { level: title, score: mean, max: format.number(max), band }),
      agreement,
      ...(change === '' ? [] : [since]),
      ...(seams.includes(index) ? [t('level.restsOn')] : []),
    ];
    return {
      id,
      hue,
      title,
      number,
      share: figures.percent,
      figure: mean,
      note: agreement,
      seam: seams.includes(index) ? t('level.restsOn') : null,
      name: said.reduce((before, next) => t('sentence.and', { before, next })),
      ...(isKnownBand(figures.band) ? { band: { id: figures.band, text: band } } : {}),
      // The arrow says which way, and beside the figure there is no room for more than how far.
      ...(trend && (trend.reading === 'up' || trend.reading === 'down')
        ? { trend: { direction: trend.reading, text: score(words, Math.abs(trend.change)) } }
        : {}),
    };
  });
}
