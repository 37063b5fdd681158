'use client';
import { useState } from 'react';
import { forecast } from '../../../core/goal-tracker/rules/forecast';
import { burnUp } from '../../../core/goal-tracker/selectors/burn-up';
import type { GoalReading, KeyResultReading } from '../../../core/goal-tracker/selectors/reading.types';
import { amountText, percentText, statusKey, valueText } from '../../../hooks/goal-tracker/goal-words';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { table } from '../../shared/icons';
import { BurnUpChart } from './BurnUpChart';
import { BurnUpTable } from './BurnUpTable';
import type { DetailContext } from './detail.types';

/** The chart of a key result, or its table. Renders a `<div>`; nothing for yes or no, and without a period. */
export function BurnUpPanel(
  props: DetailContext & { readonly goalReading: GoalReading; readonly reading: KeyResultReading },
) {
  const { tracker, t, goalReading, reading } = props;
  const [asTable, setAsTable] = useState(false);
  const { period, goal } = goalReading;
  const { keyResult, value, points, progress, status } = reading;
  if (!period || keyResult.metric === 'binary' || points.length === 0 || value === null) return null;
  const drawn = burnUp(reading, period, goal.kind, tracker.pace, goal.since);
  const ahead = forecast(keyResult, points, period, tracker.today);
  const label = t('chart.label', {
    title: keyResult.title,
    value: valueText(tracker, keyResult, value),
    percent: percentText(tracker, progress.raw),
    status: tracker.t(statusKey(status)),
    count: drawn.points.length,
  });
  return (
    <div data-plinth-part="goal-burn-up">
      {asTable ? (
        <BurnUpTable tracker={tracker} t={t} reading={reading} burnUp={drawn} />
      ) : (
        <BurnUpChart
          tracker={tracker}
          t={t}
          reading={reading}
          burnUp={drawn}
          forecast={ahead}
          period={period}
          label={label}
        />
      )}
      <div data-plinth-part="goal-chart-foot">
        {!asTable && (
          <ul data-plinth-part="goal-key">
            <li data-kind="line">{t('chart.line')}</li>
            {drawn.expected.length > 0 && <li data-kind="expected">{t('chart.expected')}</li>}
            {ahead && <li data-kind="forecast">{t('chart.ahead')}</li>}
            <li data-kind="target">
              {t('chart.target', { value: amountText(tracker, keyResult.target, keyResult.unit) })}
            </li>
          </ul>
        )}
        <Button size="small" variant="ghost" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          <Icon path={table} />
          {t('chart.asTable')}
        </Button>
      </div>
    </div>
  );
}
