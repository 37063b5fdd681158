'use client';
import { useMemo, useSyncExternalStore } from 'react';
import { jsonEquals, own as ownOf } from '../../core/shared/json';
import { commentsOn } from '../../core/retro-board/select/discussion';
import { reactionsOn } from '../../core/retro-board/select/people';
import { tallyOf } from '../../core/retro-board/vote-tally';
import type { CardHue } from '../../core/retro-board/retro.types';
import type { RetroContext } from './retro-board.types';
import type { RetroMode } from './useRetroMode';

export interface RetroCard {
  readonly text: string;
  readonly hue: CardHue | undefined;
  /** Person id; absent where nobody is named. */
  readonly author: string | undefined;
  readonly authorName: string | undefined;
  /** `shared`, or how it stands with one's own card that nobody else knows yet. */
  readonly state: 'shared' | 'draft' | 'queued';
  readonly comments: number;
  /** This person's votes in the current round. */
  readonly mine: number;
  /** Everybody's, once the round is closed; else `undefined`. */
  readonly votes: number | undefined;
  /** How many say "same here", and whether this person does. */
  readonly same: number;
  readonly sameMine: boolean;
  readonly editing: boolean;
  readonly lifted: boolean;
  /** What is lifted would be grouped with it. */
  readonly onto: boolean;
}

/**
 * One card. Renders for what is shown on it and for nothing else: one vote, one card.
 *
 * @param asleep Reads nothing and listens to nothing, for a card that is too far away to be drawn. @default false
 * @returns `undefined` where there is no such card (any more).
 */
export function useRetroCard(
  board: RetroContext,
  id: string,
  mode: RetroMode,
  asleep = false,
): RetroCard | undefined {
  const { subscribe, read } = useMemo(
    () => (asleep ? NOTHING : createCardSource(board, id, mode)),
    [board, id, mode, asleep],
  );
  return useSyncExternalStore(subscribe, read, read);
}

const NOTHING = { subscribe: () => () => undefined, read: () => undefined };

function createCardSource(board: RetroContext, id: string, mode: RetroMode) {
  let last: RetroCard | undefined;
  return {
    subscribe: (listener: () => void) => board.cards.subscribe(listener, id),
    read() {
      const next = readCard(board, id, mode);
      return (last = last && next && jsonEquals(last, next) ? last : next);
    },
  };
}

function readCard(board: RetroContext, id: string, { round, counted }: RetroMode): RetroCard | undefined {
  const document = board.store.getSnapshot();
  const card = ownOf(document.cards, id);
  const hidden = card ? undefined : ownOf(board.own.getSnapshot().cards, id);
  const shown = card ?? hidden;
  if (!shown) return undefined;
  const { editing, lift } = board.ui.getSnapshot();
  const reactions = card && reactionsOn(card).get('same');
  const tally = round === undefined || !card ? undefined : tallyOf(document, round);
  const voter = round === undefined ? undefined : board.voterKey(round, { create: false });
  const me = reactions && board.who(`react:${id}`, { create: false });
  return {
    text: shown.text,
    hue: shown.hue,
    author: card?.author ?? (hidden && board.plinth.person?.id),
    authorName: card?.authorName,
    state: !hidden || hidden.state === 'published' ? 'shared' : hidden.state,
    comments: card ? commentsOn(document, id).length : 0,
    mine: voter === undefined || !tally ? 0 : tally.of(id, voter),
    votes: counted && tally ? (tally.onCard.get(id) ?? 0) : undefined,
    same: reactions?.size ?? 0,
    sameMine: me !== undefined && Boolean(reactions?.has(me)),
    editing: editing === id,
    lifted: lift?.id === id,
    onto: lift?.onto === id,
  };
}
