'use client';
import { useCallback, useEffect, useState } from 'react';
import { own } from '../../core/shared/json';
import { useFocusedPlace } from '../shared/useFocusedPlace';
import type { RetroContext } from './retro-board.types';

/** How long somebody who stopped typing counts as writing, in milliseconds. */
const QUIET = 4_000;
/** Places of drafts that are no texts: settings of this device. */
const SETTING = 'around:';

/** Whether this person is writing: something is begun somewhere, and was touched just now. */
export function useWriting({ drafts }: Pick<RetroContext, 'drafts'>): boolean {
  const [writing, setWriting] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = drafts.watch(() => {
      clearTimeout(timer);
      const begun = Object.keys(drafts.all()).some((place) => !place.startsWith(SETTING));
      setWriting(begun);
      if (begun) timer = setTimeout(() => setWriting(false), QUIET);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [drafts]);
  return writing;
}

/** The column, card or group that has this person's focus, if the others have it too. */
export function useFocusedItem({ rootRef, store }: Pick<RetroContext, 'rootRef' | 'store'>) {
  const placeOf = useCallback((element: Element) => placeOfElement(element, store), [store]);
  return useFocusedPlace(rootRef, placeOf);
}

function placeOfElement(element: Element, store: RetroContext['store']): string | undefined {
  const { cards, groups, columns } = store.getSnapshot();
  const item = element.closest<HTMLElement>('[data-drag-item]')?.dataset['dragItem'];
  const column = element.closest<HTMLElement>('[data-retro-column]')?.dataset['retroColumn'];
  return [item, column].find(
    (id) => id !== undefined && (own(cards, id) ?? own(groups, id) ?? own(columns, id)) !== undefined,
  );
}
