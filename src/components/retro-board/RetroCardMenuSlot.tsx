'use client';
import { useEffect } from 'react';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { useRetroUi } from '../../hooks/retro-board/read-context';
import { useOnDemand } from '../shared/useOnDemand';
import { useRetroView } from './retro-view-context';

const loadMenu = () => import('./late/RetroCardMenu');

/** Where the menu of a card or column shows once one is opened. */
export function RetroCardMenuSlot() {
  const { board } = useRetroView();
  const panel = useRetroUi(board, 'panel');
  const kind = panel?.kind === 'menu' ? 'card' : panel?.kind === 'column-menu' ? 'column' : null;
  const t = useAroundWords(board);
  const { part, failed, retry } = useOnDemand(loadMenu, kind !== null);
  useEffect(() => {
    if (!failed) return;
    // Closed again, so that the next press asks for it anew.
    board.commands.open(null);
    board.commands.notify({ text: t('late.failed') });
    retry();
  }, [failed, retry, board, t]);
  if (!kind || !panel?.id || !part) return null;
  return <part.RetroCardMenu key={panel.id} kind={kind} id={panel.id} />;
}
