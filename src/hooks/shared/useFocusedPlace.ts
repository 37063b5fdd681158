'use client';
import { useEffect, useState, type RefObject } from 'react';

/**
 * The place inside a widget that has this person's focus; `undefined` while none has.
 * @param placeOf The place of an element. Must be the same function at every render.
 */
export function useFocusedPlace(
  rootRef: RefObject<HTMLElement | null>,
  placeOf: (element: Element) => string | undefined,
): string | undefined {
  const [place, setPlace] = useState<string>();
  useEffect(() => {
    const root = rootRef.current;
    if (!root) return undefined;
    const come = ({ target }: FocusEvent) => setPlace(placeOf(target as Element));
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (!root.contains(relatedTarget as Node | null)) setPlace(undefined);
    };
    root.addEventListener('focusin', come);
    root.addEventListener('focusout', leave);
    return () => {
      root.removeEventListener('focusin', come);
      root.removeEventListener('focusout', leave);
    };
  }, [rootRef, placeOf]);
  return place;
}
