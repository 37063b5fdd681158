'use client';
import { forecast } from '../../../core/goal-tracker/rules/forecast';
import { isStay } from '../../../core/goal-tracker/rules/pace-status';
import { zoneOf } from '../../../core/goal-tracker/rules/zone';
import type { GoalReading, KeyResultReading } from '../../../core/goal-tracker/selectors/reading.types';
import { amountText, percentText, roughly, valueText } from '../../../hooks/goal-tracker/goal-words';
import { ConfidenceLine } from './ConfidenceLine';
import { dayWithYear } from './day-with-year';
import type { DetailContext } from './detail.types';

/** Now, target, progress, and where the pace leads. Renders a `<div>` around a `<dl>`. */
export function DetailFacts(
  props: DetailContext & { readonly goalReading: GoalReading; readonly reading: KeyResultReading },
) {
  const { tracker, t, goalReading, reading } = props;
  const { keyResult, value, progress, points } = reading;
  const { period, expected } = goalReading;
  const { metric, target, upper = target, unit } = keyResult;
  const ahead = period && forecast(keyResult, points, period, tracker.today);
  const zone = zoneOf(keyResult, value);
  const bounds =
    metric === 'range'
      ? tracker.t('way.range', {
          target: amountText(tracker, target, undefined),
          upper: amountText(tracker, upper, unit),
        })
      : metric === 'above' || metric === 'below'
        ? tracker.t(`way.${metric}`, { target: amountText(tracker, target, unit) })
        : metric === 'milestones' || metric === 'binary'
          ? null
          : amountText(tracker, target, unit);
  return (
    <div data-plinth-part="goal-standing">
      <dl data-plinth-part="goal-facts">
        <div>
          <dt>{t('fact.now')}</dt>
          <dd>{value === null ? '–' : valueText(tracker, keyResult, value)}</dd>
        </div>
        {bounds !== null && (
          <div>
            <dt>{t('fact.target')}</dt>
            <dd>{bounds}</dd>
          </div>
        )}
        {!isStay(metric) && (
          <div>
            <dt>{t('fact.progress')}</dt>
            <dd>
              {percentText(tracker, progress.raw)}{' '}
              {period && metric !== 'binary' && (
                <small>{t('fact.expected', { percent: percentText(tracker, expected) })}</small>
              )}
            </dd>
          </div>
        )}
        {ahead && (
          <div>
            <dt>{t('fact.pace')}</dt>
            <dd>
              {valueText(tracker, keyResult, roughly(ahead.value))}{' '}
              <small>{t('fact.on', { day: dayWithYear(tracker, ahead.on) })}</small>
            </dd>
          </div>
        )}
        <ConfidenceLine tracker={tracker} t={t} reading={reading} />
      </dl>
      {ahead && (
        <p>
          {t(`forecast.${ahead.reaches}`)} {t(`forecast.sure.${ahead.sure}`, { count: ahead.points })}
        </p>
      )}
      {zone && <p>{t(`zone.${zone}`)}</p>}
    </div>
  );
}
