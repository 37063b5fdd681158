'use client';
import { useRetroUi } from '../../hooks/retro-board/read-context';
import { useOnDemand } from '../shared/useOnDemand';
import { useRetroView } from './retro-view-context';

const loadMenu = () => import('./late/RetroCardMenu');

/** Where the menu of a card or column shows once one is opened. */
export function RetroCardMenuSlot() {
  const { board } = useRetroView();
  const panel = useRetroUi(board, 'panel');
  const kind = panel?.kind === 'menu' ? 'card' : panel?.kind === 'column-menu' ? 'column' : null;
  const menu = useOnDemand(loadMenu, kind !== null);
  if (!kind || panel?.id === undefined || !menu.part) return null;
  return <menu.part.RetroCardMenu key={`${kind}-${panel.id}`} kind={kind} id={panel.id} />;
}
