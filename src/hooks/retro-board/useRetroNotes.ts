'use client';
import type { NoteRecord } from '../../core/retro-board/retro.types';
import { notesOn } from '../../core/retro-board/select/discussion';
import { useStore } from '../shared/useStore';
import type { RetroContext } from './retro-board.types';

/** Notes on a card or group, those of its cards included. Renders again when they change. */
export function useRetroNotes({ store }: Pick<RetroContext, 'store'>, target: string): readonly NoteRecord[] {
  return useStore(store, (document) => notesOn(document, target));
}
