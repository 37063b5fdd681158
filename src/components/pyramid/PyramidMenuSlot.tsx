'use client';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { more } from '../shared/icons';
import type { PyramidPartProps } from './pyramid.types';
import { useOnDemand } from './useOnDemand';

const load = () => import('./PyramidMenu');

/** The button for exports, print and patterns. The menu behind it comes when somebody reaches for it. */
export function PyramidMenuSlot(props: PyramidPartProps) {
  const [wanted, setWanted] = useState(false);
  const pressed = useRef(false);
  const focused = useRef(false);
  const slotRef = useRef<HTMLSpanElement>(null);
  const { part, failed, retry } = useOnDemand(load, wanted);
  useEffect(() => {
    const button = part && slotRef.current?.querySelector('button');
    if (!button) return;
    // The real button has taken the place of the one that was used.
    if (focused.current) button.focus();
    if (pressed.current) button.click();
    pressed.current = false;
  }, [part]);
  return (
    <span ref={slotRef} data-plinth-part="pyramid-menu-slot">
      {part ? (
        <part.PyramidMenu {...props} />
      ) : (
        <Button
          variant="ghost"
          iconOnly
          aria-label={props.pyramid.t('menu.label')}
          aria-haspopup="menu"
          aria-expanded={false}
          onPointerEnter={() => setWanted(true)}
          onFocus={() => {
            focused.current = true;
            setWanted(true);
          }}
          onBlur={() => {
            focused.current = false;
          }}
          onClick={() => {
            pressed.current = true;
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
