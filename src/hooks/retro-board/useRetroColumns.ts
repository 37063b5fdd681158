'use client';
import { useMemo } from 'react';
import { boardOf } from '../../core/retro-board/board-of';
import { layoutOf, type BoardEntry } from '../../core/retro-board/layout';
import { boardView } from '../../core/retro-board/select/board-view';
import { comingTo, stillToCome } from '../../core/retro-board/select/pending';
import type { ColumnRecord } from '../../core/retro-board/retro.types';
import { useStore } from '../shared/useStore';
import { hiddenIds, visibleEntries } from './board-items';
import { projectLift } from './projectLift';
import { useRetroUi } from './read-context';
import type { RetroContext } from './retro-board.types';

/** Columns from first to last. Renders when one comes, goes, moves or is renamed. */
export function useRetroColumns(board: Pick<RetroContext, 'store'>): readonly ColumnRecord[] {
  return useStore(board.store, (document) => layoutOf(document).columns, undefined, Object.is);
}

export interface RetroColumn {
  /** What is shown, in order: search and filter applied, and what the keyboard carries where it carries it. */
  readonly entries: readonly BoardEntry[];
  /** Ids of this person's cards that nobody else knows yet. */
  readonly own: readonly string[];
  /** Cards in it, shown or not; other people's hidden ones are in `hidden`. */
  readonly count: number;
  /** Hidden cards of others; 0 on anonymous boards, where only a total is known. */
  readonly hidden: number;
}

/** One column. Renders when something in it comes, goes or moves, never for a vote or an edit. */
export function useRetroColumn(board: RetroContext, columnId: string): RetroColumn {
  const search = useRetroUi(board, 'search');
  const filter = useRetroUi(board, 'filter');
  const sorted = useRetroUi(board, 'sorted');
  const lift = useRetroUi(board, 'lift');
  const shown = useStore(board.store, (document) =>
    visibleEntries(document, columnId, { search, filter, sorted }),
  );
  const [count, coming] = useStore(
    board.store,
    (document) =>
      [
        boardView(document).find(({ column }) => column.id === columnId)?.count ?? 0,
        comingTo(document, columnId),
      ] as const,
  );
  const mine = () => hiddenIds(board, columnId);
  // A column that goes leaves its hidden cards to another.
  useStore(board.store, mine);
  const own = useStore(board.own, mine);
  const entries = useMemo(() => projectLift(shown, columnId, lift), [shown, columnId, lift]);
  return { entries, own, count, hidden: Math.max(0, coming - own.length) };
}

/** Hidden cards of others on the whole board: all that an anonymous board says. */
export function useRetroHidden(board: RetroContext) {
  const mine = useStore(
    board.own,
    ({ cards }) => Object.values(cards).filter(({ state }) => state !== 'published').length,
  );
  const { total, waiting, anonymous } = useStore(board.store, (document) => {
    const { total, waiting } = stillToCome(document);
    return { total, waiting, anonymous: boardOf(document).anonymous };
  });
  return { total: Math.max(0, total - mine), all: total, mine, waiting, anonymous };
}
