'use client';
import { useRetroUi } from '../../hooks/retro-board/read-context';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useOnDemand } from '../shared/useOnDemand';

const load = () => import('./late/RetroSearchBar');

/** Where the search bar comes up when it is wanted, and stays as long as cards are left out. */
export function RetroSearchSlot({ board }: { readonly board: RetroContext }) {
  const panel = useRetroUi(board, 'panel');
  const search = useRetroUi(board, 'search');
  const filter = useRetroUi(board, 'filter');
  const asked = panel?.kind === 'search';
  const wanted = asked || search !== '' || Object.values(filter).some((value) => value !== undefined);
  const { part } = useOnDemand(load, wanted);
  return wanted && part ? <part.RetroSearchBar board={board} asked={asked} /> : null;
}
