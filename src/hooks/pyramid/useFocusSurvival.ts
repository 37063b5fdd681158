'use client';
import { useRef, type FocusEvent } from 'react';
import { getActiveElement } from '../shared/dom';
import { useIsomorphicLayoutEffect } from '../shared/useIsomorphicLayoutEffect';

/**
 * Hands the focus on when the item that has it goes away: to the one that took its place, else to the last. Items are
 * found by `data-roving-id` inside the element that carries the props.
 */
export function useFocusSurvival(ids: readonly string[]) {
  const listRef = useRef<HTMLElement | null>(null);
  const last = useRef<{ id: string; index: number } | null>(null);

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const id = event.target.closest<HTMLElement>('[data-roving-id]')?.dataset.rovingId;
    last.current = id === undefined ? null : { id, index: ids.indexOf(id) };
  };
  // React is silent while it removes an element, so a blur means that the person went elsewhere.
  const onBlur = () => {
    last.current = null;
  };

  useIsomorphicLayoutEffect(() => {
    const list = listRef.current;
    const lost = last.current;
    if (!list || !lost || ids.length === 0) return;
    if (ids.includes(lost.id)) {
      last.current = { id: lost.id, index: ids.indexOf(lost.id) };
      return;
    }
    const active = getActiveElement(list);
    if (active && active !== list.ownerDocument.body) return;
    const heir = ids[Math.min(lost.index, ids.length - 1)];
    for (const item of list.querySelectorAll<HTMLElement>('[data-roving-id]')) {
      if (item.dataset.rovingId === heir) item.focus();
    }
  }, [ids]);

  return { ref: listRef, onFocus, onBlur };
}
