'use client';
import { Fragment } from 'react';
import type { GoalReading } from '../../core/goal-tracker/selectors/reading.types';
import { daysLate, nextCheckIn } from '../../core/goal-tracker/rules/cadence';
import { scheduleOf } from '../../core/goal-tracker/selectors/check-in-schedule';
import { numberText } from '../../hooks/goal-tracker/goal-words';
import { Icon } from '../shared/Icon';
import { aim } from './goal-icons';
import { GoalCheckInButton } from './GoalCheckInSlot';
import { GoalFace } from './GoalFace';
import { sureSpark } from './GoalSpark';
import type { Tracker } from './tracker.types';

/** The names of so many owners fit on a card. */
const SHOWN = 3;

/** When the last value came, or when one is due. */
export function whenText(tracker: Tracker, reading: GoalReading): string | null {
  const { t, today } = tracker;
  const { goal, period, keyResults, lastCheckIn } = reading;
  if (!period || period.closedOn !== undefined || today < period.start) return null;
  // Without a key result of its own there is nothing to check in on.
  const schedule = keyResults.length > 0 ? scheduleOf(period, goal, keyResults) : null;
  const late = schedule && daysLate(schedule, lastCheckIn, today);
  if (late !== null && late > 0 && today <= period.end) return t('when.overdue', { count: late });
  if (lastCheckIn !== null) return tracker.ago(lastCheckIn);
  const due = schedule && nextCheckIn(schedule, null);
  return due === null ? null : t('when.due', { day: tracker.soon(due) });
}

/** How sure people are, and how that went. Renders a `<span>`. */
function GoalSure({ tracker, reading }: { readonly tracker: Tracker; readonly reading: GoalReading }) {
  const { t } = tracker;
  const { confidence } = reading;
  const sure =
    confidence === null
      ? t('confidence.none')
      : t('confidence.of', { value: numberText(tracker, Math.round(confidence * 10) / 10), most: 10 });
  const spark = sureSpark(tracker, reading);
  return (
    <span data-plinth-part="goal-sure">
      {spark ?? (
        <>
          <Icon path={aim} size={14} />
          <span data-plinth-part="visually-hidden">{t('confidence.label', { value: sure })}</span>
        </>
      )}
      <span aria-hidden={spark ? undefined : true}>{sure}</span>
    </span>
  );
}

/** Whose goal, how fresh its value, how sure they are, and the way to a new value. Renders a `<div>`. */
export function GoalCardFoot({
  tracker,
  reading,
  writable,
}: {
  readonly tracker: Tracker;
  readonly reading: GoalReading;
  readonly writable: boolean;
}) {
  const { t } = tracker;
  const { goal, keyResults } = reading;
  const owners = Object.keys(goal.owners);
  const shown = owners.length > SHOWN + 1 ? owners.slice(0, SHOWN) : owners;
  const when = whenText(tracker, reading);
  const [only, second] = keyResults;
  return (
    <div data-plinth-part="goal-foot">
      <span data-plinth-part="goal-owners">
        {owners.slice(0, SHOWN).map((person) => (
          <GoalFace key={person} tracker={tracker} person={person} />
        ))}
        <span>
          {owners.length === 0 && t('lane.owner.none')}
          {/* Each on its own: names of several scripts change places in one line. */}
          {shown.map((person, index) => (
            <Fragment key={person}>
              {index > 0 && ', '}
              <bdi>{tracker.nameOf(person).split(' ')[0]}</bdi>
            </Fragment>
          ))}
          {shown.length < owners.length && ` +${numberText(tracker, owners.length - shown.length)}`}
        </span>
      </span>
      {when !== null && <span>{when}</span>}
      {keyResults.length > 0 && <GoalSure tracker={tracker} reading={reading} />}
      {writable && only && !second && <GoalCheckInButton tracker={tracker} keyResult={only.keyResult} />}
    </div>
  );
}
