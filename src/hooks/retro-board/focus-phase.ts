'use client';
import type { RetroContext } from './retro-board.types';

/** Where the focus goes on from when what had it is gone with its phase: the phase everybody is in, else the board. */
export function focusPhase({ rootRef }: Pick<RetroContext, 'rootRef'>): void {
  const root = rootRef.current;
  (root?.querySelector<HTMLElement>('button[aria-current="step"]') ?? root)?.focus();
}
