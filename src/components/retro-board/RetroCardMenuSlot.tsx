'use client';
import { useRetroUi } from '../../hooks/retro-board/read-context';
import { useRetroView } from './retro-view-context';
import { usePanelPart } from './usePanelPart';

const loadMenu = () => import('./late/RetroCardMenu');

/** Where the menu of a card or column shows once one is opened. */
export function RetroCardMenuSlot() {
  const { board } = useRetroView();
  const panel = useRetroUi(board, 'panel');
  const kind = panel?.kind === 'menu' ? 'card' : panel?.kind === 'column-menu' ? 'column' : null;
  const part = usePanelPart(board, loadMenu, kind && panel);
  if (!kind || !panel?.id || !part) return null;
  return <part.RetroCardMenu key={panel.id} kind={kind} id={panel.id} />;
}
