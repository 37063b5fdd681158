'use client';
import { useSyncExternalStore } from 'react';
import type { RetroContext } from './retro-board.types';

/** A text that is being written in one place, which survives a reload where the board keeps drafts. */
export function useRetroDraft(
  { drafts }: Pick<RetroContext, 'drafts'>,
  place: string,
): readonly [text: string, set: (text: string) => void] {
  const read = () => drafts.get(place);
  const text = useSyncExternalStore((listener) => drafts.subscribe(listener, place), read, read);
  return [text, (next) => drafts.set(place, next)];
}
