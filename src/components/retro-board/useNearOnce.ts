'use client';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { ownerWindow } from '../../hooks/shared/dom';

/** How far outside the window cards are drawn whole already. */
const MARGIN = '400px 0px';

/**
 * Whether something has come near what can be seen, or is being printed. What came near once stays so: nothing that
 * somebody has seen, opened or focused is taken away again.
 */
export function useNearOnce<E extends HTMLElement>(
  initially: boolean,
): { readonly ref: RefObject<E | null>; readonly near: boolean; readonly come: () => void } {
  const ref = useRef<E>(null);
  const [near, setNear] = useState(initially);
  const come = useCallback(() => setNear(true), []);

  useEffect(() => {
    const element = ref.current;
    const page = element && ownerWindow(element);
    if (near || !page) return undefined;
    const Observer = page.IntersectionObserver as typeof IntersectionObserver | undefined;
    // Where nobody says what can be seen, everything is drawn.
    if (!Observer) return come();
    const print = () => flushSync(come);
    page.addEventListener('beforeprint', print);
    const observer = new Observer((entries) => entries.at(-1)!.isIntersecting && come(), {
      rootMargin: MARGIN,
    });
    observer.observe(element);
    return () => {
      page.removeEventListener('beforeprint', print);
      observer.disconnect();
    };
  }, [near, come]);

  return { ref, near, come };
}
