'use client';
import { useState, useSyncExternalStore, type RefCallback } from 'react';
import { ownerWindow } from './dom';
import { useConst } from './useConst';

const never = () => () => undefined;

/**
 * The content width of an element in px, and the callback ref to put on it. Markup from a server starts with the fallback;
 * everywhere else the width is `null` until the element could be measured, which is before anything is painted, so that what
 * depends on it is drawn once and not twice. An element that is not laid out (a hidden tab) gets the fallback too.
 */
export function useContainerWidth(fallback: number): [RefCallback<HTMLElement>, number | null] {
  const served = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [width, setWidth] = useState(served ? fallback : null);
  const ref = useConst<RefCallback<HTMLElement>>(() => {
    let observer: ResizeObserver | undefined;
    return (element) => {
      observer?.disconnect();
      observer = undefined;
      if (!element) return;
      const measure = (next: number) =>
        setWidth((last) => (next > 0 ? Math.round(next) : (last ?? fallback)));
      measure(element.clientWidth);
      const Observer = ownerWindow(element).ResizeObserver as typeof ResizeObserver | undefined;
      if (!Observer) return;
      observer = new Observer((entries) => measure(entries[0]!.contentRect.width));
      observer.observe(element);
    };
  });
  return [ref, width];
}
