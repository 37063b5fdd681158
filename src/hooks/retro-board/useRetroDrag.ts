'use client';
import { useEffect, type RefObject } from 'react';
import { useLatest } from '../shared/useLatest';
import type { RetroContext } from './retro-board.types';

/** Drags on the board's root, once the code that does it is here. Until then, and without it, keys and menus do. */
export function useRetroDrag(board: RetroContext, rootRef: RefObject<HTMLElement | null>): void {
  const latest = useLatest(board);
  const { readOnly } = board;
  useEffect(() => {
    if (readOnly) return undefined;
    let stop: (() => void) | undefined;
    let stopped = false;
    import('./startRetroDrag').then(
      ({ startRetroDrag }) => {
        const root = rootRef.current;
        if (stopped || !root) return;
        const sensor = startRetroDrag(root, () => latest.current);
        stop = () => sensor.destroy();
      },
      () => undefined,
    );
    return () => {
      stopped = true;
      stop?.();
    };
  }, [readOnly, rootRef, latest]);
}
