'use client';
import { own } from '../../../core/shared/json';
import { isPresent } from '../../../core/trust-report/statistics/values';
import type { ItemSummary } from '../../../core/trust-report/team-summary.types';
import { layoutSpread } from '../../../core/trust-report/report/spread-layout';
import { textFor } from '../../../core/trust-assessment/texts';
import { spreadWords } from '../../../hooks/trust-report/level-words';
import type { ReportLevel } from '../../../hooks/trust-report/report.types';
import type { MoreContext } from './ReportMore';
import { SpreadBar } from './SpreadBar';

/** A stored summary may hold anything under `items`. */
const isReadable = (item: ItemSummary | undefined): item is ItemSummary =>
  item !== undefined && isPresent(item.mean) && Array.isArray(item.distribution);

/**
 * How sure a principle's mean is, and how answers to each of its statements spread, where the summary may tell. Loads on
 * demand. Renders a `<div>`.
 */
export function ReportItems(props: {
  readonly context: MoreContext;
  readonly level: ReportLevel;
  readonly patterns: string;
}) {
  const { context, level, patterns } = props;
  const { state, instrument, t, bands, format, plinth } = context;
  const { scale, items, minRespondents } = state.summary;
  const shown = (instrument?.items ?? []).flatMap(({ id, subscale, text }) => {
    const found = subscale === level.id ? own(items ?? {}, id) : undefined;
    return isReadable(found) ? [{ id, found, text: textFor(text, plinth.locale) || id }] : [];
  });
  const layout = layoutSpread(
    shown.map(({ found }) => found.distribution),
    scale,
  );
  const { low, high } = level.figures?.interval ?? {};
  return (
    <div data-plinth-part="report-items">
      {low !== undefined && high !== undefined && (
        <p data-plinth-part="report-range">
          {t('spread.interval')}{' '}
          <strong>{t('spread.range', { low: format.number(low, 1), high: format.number(high, 1) })}</strong>
        </p>
      )}
      {shown.length === 0 ? (
        <p data-plinth-part="report-range">{t('items.none', { count: 2 * minRespondents })}</p>
      ) : (
        <ul role="list" aria-label={t('items.label', { level: level.title })}>
          {shown.map(({ id, found, text }, index) => (
            <li key={id} data-plinth-part="report-item-row">
              <bdi>{text}</bdi>
              <SpreadBar
                label={t('spread.label', {
                  level: text,
                  points: spreadWords({ t, bands, format }, found.distribution, state.points),
                })}
                segments={layout.rows[index] ?? []}
                middle={layout.middle}
                direction={plinth.direction}
                format={format}
                patterns={patterns}
              />
              <strong data-plinth-part="report-mean">
                <span data-plinth-part="visually-hidden">{t('spread.mean')}</span>{' '}
                {format.number(found.mean, 1)}
              </strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
