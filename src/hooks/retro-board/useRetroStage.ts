'use client';
import { useCallback, useSyncExternalStore } from 'react';
import { boardOf, phaseOf } from '../../core/retro-board/board-of';
import { actionsToReview } from '../../core/retro-board/select/actions';
import { useStore } from '../shared/useStore';
import type { RetroContext } from './retro-board.types';

/** What stands above the columns in a phase. */
export type RetroStageName = 'opening' | 'review' | 'discuss' | 'close';

/** Where it is kept that this person has put the opening away: on this device, with the drafts. */
export const OPENING_PLACE = 'around:opening';

/** What the phase everybody is in brings, if anything. */
export function useRetroStage(board: RetroContext): RetroStageName | null {
  const { store, drafts, previousActions } = board;
  const subscribe = useCallback(
    (listener: () => void) => drafts.subscribe(listener, OPENING_PLACE),
    [drafts],
  );
  const isAway = () => drafts.get(OPENING_PLACE) !== '';
  const away = useSyncExternalStore(subscribe, isAway, isAway);
  const mine = board.who('agree', { create: false });
  return useStore(store, (document) => {
    const { directive, agreed, checkIn, checkInText } = boardOf(document);
    const phase = phaseOf(document);
    if (phase === 'review') {
      const any = (previousActions?.actions.length ?? 0) > 0 || actionsToReview(document).length > 0;
      if (any) return 'review';
    }
    if (phase === 'discuss') return 'discuss';
    if (phase === 'close') return 'close';
    if (phase !== 'review' && phase !== 'collect') return null;
    const promises = directive && !(mine !== undefined && Object.hasOwn(agreed, mine));
    const asks = checkIn !== undefined || checkInText !== undefined;
    return !away && (promises || asks) ? 'opening' : null;
  });
}
