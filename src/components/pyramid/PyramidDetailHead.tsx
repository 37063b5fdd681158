'use client';
import type { LevelReading } from '../../core/shared/pyramid-scores';
import type { Format } from '../../hooks/shared/useFormat';
import type { pyramidMessages } from '../../locales/en/pyramid.messages';
import type { Translate } from '../../locales/translate';
import { Icon } from '../shared/Icon';
import { TREND_ICONS } from '../shared/pyramid-figure/trend-icons';

/** Place, name and score of the selected level. */
export function PyramidDetailHead(props: {
  readonly t: Translate<keyof typeof pyramidMessages>;
  readonly format: Format;
  readonly reading: LevelReading;
  readonly title: string;
  readonly position: string;
  readonly max: number;
  readonly headingLevel: number;
  readonly previousRound: string | undefined;
  readonly showScore: boolean;
}) {
  const { t, format, reading, title, position, max, headingLevel, previousRound, showScore } = props;
  const { score, trend } = reading;
  const Heading = `h${headingLevel}` as 'h3';
  const outOf = t('level.score', { score: '\u0000', max: format.number(max) }).split('\u0000');
  return (
    <div data-plinth-part="pyramid-detail-head">
      <p data-plinth-part="pyramid-eyebrow">{position}</p>
      <Heading>{title}</Heading>
      {showScore && score === null && <p>{t('level.noScore')}</p>}
      {showScore && score !== null && (
        <p data-plinth-part="pyramid-detail-score">
          <span>{outOf[0]}</span>
          <strong>{format.number(score, 1)}</strong>
          <span>{outOf[1]}</span>
          {trend && (
            <span data-plinth-part="pyramid-detail-trend">
              <Icon path={TREND_ICONS[trend.direction]} size={12} />
              {t(`trend.${trend.direction}`, { amount: format.number(trend.by, 1) })}{' '}
              {previousRound !== undefined && t('trend.since', { round: previousRound })}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
