'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { hasFocusWithin, ownerWindow } from '../../hooks/shared/dom';
import { useIsomorphicLayoutEffect } from '../../hooks/shared/useIsomorphicLayoutEffect';

/** How far outside the window a chunk is drawn already. */
const MARGIN = '600px 0px';

const widths = new WeakMap<Element, number>();

/**
 * The width of a chunk, read once for all chunks of a list: each reading after a height was written would lay out the page
 * again.
 */
function widthOf(element: HTMLElement): number {
  const list = element.parentElement ?? element;
  let width = widths.get(list);
  if (width === undefined) {
    widths.set(list, (width = element.clientWidth));
    queueMicrotask(() => widths.delete(list));
  }
  return width;
}

/**
 * Whether a chunk of a long list is worth drawing: it is near what can be seen, holds the focus, or the page is being
 * printed. Until then its place is kept, at the height that it had or is expected to have.
 *
 * @param heightOf What it takes without being drawn, in px, from the width of its element.
 */
export function useNear<E extends HTMLElement>(
  initially: boolean,
  heightOf: (width: number) => number,
): { readonly ref: RefObject<E | null>; readonly near: boolean } {
  const ref = useRef<E>(null);
  const known = useRef<number | null>(null);
  const [near, setNear] = useState(initially);

  useEffect(() => {
    const element = ref.current;
    const page = element && ownerWindow(element);
    if (!element || !page) return undefined;
    const Observer = page.IntersectionObserver as typeof IntersectionObserver | undefined;
    const print = () => flushSync(() => setNear(true));
    page.addEventListener('beforeprint', print);
    // Where nobody says what can be seen, everything is drawn.
    if (!Observer) setNear(true);
    const observer = Observer
      ? new Observer(
          (entries) => {
            const seen = entries.at(-1)!.isIntersecting;
            if (!seen && hasFocusWithin(element)) return;
            if (!seen) known.current = element.offsetHeight || known.current;
            setNear(seen);
          },
          { rootMargin: MARGIN },
        )
      : undefined;
    observer?.observe(element);
    return () => {
      page.removeEventListener('beforeprint', print);
      observer?.disconnect();
    };
  }, []);

  useIsomorphicLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    if (near) element.style.removeProperty('block-size');
    else element.style.setProperty('block-size', `${known.current ?? heightOf(widthOf(element))}px`);
  });

  return { ref, near };
}
