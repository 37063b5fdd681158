'use client';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { ownerWindow } from '../../hooks/shared/dom';

/** How far outside the window cards are drawn whole already. */
const MARGIN = '400px 0px';

interface Watch {
  readonly observer: IntersectionObserver;
  readonly waiting: Map<Element, () => void>;
}
const watches = new WeakMap<Window, Watch>();

/** One observer for all that waits on a page: a long board has a hundred such places. */
function watchOf(page: Window & typeof globalThis): Watch | undefined {
  const Observer = page.IntersectionObserver as typeof IntersectionObserver | undefined;
  const known = watches.get(page);
  if (known || !Observer) return known;
  const waiting: Watch['waiting'] = new Map();
  const observer = new Observer(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.();
    },
    { rootMargin: MARGIN },
  );
  const watch = { observer, waiting };
  watches.set(page, watch);
  return watch;
}

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
    const watch = watchOf(page);
    // Where nobody says what can be seen, everything is drawn.
    if (!watch) return come();
    const { observer, waiting } = watch;
    const print = () => flushSync(come);
    page.addEventListener('beforeprint', print);
    waiting.set(element, come);
    observer.observe(element);
    return () => {
      page.removeEventListener('beforeprint', print);
      observer.unobserve(element);
      waiting.delete(element);
    };
  }, [near, come]);

  return { ref, near, come };
}
