'use client';
import { memo } from 'react';
import { goalButtonProps, goalProps } from '../../../hooks/goal-tracker/goal-props';
import { numberText, percentText } from '../../../hooks/goal-tracker/goal-words';
import { useGoal } from '../../../hooks/goal-tracker/useGoal';
import { useStore } from '../../../hooks/shared/useStore';
import { GoalBar } from '../GoalBar';
import { whenText } from '../GoalCardFoot';
import { GoalCheckInButton, GoalCheckInSlot } from '../GoalCheckInSlot';
import { GoalDetailSlot } from '../GoalDetailSlot';
import { GoalFace } from '../GoalFace';
import { figureOf } from '../GoalFigure';
import { GoalMenuSlot } from '../GoalMenuSlot';
import { GoalStatus } from '../GoalStatus';
import type { Tracker } from '../tracker.types';

/** The columns in order; all but the last two sort. */
export const COLUMNS = [
  'title',
  'status',
  'progress',
  'owner',
  'lastCheckIn',
  'confidence',
  'keyResults',
  'actions',
] as const;

/** One goal as a row. It renders again when this goal changes. Renders a `<tr>`. */
export const GoalTableRow = memo(function GoalTableRow(props: {
  readonly tracker: Tracker;
  readonly id: string;
  readonly index: number;
  readonly selected: boolean;
  readonly lane: string;
}) {
  const { tracker, id, index, selected, lane } = props;
  const reading = useGoal(tracker, id);
  if (!reading) return null;
  const { goal, status, keyResults, confidence, progress, expected, period } = reading;
  const owners = Object.keys(goal.owners);
  const writable = !tracker.readOnly && period?.closedOn === undefined && !goal.archived;
  const [only, second] = keyResults;
  return (
    <>
      <tr
        {...goalProps(tracker, id, selected)}
        aria-rowindex={index}
        data-plinth-part="goal-row"
        data-lane={lane}
        className={tracker.classNames.row}
      >
        <th scope="row">
          <button {...goalButtonProps(tracker, id, selected)}>
            <bdi>{goal.title}</bdi>
          </button>
          {only && !second && (
            <small>
              {only.value === null ? tracker.t('value.none') : figureOf(tracker, only).join(' ').trim()}
            </small>
          )}
        </th>
        <td>
          <GoalStatus tracker={tracker} status={status} />
        </td>
        <td>
          <span data-plinth-part="goal-row-progress">
            <GoalBar
              tracker={tracker}
              reading={only && !second ? only : reading}
              label={goal.title}
              expected={period ? expected : null}
              small
            />
            <b>{percentText(tracker, progress.raw)}</b>
          </span>
        </td>
        <td>
          <span data-plinth-part="goal-owners">
            {owners.slice(0, 2).map((person) => (
              <GoalFace key={person} tracker={tracker} person={person} />
            ))}
            <bdi>{owners.map((one) => tracker.nameOf(one).split(' ')[0]).join(', ')}</bdi>
          </span>
        </td>
        <td>{whenText(tracker, reading)}</td>
        <td data-numeric="">
          {confidence === null ? '–' : numberText(tracker, Math.round(confidence * 10) / 10)}
        </td>
        <td data-numeric="">{tracker.format.number(keyResults.length)}</td>
        <td>
          <span data-plinth-part="goal-row-tools">
            {writable && only && !second && (
              <GoalCheckInButton tracker={tracker} keyResult={only.keyResult} />
            )}
            <GoalMenuSlot tracker={tracker} goal={goal} lane={lane} />
          </span>
        </td>
      </tr>
      {only && !second && <CheckInRow tracker={tracker} keyResult={only.keyResult.id} />}
      {selected && (
        <tr data-plinth-part="goal-row-detail">
          <td colSpan={COLUMNS.length}>
            <GoalDetailSlot tracker={tracker} id={id} />
          </td>
        </tr>
      )}
    </>
  );
});

/** The quick check-in under its row, while it is open. */
function CheckInRow({ tracker, keyResult }: { readonly tracker: Tracker; readonly keyResult: string }) {
  const open = useStore(tracker.ui, (state) => state.checkIn === keyResult, undefined, Object.is);
  if (!open) return null;
  return (
    <tr data-plinth-part="goal-row-check-in">
      <td colSpan={COLUMNS.length}>
        <GoalCheckInSlot tracker={tracker} keyResult={keyResult} />
      </td>
    </tr>
  );
}
