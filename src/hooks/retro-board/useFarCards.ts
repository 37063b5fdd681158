'use client';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { own as ownOf } from '../../core/shared/json';
import type { CardRecord } from '../../core/retro-board/retro.types';
import type { RetroContext } from './retro-board.types';

/**
 * For cards of which only the text is drawn: one subscription for all of them. Renders when one of them is written anew,
 * and calls `onWanted` when one of them is to be edited, carried or grouped with.
 *
 * @returns The record of a card as it is now; none of them while `far` is `false`.
 */
export function useFarCards(
  board: RetroContext,
  ids: ReadonlySet<string>,
  far: boolean,
  onWanted: () => void,
): (id: string) => CardRecord | undefined {
  const { store, cards, ui } = board;
  const version = useRef(0);
  const subscribe = useCallback(
    (listener: () => void) => {
      if (!far) return () => undefined;
      const unwatch = cards.watch((id) => {
        if (!ids.has(id)) return;
        version.current += 1;
        listener();
      });
      const check = () => {
        const { editing, lift } = ui.getSnapshot();
        if ([editing, lift?.id, lift?.onto].some((id) => id != null && ids.has(id))) onWanted();
      };
      const stops = [ui.subscribe(check, 'ui/editing'), ui.subscribe(check, 'ui/lift')];
      check();
      return () => {
        unwatch();
        for (const stop of stops) stop();
      };
    },
    [far, cards, ids, ui, onWanted],
  );
  const read = () => version.current;
  useSyncExternalStore(subscribe, read, read);
  const document = store.getSnapshot();
  return (id) => (far ? ownOf(document.cards, id) : undefined);
}
