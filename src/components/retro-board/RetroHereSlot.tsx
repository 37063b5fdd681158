'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useOnDemand } from '../shared/useOnDemand';

const load = () => import('./late/RetroHere');

/** Who else is here. It loads where the host gives `presence`. */
export function RetroHereSlot({ board }: { readonly board: RetroContext }) {
  const { part } = useOnDemand(load, board.presence);
  return part && board.presence ? <part.RetroHere board={board} /> : null;
}
