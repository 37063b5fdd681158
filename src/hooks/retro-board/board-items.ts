'use client';
import { columnFor, layoutOf, type BoardEntry } from '../../core/retro-board/layout';
import { entryOf } from '../../core/retro-board/select/board-view';
import { byVotes, currentRound } from '../../core/retro-board/select/votes';
import { findCards } from '../../core/retro-board/select/search';
import type { RetroDocument } from '../../core/retro-board/retro.types';
import { sortByOrder } from '../../core/shared/sort-by-order';
import type { RetroScope } from './command-scope';
import type { RetroUiState } from './retro-board.types';

const NONE: readonly BoardEntry[] = [];

/** Entries of a column that the search and the filter leave, by votes where asked. The same list where they leave all. */
export function visibleEntries(
  document: RetroDocument,
  columnId: string,
  { search, filter, sorted }: Pick<RetroUiState, 'search' | 'filter' | 'sorted'>,
): readonly BoardEntry[] {
  const placed = layoutOf(document).entries.get(columnId) ?? NONE;
  // Totals are nobody's business before they are counted, and neither is an order made of them.
  const round = sorted ? currentRound(document) : undefined;
  const entries = round?.status === 'closed' ? byVotes(document, round.id, placed) : placed;
  const found = findCards(document, { ...filter, text: search });
  return found ? entries.filter(({ id }) => found.cardIds.has(id) || found.groupIds.has(id)) : entries;
}

/** Ids of this person's hidden cards of a column, oldest first. */
export function hiddenIds(
  { store, own }: Pick<RetroScope, 'store' | 'own'>,
  columnId: string,
): readonly string[] {
  return sortByOrder(Object.values(own.getSnapshot().cards))
    .filter(
      (card) => card.state !== 'published' && columnFor(store.getSnapshot(), card.columnId) === columnId,
    )
    .map(({ id }) => id);
}

/** What arrow keys walk through in a column: cards, groups, the cards of open groups, then one's own hidden cards. */
export function itemsIn(
  scope: Pick<RetroScope, 'store' | 'own' | 'ui'>,
  columnId: string,
): readonly string[] {
  const state = scope.ui.getSnapshot();
  const entries = visibleEntries(scope.store.getSnapshot(), columnId, state);
  const shown = entries.flatMap(({ kind, id, cardIds }) =>
    kind === 'group' && isOpen(state, id) ? [id, ...cardIds] : [id],
  );
  return [...shown, ...hiddenIds(scope, columnId)];
}

/** Ids of the columns in order. */
export function columnIds(scope: Pick<RetroScope, 'store'>): readonly string[] {
  return layoutOf(scope.store.getSnapshot()).columns.map(({ id }) => id);
}

/** The column that something is in, own hidden cards included. */
export function columnOf(scope: Pick<RetroScope, 'store' | 'own'>, id: string): string | undefined {
  const document = scope.store.getSnapshot();
  const hidden = scope.own.getSnapshot().cards[id];
  return entryOf(document, id)?.columnId ?? (hidden && columnFor(document, hidden.columnId));
}

/** Whether the cards of a group are shown. */
export function isOpen(
  { openGroups, tab }: Pick<RetroUiState, 'openGroups' | 'tab'>,
  groupId: string,
): boolean {
  return openGroups[groupId] ?? tab === null;
}
