'use client';
import { useEffect, useRef, useState } from 'react';
import type { GoalRecord } from '../../core/goal-tracker/goals.types';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { more } from '../shared/icons';
import { useOnDemand } from '../shared/useOnDemand';
import type { Tracker } from './tracker.types';

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
  const [wanted, setWanted] = useState(false);
  const slotRef = useRef<HTMLSpanElement>(null);
  const { part, failed, retry } = useOnDemand(load, wanted);
  useEffect(() => {
    const button = part && slotRef.current?.querySelector('button');
    // The real button has taken the place of the one that was pressed. Strict mode runs this twice.
    if (!button || button.getAttribute('aria-expanded') === 'true') return;
    button.focus();
    button.click();
  }, [part]);
  const label = tracker.t('goal.actions', { title: goal.title });
  return (
    <span ref={slotRef} data-plinth-part="goal-menu-slot" data-drag-ignore="">
      {part ? (
        <part.GoalMenu tracker={tracker} goal={goal} lane={lane} label={label} />
      ) : (
        <Button
          variant="ghost"
          size="small"
          iconOnly
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={false}
          // Fetched ahead, not shown: the button must stay the same between press and release.
          onPointerEnter={() => void load().catch(() => undefined)}
          onClick={() => {
            setWanted(true);
            if (failed) retry();
          }}
        >
          <Icon path={more} />
        </Button>
      )}
    </span>
  );
}
