'use client';
import { own as ownOf } from '../../core/shared/json';
import { recordKey } from '../../core/shared/change';
import { BOARD_ID, TIMER_ID, type TimerRecord } from '../../core/retro-board/retro.types';
import { allowanceOf, currentRound } from '../../core/retro-board/select/votes';
import { boardOf } from '../../core/retro-board/board-of';
import type { BoardRecord } from '../../core/retro-board/board.types';
import { useStore } from '../shared/useStore';
import type { RetroContext } from './retro-board.types';

export interface RetroVotes {
  readonly round: string | undefined;
  readonly open: boolean;
  /** `Infinity` without a limit. */
  readonly budget: number;
  readonly spent: number;
  readonly left: number;
}

/** This person's votes in the current round. */
export function useRetroVotes(board: RetroContext): RetroVotes {
  return useStore(
    board.store,
    (document) => {
      const round = currentRound(document);
      const voter = round && (board.voterKey(round.id, { create: false }) ?? '');
      const { budget, spent, left } = allowanceOf(document, round?.id ?? '', voter ?? '');
      return { round: round?.id, open: round?.status === 'open', budget, spent, left };
    },
    undefined,
    (a, b) => a.round === b.round && a.open === b.open && a.budget === b.budget && a.spent === b.spent,
  );
}

/** The board's own record: title, phase, limits, who is ready. */
export function useRetroBoardState(board: Pick<RetroContext, 'store'>): BoardRecord {
  return useStore(board.store, boardOf, recordKey('board', BOARD_ID), Object.is);
}

/** The timer as it is stored; how much is left now is `timerState(timer, now)`. */
export function useRetroTimer(board: Pick<RetroContext, 'store'>): TimerRecord | undefined {
  return useStore(
    board.store,
    ({ timer }) => ownOf(timer, TIMER_ID),
    recordKey('timer', TIMER_ID),
    Object.is,
  );
}
