'use client';
import { useRef, useState, type RefObject } from 'react';
import { ownerWindow } from '../../hooks/shared/dom';
import { useIsomorphicLayoutEffect } from '../../hooks/shared/useIsomorphicLayoutEffect';

/**
 * Opens an element in the top layer beside its button and keeps React and the browser's light dismissal in step. Its
 * place is written through CSSOM; where popovers are missing the element shows in the flow (`data-open`).
 */
export function usePopover(anchorRef: RefObject<HTMLElement | null>) {
  const popoverRef = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  // React 18 does not know the attribute's events, so both are set by hand.
  useIsomorphicLayoutEffect(() => {
    const popover = popoverRef.current;
    if (!popover) return undefined;
    if ('popover' in popover) popover.popover = 'auto';
    const onToggle = (event: Event) => setOpen((event as ToggleEvent).newState === 'open');
    popover.addEventListener('toggle', onToggle);
    return () => popover.removeEventListener('toggle', onToggle);
  }, []);

  // Before it is painted, so that a key pressed as it appears is its own.
  useIsomorphicLayoutEffect(() => {
    const popover = popoverRef.current;
    if (!popover) return;
    if (typeof popover.showPopover === 'function') {
      // A host has taken the widget off its page, where the browser would throw.
      if (open && !popover.isConnected) return queueMicrotask(() => setOpen(false));
      if (open !== popover.matches(':popover-open')) popover.togglePopover(open);
      if (open && anchorRef.current) placePopover(popover, anchorRef.current);
    }
    if (open) popover.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [open, anchorRef]);

  return { open, setOpen, popoverRef };
}

/** Below the anchor, ends aligned where there is room; above it or shifted where the window is too small. */
export function placePopover(popover: HTMLElement, anchor: HTMLElement) {
  const page = ownerWindow(anchor);
  const at = anchor.getBoundingClientRect();
  const size = popover.getBoundingClientRect();
  const margin = 8;
  const rtl = page.getComputedStyle(anchor).direction === 'rtl';
  const room = page.innerWidth - size.width - margin;
  const atStart = rtl ? at.right - size.width : at.left;
  const atEnd = rtl ? at.left : at.right - size.width;
  const x = Math.max(margin, Math.min(atEnd >= margin && atEnd <= room ? atEnd : atStart, room));
  const below = at.bottom + 4;
  const y =
    below + size.height > page.innerHeight - margin ? Math.max(margin, at.top - size.height - 4) : below;
  // A host that scales its page by `zoom` scales this place as well, which was measured after that.
  const zoom = popover.currentCSSZoom ?? 1;
  popover.style.setProperty('--_x', `${x / zoom}px`);
  popover.style.setProperty('--_y', `${y / zoom}px`);
}
