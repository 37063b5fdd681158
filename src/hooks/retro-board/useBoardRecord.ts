'use client';
import { recordKey } from '../../core/shared/change';
import { boardOf } from '../../core/retro-board/board-of';
import type { BoardRecord } from '../../core/retro-board/board.types';
import { BOARD_ID } from '../../core/retro-board/retro.types';
import { useStore } from '../shared/useStore';
import type { RetroContext } from './retro-board.types';

/** Under which key the record about the board is listened to. */
export const BOARD = recordKey('board', BOARD_ID);

/** A slice of the record about the board. Renders again when that slice changes, never for a card. */
export function useBoardRecord<Slice>(
  { store }: Pick<RetroContext, 'store'>,
  select: (board: BoardRecord) => Slice,
): Slice {
  return useStore(store, (document) => select(boardOf(document)), BOARD);
}
