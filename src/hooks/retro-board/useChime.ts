'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { ownerWindow } from '../shared/dom';
import type { RetroContext } from './retro-board.types';

/** Where the wish for silence is kept: on this device, with the drafts. */
const PLACE = 'around:chime';

export interface Chime {
  readonly on: boolean;
  set(on: boolean): void;
  /** Sounds once. @param late Milliseconds since it was due: after a minute (a device that slept) it stays silent. */
  ring(late: number): void;
}

/** One sound at the end of a timer, which this person can turn off. */
export function useChime({ drafts, rootRef }: Pick<RetroContext, 'drafts' | 'rootRef'>): Chime {
  const subscribe = useCallback((listener: () => void) => drafts.subscribe(listener, PLACE), [drafts]);
  const isOn = () => drafts.get(PLACE) !== 'off';
  const on = useSyncExternalStore(subscribe, isOn, isOn);
  return useMemo(
    () => ({
      on,
      set: (next) => drafts.set(PLACE, next ? '' : 'off'),
      ring(late) {
        const element = rootRef.current;
        if (!on || !element || late > 60_000) return;
        // A sound that cannot be fetched is silence: the end is announced all the same.
        void import('./play-chime').then(
          ({ playChime }) => playChime(ownerWindow(element)),
          () => undefined,
        );
      },
    }),
    [on, drafts, rootRef],
  );
}
