'use client';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { more } from '../shared/icons';
import type { PyramidMenuProps } from './pyramid.types';
import { useOnDemand } from '../shared/useOnDemand';

const load = () => import('./PyramidMenu');

/** The button for exports, print and patterns. The menu behind it comes when somebody reaches for it. */
export function PyramidMenuSlot(props: PyramidMenuProps) {
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
    <span ref={slotRef} data-plinth-part="pyramid-menu-slot">
      {part ? (
        <part.PyramidMenu {...props} />
      ) : (
        <Button
          variant="ghost"
          iconOnly
          aria-label={props.t('menu.label')}
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
