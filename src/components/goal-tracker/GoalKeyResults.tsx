'use client';
import type { GoalReading, KeyResultReading } from '../../core/goal-tracker/selectors/reading.types';
import { percentText, statusKey, valueText } from '../../hooks/goal-tracker/goal-words';
import { GoalBar } from './GoalBar';
import { GoalCheckInButton, GoalCheckInSlot } from './GoalCheckInSlot';
import { GoalFigure } from './GoalFigure';
import { GoalValueSpark } from './GoalSpark';
import type { Tracker } from './tracker.types';

/** More than these are in the details. */
const SHOWN = 4;

/** What a card says of one key result among several. Renders an `<li>`. */
function GoalKeyResult({
  tracker,
  reading,
  writable,
}: {
  readonly tracker: Tracker;
  readonly reading: KeyResultReading;
  readonly writable: boolean;
}) {
  const { keyResult, value, status } = reading;
  return (
    <li
      data-plinth-part="goal-key-result"
      data-status={status ?? 'none'}
      title={tracker.t(statusKey(status))}
    >
      <bdi>{keyResult.title}</bdi>
      <GoalValueSpark tracker={tracker} reading={reading} />
      <b>{value === null ? tracker.t('value.none') : valueText(tracker, keyResult, value)}</b>
      {writable && <GoalCheckInButton tracker={tracker} keyResult={keyResult} iconOnly />}
      <GoalBar tracker={tracker} reading={reading} label={keyResult.title} expected={null} small />
      <GoalCheckInSlot tracker={tracker} keyResult={keyResult.id} />
    </li>
  );
}

/** The figures of a goal: of its one key result, or its own with its key results below. */
export function GoalKeyResults({
  tracker,
  reading,
  writable,
}: {
  readonly tracker: Tracker;
  readonly reading: GoalReading;
  readonly writable: boolean;
}) {
  const { t } = tracker;
  const { goal, keyResults, from, progress, expected, period } = reading;
  const [only, second] = keyResults;
  const today = period && tracker.today >= period.start && tracker.today <= period.end ? expected : null;
  if (only && !second) {
    return (
      <>
        {only.keyResult.title !== goal.title && (
          <p data-plinth-part="goal-key-result-title">
            <bdi>{only.keyResult.title}</bdi>
          </p>
        )}
        <GoalFigure tracker={tracker} reading={only} />
        <GoalBar tracker={tracker} reading={only} label={goal.title} expected={today} />
      </>
    );
  }
  const none = keyResults.length === 0 && from.length === 0;
  return (
    <>
      <div data-plinth-part="goal-figure">
        <strong>{percentText(tracker, progress.raw)}</strong>
        <span>
          {none
            ? t('goal.noKeyResults')
            : keyResults.length > 0
              ? t('goal.keyResults', { count: keyResults.length })
              : t('goal.serving', { count: from.length })}
        </span>
      </div>
      <GoalBar tracker={tracker} reading={reading} label={goal.title} expected={none ? null : today} />
      {keyResults.length > 0 && (
        <ul data-plinth-part="goal-key-results">
          {keyResults.slice(0, SHOWN).map((one) => (
            <GoalKeyResult key={one.keyResult.id} tracker={tracker} reading={one} writable={writable} />
          ))}
          {keyResults.length > SHOWN && (
            <li data-plinth-part="goal-more">{t('goal.more', { count: keyResults.length - SHOWN })}</li>
          )}
        </ul>
      )}
    </>
  );
}
