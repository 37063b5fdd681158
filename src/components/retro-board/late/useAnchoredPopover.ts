'use client';
import { useRef, type RefObject } from 'react';
import { ownerWindow } from '../../../hooks/shared/dom';
import { useIsomorphicLayoutEffect } from '../../../hooks/shared/useIsomorphicLayoutEffect';
import { useLatest } from '../../../hooks/shared/useLatest';
import { placePopover } from '../../shared/usePopover';

/** Between a popover, what it belongs to, and the edge of the window. */
const GAP = 12;

/**
 * An element that is in the top layer for as long as it is rendered, beside what it belongs to. Where popovers are
 * missing it shows in the flow.
 */
export function useAnchoredPopover(options: {
  readonly anchor: () => HTMLElement | null;
  /** The browser has closed it: a press outside. */
  readonly onDismiss: () => void;
}): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const latest = useLatest(options);
  useIsomorphicLayoutEffect(() => {
    const popover = ref.current;
    if (!popover || typeof popover.showPopover !== 'function') return undefined;
    // React 18 does not know the attribute's events, so both are set by hand.
    popover.popover = 'auto';
    // A host has taken the board off its page, where the browser would throw.
    if (!popover.isConnected) {
      queueMicrotask(() => latest.current.onDismiss());
      return undefined;
    }
    let ours = false;
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed' && !ours) latest.current.onDismiss();
    };
    popover.addEventListener('toggle', onToggle);
    popover.showPopover();
    const anchor = latest.current.anchor();
    if (anchor) {
      popover.style.setProperty('--_room', `${roomBeside(popover, anchor)}px`);
      placePopover(popover, anchor);
      const { bottom, height } = popover.getBoundingClientRect();
      // Above its anchor it would float away from it as a search leaves less in it.
      if (bottom <= anchor.getBoundingClientRect().top)
        popover.style.minBlockSize = `min(${height}px, 100vb - 16px)`;
    }
    return () => {
      ours = true;
      popover.removeEventListener('toggle', onToggle);
      popover.hidePopover();
    };
  }, [latest]);
  return ref;
}

/** How high it can be above or below what it belongs to, whichever is more. */
function roomBeside(popover: HTMLElement, anchor: HTMLElement): number {
  const { top, bottom } = anchor.getBoundingClientRect();
  const below = ownerWindow(anchor).innerHeight - bottom;
  return (Math.max(top, below) - GAP) / (popover.currentCSSZoom ?? 1);
}
