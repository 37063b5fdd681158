'use client';
import { own as ownOf } from '../../core/shared/json';
import type { BoardEntry } from '../../core/retro-board/layout';
import { commentsOn } from '../../core/retro-board/select/discussion';
import { sameHere } from '../../core/retro-board/select/people';
import { tallyOf } from '../../core/retro-board/vote-tally';
import { useStore } from '../shared/useStore';
import { isOpen } from './board-items';
import type { RetroContext, RetroUiState } from './retro-board.types';
import type { RetroMode } from './useRetroMode';

export interface RetroGroup {
  readonly title: string;
  /** Of all its cards. */
  readonly comments: number;
  readonly mine: number;
  readonly votes: number | undefined;
  readonly same: number;
  readonly open: boolean;
  readonly editing: boolean;
  readonly lifted: boolean;
  readonly onto: boolean;
}

/** One group, counted over its cards. Renders when something that is shown on it changes. */
export function useRetroGroup(board: RetroContext, entry: BoardEntry, mode: RetroMode): RetroGroup {
  const { id, cardIds } = entry;
  const { round, counted } = mode;
  const told = useStore(board.store, (document) => {
    const tally = tallyOf(document, round ?? '');
    const voter = round === undefined ? undefined : board.voterKey(round, { create: false });
    const sum = (count: (cardId: string) => number) =>
      cardIds.reduce((all, cardId) => all + count(cardId), 0);
    return {
      title: ownOf(document.groups, id)?.title ?? '',
      comments: sum((cardId) => commentsOn(document, cardId).length),
      mine: voter === undefined ? 0 : sum((cardId) => tally.of(cardId, voter)),
      votes: counted ? sum((cardId) => tally.onCard.get(cardId) ?? 0) : undefined,
      same: sameHere(document, cardIds),
    };
  });
  const held = useStore(
    board.ui,
    (state: RetroUiState) => ({
      open: isOpen(state, id),
      editing: state.editing === id,
      lifted: state.lift?.id === id,
      onto: state.lift?.onto === id,
    }),
    `on/${id}`,
  );
  return { ...told, ...held };
}
