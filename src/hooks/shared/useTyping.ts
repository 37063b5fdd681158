'use client';
import { useEffect, useState, type RefObject } from 'react';

/** How long somebody who stopped typing counts as writing, in milliseconds. */
const QUIET = 4_000;

/**
 * Whether this person writes something in a widget just now.
 * @param counts Whether what is typed in this field does. Must be the same function at every render.
 */
export function useTyping(
  rootRef: RefObject<HTMLElement | null>,
  counts: (field: Element) => boolean,
): boolean {
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    const root = rootRef.current;
    if (!root) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = ({ target }: Event) => {
      if (!counts(target as Element)) return;
      clearTimeout(timer);
      setTyping(true);
      timer = setTimeout(() => setTyping(false), QUIET);
    };
    root.addEventListener('input', hear);
    return () => {
      clearTimeout(timer);
      root.removeEventListener('input', hear);
    };
  }, [rootRef, counts]);
  return typing;
}
