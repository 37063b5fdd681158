'use client';
import { useEffect, useRef, useState } from 'react';
import type { ViewSettings } from '../../core/goal-tracker/goals.types';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { more } from '../shared/icons';
import { useOnDemand } from '../shared/useOnDemand';
import type { Tracker } from './tracker.types';

const load = () => import('./late/TrackerMenu');

/** The button for everything about the whole tracker: undo, periods, review, import, export, print. Renders a `<span>`. */
export function TrackerMenuSlot({
  tracker,
  view,
}: {
  readonly tracker: Tracker;
  readonly view: ViewSettings;
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
  return (
    <span ref={slotRef} data-plinth-part="goal-tracker-menu">
      {part ? (
        <part.TrackerMenu tracker={tracker} view={view} />
      ) : (
        <Button
          iconOnly
          aria-label={tracker.t('more.label')}
          aria-haspopup="menu"
          aria-expanded={false}
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
