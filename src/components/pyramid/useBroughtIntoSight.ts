'use client';
import { useEffect, useRef } from 'react';
import { getActiveElement } from '../../hooks/shared/dom';

/** Px of the detail that are enough to see that it is there. */
const GLIMPSE = 96;

/**
 * For what stands below the pyramid on a phone: whoever taps a level sees what is said about it. Keys go from level to level, so
 * the levels stay where they are; and nothing moves by itself when a page opens, since no level has the focus then.
 *
 * @param said What is said, of each level another.
 */
export function useBroughtIntoSight(said: unknown) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const detail = ref.current;
    const tapped = ':is([data-plinth-part="pyramid-level"], th > button):not(:focus-visible)';
    if (!detail || !getActiveElement(detail)?.matches(tapped)) return;
    if (detail.getBoundingClientRect().top < window.innerHeight - GLIMPSE) return;
    // Of the pyramid enough stays to see which level it is about.
    detail.style.scrollMarginBlockStart = '40vb';
    detail.scrollIntoView();
  }, [said]);
  return ref;
}
