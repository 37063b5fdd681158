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
  const { id, from, groupId } = lift;
  if (columnId !== from.columnId && columnId !== lift.columnId) return entries;
  if (columnId === from.columnId && isHome(lift)) return entries;
  if (groupId !== undefined)
    return entries.map((entry) => {
      if (entry.id !== groupId) return entry;
      const others = entry.cardIds.filter((cardId) => cardId !== id);
      return { ...entry, cardIds: [...others.slice(0, lift.index), id, ...others.slice(lift.index)] };
    });
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

/** It would go where it was lifted. */
export function isHome({ columnId, groupId, index, from }: RetroLift): boolean {
  return columnId === from.columnId && groupId === from.groupId && index === from.index;
}

/** A group that a card is carried out of. */
function leftBehind(entry: BoardEntry, id: string): BoardEntry {
  if (entry.kind !== 'group' || !entry.cardIds.includes(id)) return entry;
  return { ...entry, cardIds: entry.cardIds.filter((cardId) => cardId !== id) };
}
