'use client';
import { entryOf } from '../../core/retro-board/select/board-view';
import { own } from '../../core/shared/json';
import type { RetroContext } from './retro-board.types';

/** Longest piece of a card's text in a list or a name. */
const SHORT = 120;

/** The start of a text in one line. */
export function shortText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > SHORT ? `${line.slice(0, SHORT).trimEnd()}…` : line;
}

/** What a card or group is called: a group's title, else the start of its first card. Empty for what is not there. */
export function cardText({ store }: Pick<RetroContext, 'store'>, id: string): string {
  const document = store.getSnapshot();
  const entry = entryOf(document, id);
  const title = entry?.kind === 'group' && entry.id === id ? own(document.groups, id)?.title : undefined;
  const first = entry?.id === id ? entry.cardIds[0] : id;
  return title || shortText(own(document.cards, first ?? id)?.text ?? '');
}
