'use client';
import { useEffect, useRef, useState } from 'react';
import { useOnDemand } from './useOnDemand';

/**
 * For the button of a menu that is fetched when somebody reaches for it. Spread `buttonProps` on a button inside the
 * element with `slotRef`; once `part` is there, show it in the button's place: its own button takes the focus and opens.
 *
 * @param load Must be the same function at every render.
 */
export function useMenuSlot<Part>(load: () => Promise<Part>) {
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
  return {
    part,
    slotRef,
    buttonProps: {
      'aria-haspopup': 'menu',
      'aria-expanded': false,
      // Fetched ahead, not shown: the button must stay the same between press and release.
      onPointerEnter: () => void load().catch(() => undefined),
      onClick: () => {
        setWanted(true);
        if (failed) retry();
      },
    },
  } as const;
}
