'use client';
import { layoutOf, type BoardEntry } from '../../core/retro-board/layout';
import type { RetroDocument } from '../../core/retro-board/retro.types';
import type { RetroPrivateDocument } from '../../core/retro-board/retro-private.types';
import type { RetroScope } from './command-scope';
import type { RetroFilter, RetroUiState } from './retro-board.types';

const NONE: readonly BoardEntry[] = [];

/** Entries of a column that the search and the filter leave. The same list where they leave all. */
export function visibleEntries(
  document: RetroDocument,
  columnId: string,
  { search, filter }: Pick<RetroUiState, 'search' | 'filter'>,
): readonly BoardEntry[] {
  const entries = layoutOf(document).entries.get(columnId) ?? NONE;
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0 && Object.values(filter).every((value) => value === undefined)) return entries;
  return entries.filter(
    ({ id, cardIds }) =>
      cardIds.some((card) => matches(document, card, words, filter)) ||
      (words.length > 0 && words.every((word) => fold(document.groups[id]?.title ?? '').includes(word))),
  );
}

function matches(document: RetroDocument, id: string, words: readonly string[], filter: RetroFilter): boolean {
  const { text, author, hue, votes } = document.cards[id]!;
  if (filter.author !== undefined && author !== filter.author) return false;
  if (filter.hue !== undefined && hue !== filter.hue) return false;
  if (filter.voted && Object.keys(votes).length === 0) return false;
  return words.every((word) => fold(text).includes(word));
}

/** Lower case and without accents, so that "résumé" finds "Resume" and the other way round. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Ids of this person's hidden cards of a column, oldest first. */
export function hiddenIds(document: RetroPrivateDocument, columnId: string): readonly string[] {
  return Object.values(document.cards)
    .filter((card) => card.columnId === columnId && card.state !== 'published')
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** What arrow keys walk through in a column: cards, groups, the cards of open groups, then one's own hidden cards. */
export function itemsIn(scope: Pick<RetroScope, 'store' | 'own' | 'ui'>, columnId: string): readonly string[] {
  const state = scope.ui.getSnapshot();
  const entries = visibleEntries(scope.store.getSnapshot(), columnId, state);
  const shown = entries.flatMap(({ kind, id, cardIds }) =>
    kind === 'group' && state.openGroups[id] ? [id, ...cardIds] : [id],
  );
  return [...shown, ...hiddenIds(scope.own.getSnapshot(), columnId)];
}

/** Ids of the columns in order. */
export function columnIds(scope: Pick<RetroScope, 'store'>): readonly string[] {
  return layoutOf(scope.store.getSnapshot()).columns.map(({ id }) => id);
}

/** The column that something is in, own hidden cards included. */
export function columnOf(scope: Pick<RetroScope, 'store' | 'own'>, id: string): string | undefined {
  const { groups, entryOfCard } = layoutOf(scope.store.getSnapshot());
  return (groups.get(id) ?? entryOfCard.get(id))?.columnId ?? scope.own.getSnapshot().cards[id]?.columnId;
}
