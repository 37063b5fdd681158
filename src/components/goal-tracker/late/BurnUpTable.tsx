'use client';
import type { BurnUp } from '../../../core/goal-tracker/selectors/burn-up';
import type { KeyResultReading } from '../../../core/goal-tracker/selectors/reading.types';
import { numberText, percentText, valueText } from '../../../hooks/goal-tracker/goal-words';
import type { DetailWords } from './detail.types';
import type { Tracker } from '../tracker.types';

/** The twin of the chart. Renders a `<table>` in a box that scrolls sideways. */
export function BurnUpTable(props: {
  readonly tracker: Tracker;
  readonly t: DetailWords;
  readonly reading: KeyResultReading;
  readonly burnUp: BurnUp;
}) {
  const { tracker, t, reading, burnUp } = props;
  return (
    // Scrolls where it is narrow, so keys must reach it.
    <div
      data-plinth-part="goal-table-scroll"
      tabIndex={0}
      role="region"
      aria-label={t('chart.table', { title: reading.keyResult.title })}
    >
      <table data-plinth-part="goal-twin">
        <caption data-plinth-part="visually-hidden">
          {t('chart.table', { title: reading.keyResult.title })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('table.day')}</th>
            <th scope="col">{t('table.value')}</th>
            <th scope="col">{t('table.progress')}</th>
            <th scope="col">{t('table.confidence')}</th>
          </tr>
        </thead>
        <tbody>
          {burnUp.points.map((point) => (
            <tr key={point.date}>
              <th scope="row">{tracker.dayOf(point.date)}</th>
              <td>{valueText(tracker, reading.keyResult, point.value)}</td>
              <td>{percentText(tracker, point.raw)}</td>
              <td>{point.confidence === null ? '–' : numberText(tracker, point.confidence)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
