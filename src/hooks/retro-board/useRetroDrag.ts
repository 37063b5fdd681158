'use client';
import { useEffect, type RefObject } from 'react';
import { useLatest } from '../shared/useLatest';
import type { RetroContext } from './retro-board.types';

/** Drags and motion on the board's root, once the code for it is here. Until then, and without it, keys and menus do. */
export function useRetroDrag(board: RetroContext, rootRef: RefObject<HTMLElement | null>): void {
  const latest = useLatest(board);
  const { readOnly } = board;
  useEffect(() => {
    let stop: (() => void) | undefined;
    let stopped = false;
    import('./startRetroMovement').then(
      ({ startRetroMovement }) => {
        const root = rootRef.current;
        if (!stopped && root) stop = startRetroMovement(root, () => latest.current);
      },
      () => undefined,
    );
    return () => {
      stopped = true;
      stop?.();
    };
  }, [readOnly, rootRef, latest]);
}
