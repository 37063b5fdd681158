'use client';
import type { KeyResultReading } from '../../core/goal-tracker/selectors/reading.types';
import { amountText, numberText, percentText, valueText } from '../../hooks/goal-tracker/goal-words';
import { milestoneTotal } from '../../core/goal-tracker/rules/key-result-progress';
import { GoalValueSpark } from './GoalSpark';
import type { Tracker } from './tracker.types';

/** The value now, large, and the way it is on. Renders a `<div>`. */
export function GoalFigure({
  tracker,
  reading,
}: {
  readonly tracker: Tracker;
  readonly reading: KeyResultReading;
}) {
  const { value, progress, keyResult } = reading;
  const stays = keyResult.metric === 'above' || keyResult.metric === 'below' || keyResult.metric === 'range';
  const [now, of] = figureOf(tracker, reading);
  return (
    <div data-plinth-part="goal-figure">
      <strong>{now}</strong>
      <span>{of}</span>
      <GoalValueSpark tracker={tracker} reading={reading} />
      {!stays && value !== null && <b>{percentText(tracker, progress.raw)}</b>}
    </div>
  );
}

/** The value now, and the way that it is on, in words. */
export function figureOf(
  tracker: Tracker,
  { keyResult, value }: KeyResultReading,
): readonly [string, string] {
  const { t } = tracker;
  const { metric, start, target, upper = target, unit, milestones } = keyResult;
  const amount = (one: number) => amountText(tracker, one, unit);
  const now =
    value === null
      ? '–'
      : metric === 'milestones'
        ? numberText(tracker, value)
        : valueText(tracker, keyResult, value);
  if (metric === 'milestones') {
    const total = milestoneTotal(milestones) || target;
    return [
      value === null ? numberText(tracker, 0) : now,
      t('figure.ofSteps', { total: numberText(tracker, total) }),
    ];
  }
  if (metric === 'binary') return [value === null ? t('value.open') : now, ''];
  if (metric === 'above') return [now, t('way.above', { target: amount(target) })];
  if (metric === 'below') return [now, t('way.below', { target: amount(target) })];
  if (metric === 'range')
    return [now, t('way.range', { target: numberText(tracker, target), upper: amount(upper) })];
  return [now, t('way.from', { start: amount(start), target: amount(target) })];
}
