'use client';
import { useCallback, useSyncExternalStore, type RefObject } from 'react';
import { getActiveElement } from './dom';

/**
 * The place inside a widget that has this person's focus; `undefined` while none has. Asked of the page, not gathered from
 * events: what loads on demand may begin to ask when the focus has already come.
 * @param placeOf The place of an element. Must be the same function at every render.
 */
export function useFocusedPlace(
  rootRef: RefObject<HTMLElement | null>,
  placeOf: (element: Element) => string | undefined,
): string | undefined {
  const subscribe = useCallback(
    (hear: () => void) => {
      const root = rootRef.current;
      if (!root) return () => undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      // Where it goes is known only after it left.
      const leave = () => {
        clearTimeout(timer);
        timer = setTimeout(hear);
      };
      root.addEventListener('focusin', hear);
      root.addEventListener('focusout', leave);
      return () => {
        clearTimeout(timer);
        root.removeEventListener('focusin', hear);
        root.removeEventListener('focusout', leave);
      };
    },
    [rootRef],
  );
  const read = () => {
    const root = rootRef.current;
    const active = root && getActiveElement(root);
    return active && root.contains(active) ? placeOf(active) : undefined;
  };
  return useSyncExternalStore(subscribe, read, () => undefined);
}
