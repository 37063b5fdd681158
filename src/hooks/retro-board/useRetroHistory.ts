'use client';
import { useStore } from '../shared/useStore';
import type { RetroContext } from './retro-board.types';

/** Whether there is something to undo or to do again, on either side of the board. */
export function useRetroHistory({ store, own }: Pick<RetroContext, 'store' | 'own'>): {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
} {
  const shared = useStore(store, () => store.getHistory());
  const mine = useStore(own, () => own.getHistory());
  return { canUndo: shared.canUndo || mine.canUndo, canRedo: shared.canRedo || mine.canRedo };
}
