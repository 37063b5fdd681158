'use client';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
export function RetroSearchBar(_props: { readonly board: RetroContext; readonly asked: boolean }) {
  return null;
}
