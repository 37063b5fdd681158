'use client';
import { useEffect, useRef } from 'react';
import { useReachedPart } from './useReachedPart';

/**
 * For the button of a menu that is fetched when somebody reaches for it. Spread `buttonProps` on a button inside the
 * element with `slotRef`; once `part` is there, show it in the button's place: its own button takes the focus and opens.
 *
 * @param load Must be the same function at every render.
 */
export function useMenuSlot<Part>(load: () => Promise<Part>) {
  const slotRef = useRef<HTMLSpanElement>(null);
  const reached = useReachedPart(load, 'menu');
  const { part } = reached;
  useEffect(() => {
    const button = part && slotRef.current?.querySelector('button');
    // The real button has taken the place of the one that was pressed. Strict mode runs this twice.
    if (!button || button.getAttribute('aria-expanded') === 'true') return;
    button.focus();
    button.click();
  }, [part]);
  return { ...reached, slotRef };
}
