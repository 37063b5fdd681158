'use client';
import { memo } from 'react';
import { goalButtonProps, goalProps } from '../../hooks/goal-tracker/goal-props';
import { useGoal } from '../../hooks/goal-tracker/useGoal';
import { GoalCardFoot } from './GoalCardFoot';
import { GoalCheckInSlot } from './GoalCheckInSlot';
import { GoalDetailSlot } from './GoalDetailSlot';
import { GoalKeyResults } from './GoalKeyResults';
import { GoalMenuSlot } from './GoalMenuSlot';
import { GoalStatus } from './GoalStatus';
import type { Tracker } from './tracker.types';

export interface GoalCardProps {
  readonly tracker: Tracker;
  readonly id: string;
  readonly selected: boolean;
  /** Its place among those that are shown, from 1. */
  readonly position: number;
  readonly total: number;
  /** The lane it stands in. */
  readonly lane: string;
}

/** One goal on the board, with its details below its row while it is selected. Renders a `<div role="listitem">`; it renders again when this goal changes. */
export const GoalCard = memo(function GoalCard(props: GoalCardProps) {
  const { tracker, id, selected, position, total, lane } = props;
  const reading = useGoal(tracker, id);
  if (!reading) return null;
  const { goal, status, keyResults, period } = reading;
  const Title = `h${tracker.headingLevel + (lane === 'all' ? 1 : 2)}` as 'h4';
  const writable = !tracker.readOnly && period?.closedOn === undefined && !goal.archived;
  const [only, second] = keyResults;
  const metric = only && !second ? only.keyResult.metric : null;
  const card = (
    <div
      {...goalProps(tracker, id, selected)}
      data-plinth-part="goal-card"
      data-status={status ?? 'none'}
      data-lane={lane}
      className={tracker.classNames.card}
    >
      <div data-plinth-part="goal-card-head">
        <GoalStatus tracker={tracker} status={status} />
        <span data-plinth-part="goal-kind">
          {goal.archived
            ? tracker.t('goal.archived')
            : metric === 'range' || metric === 'milestones'
              ? tracker.t(`metric.${metric}`)
              : tracker.t(`kind.${goal.kind}`)}
        </span>
        <GoalMenuSlot tracker={tracker} goal={goal} lane={lane} />
      </div>
      <Title data-plinth-part="goal-title">
        <button {...goalButtonProps(tracker, id, selected)}>
          <bdi>{goal.title}</bdi>
        </button>
      </Title>
      <GoalKeyResults tracker={tracker} reading={reading} writable={writable} />
      <GoalCardFoot tracker={tracker} reading={reading} writable={writable} />
      {only && !second && <GoalCheckInSlot tracker={tracker} keyResult={only.keyResult.id} />}
    </div>
  );
  return (
    <div role="listitem" aria-posinset={position} aria-setsize={total} data-plinth-part="goal-cell">
      {card}
      {selected && <GoalDetailSlot tracker={tracker} id={id} />}
    </div>
  );
});
