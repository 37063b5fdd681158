'use client';
import type { BoardEntry } from '../../core/retro-board/layout';
import type { RetroLift } from './retro-board.types';

/** The entries of a column with what the keyboard carries at the place where it would be put down. */
export function projectLift(
  entries: readonly BoardEntry[],
  columnId: string,
  lift: RetroLift | null,
): readonly BoardEntry[] {
  if (!lift) return entries;
  const { id, from } = lift;
  if (columnId !== from.columnId && columnId !== lift.columnId) return entries;
  if (columnId === from.columnId && columnId === lift.columnId && lift.index === from.index) return entries;
  const carried = entries.find((entry) => entry.id === id) ?? {
    kind: 'card' as const,
    id,
    columnId,
    order: '',
    cardIds: [id],
  };
  const others = entries.filter((entry) => entry.id !== id).map((entry) => leftBehind(entry, id));
  return columnId === lift.columnId
    ? [...others.slice(0, lift.index), carried, ...others.slice(lift.index)]
    : others;
}

/** A group that a card is carried out of. */
function leftBehind(entry: BoardEntry, id: string): BoardEntry {
  if (entry.kind !== 'group' || !entry.cardIds.includes(id)) return entry;
  return { ...entry, cardIds: entry.cardIds.filter((cardId) => cardId !== id) };
}
