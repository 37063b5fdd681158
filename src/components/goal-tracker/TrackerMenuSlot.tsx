'use client';
import type { ViewSettings } from '../../core/goal-tracker/goals.types';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { more } from '../shared/icons';
import { useMenuSlot } from '../shared/useMenuSlot';
import type { Tracker } from './tracker.types';
import { useLateSaid } from './useGoalPart';

const load = () => import('./late/TrackerMenu');

/** The button for everything about the whole tracker: undo, periods, review, import, export, print. Renders a `<span>`. */
export function TrackerMenuSlot({
  tracker,
  view,
}: {
  readonly tracker: Tracker;
  readonly view: ViewSettings;
}) {
  const { part, failed, slotRef, buttonProps } = useMenuSlot(load);
  useLateSaid(tracker, failed);
  return (
    <span ref={slotRef} data-plinth-part="goal-tracker-menu">
      {part ? (
        <part.TrackerMenu tracker={tracker} view={view} />
      ) : (
        <Button iconOnly aria-label={tracker.t('more.label')} {...buttonProps}>
          <Icon path={more} />
        </Button>
      )}
    </span>
  );
}
