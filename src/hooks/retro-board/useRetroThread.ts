'use client';
import type { CommentRecord } from '../../core/retro-board/retro.types';
import { cardIdsOf } from '../../core/retro-board/select/board-view';
import { commentsOn } from '../../core/retro-board/select/discussion';
import { useStore } from '../shared/useStore';
import { act } from './act';
import type { RetroContext } from './retro-board.types';

export interface RetroThreadState {
  /** Of the card, or the cards of the group. Empty once it is gone. */
  readonly cardIds: readonly string[];
  readonly comments: readonly CommentRecord[];
  readonly canAdd: boolean;
  add(text: string, event?: unknown): boolean;
  edit(id: string, text: string, event?: unknown): boolean;
  remove(id: string, event?: unknown): boolean;
}

/** Comments on a card, or on the cards of a group. Renders again when one of them changes. */
export function useRetroThread(board: RetroContext, target: string): RetroThreadState {
  const { store, plinth } = board;
  const { cardIds, comments } = useStore(store, (document) => {
    const ids = cardIdsOf(document, target);
    return { cardIds: ids, comments: ids.flatMap((id) => commentsOn(document, id)) };
  });
  const cardId = cardIds[0];
  return {
    cardIds,
    comments,
    canAdd: cardId !== undefined && board.may({ type: 'comment.add', id: 'new', cardId, text: '' }),
    add(text, event) {
      if (cardId === undefined) return false;
      const id = plinth.env.createId();
      return act(board, { type: 'comment.add', id, cardId, text, seed: plinth.env.random() }, event);
    },
    edit: (id, text, event) => act(board, { type: 'comment.edit', id, text }, event),
    remove: (id, event) => act(board, { type: 'comment.remove', id }, event),
  };
}
