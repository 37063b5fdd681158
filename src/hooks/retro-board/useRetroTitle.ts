'use client';
import type { RetroContext } from './retro-board.types';
import { useBoardRecord } from './useBoardRecord';

/** The board's title, which may be empty, and whether this person may change it. */
export function useRetroTitle(board: RetroContext): { readonly title: string; readonly canEdit: boolean } {
  const title = useBoardRecord(board, (record) => record.title);
  return { title, canEdit: board.may({ type: 'board.set', settings: { title } }) };
}
