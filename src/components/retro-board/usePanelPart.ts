'use client';
import { useEffect } from 'react';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { useOnDemand } from '../shared/useOnDemand';

/** What a panel of the board is made of, fetched when one is asked for. One that could not be is closed again, and says so. */
export function usePanelPart<Part>(
  board: RetroContext,
  load: () => Promise<Part>,
  wanted: unknown,
): Part | null {
  const t = useAroundWords(board);
  const { part, failed } = useOnDemand(load, wanted);
  useEffect(() => {
    if (!failed) return;
    board.commands.open(null);
    board.commands.notify({ text: t('late.failed') });
  }, [failed, board, t]);
  return part;
}
