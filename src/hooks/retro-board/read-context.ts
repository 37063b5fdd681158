'use client';
import { useStore } from '../shared/useStore';
import type { RetroContext, RetroUiState } from './retro-board.types';

/** One slice of what is on the screen only. */
export function useRetroUi<Slice extends keyof RetroUiState>(
  board: Pick<RetroContext, 'ui'>,
  slice: Slice,
): RetroUiState[Slice] {
  return useStore(board.ui, (state) => state[slice], `ui/${slice}`, Object.is);
}
