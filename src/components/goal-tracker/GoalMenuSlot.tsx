'use client';
import type { GoalRecord } from '../../core/goal-tracker/goals.types';
import { Button } from '../shared/Button';
import { Glyph } from '../shared/Glyph';
import { useMenuSlot } from '../shared/useMenuSlot';
import type { Tracker } from './tracker.types';
import { useLateSaid } from './useGoalPart';

const load = () => import('./late/GoalMenu');

/** The button for everything that can be done to one goal. The menu behind it comes when somebody reaches for it. */
export function GoalMenuSlot({
  tracker,
  goal,
  lane,
}: {
  readonly tracker: Tracker;
  readonly goal: GoalRecord;
  readonly lane: string;
}) {
  const { part, failed, slotRef, buttonProps } = useMenuSlot(load);
  useLateSaid(tracker, failed);
  const label = tracker.t('goal.actions', { title: goal.title });
  return (
    <span ref={slotRef} data-plinth-part="goal-menu-slot" data-drag-ignore="">
      {part ? (
        <part.GoalMenu tracker={tracker} goal={goal} lane={lane} label={label} />
      ) : (
        <Button variant="ghost" size="small" iconOnly aria-label={label} {...buttonProps}>
          <Glyph name="dots" />
        </Button>
      )}
    </span>
  );
}
