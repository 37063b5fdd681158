import { layoutOf, type BoardEntry } from '../layout';
import type { ColumnRecord, RetroDocument } from '../retro.types';

/** A column as it is painted. The same object while the column, and what stands where in it, stay as they are. */
export interface ColumnView {
  readonly column: ColumnRecord;
  readonly entries: readonly BoardEntry[];
  /** Cards in it, those in groups included. */
  readonly count: number;
}

type Source = Pick<RetroDocument, 'columns' | 'cards' | 'groups'>;
const views = new WeakMap<readonly BoardEntry[], ColumnView>();
const boards = new WeakMap<object, readonly ColumnView[]>();

/** Columns from first to last with their entries. The same list while nothing comes, goes, moves or is renamed. */
export function boardView(document: Source): readonly ColumnView[] {
  const layout = layoutOf(document);
  const known = boards.get(layout);
  if (known) return known;
  const board = layout.columns.map((column) => viewOf(column, layout.entries.get(column.id)!));
  boards.set(layout, board);
  return board;
}

function viewOf(column: ColumnRecord, entries: readonly BoardEntry[]): ColumnView {
  const known = views.get(entries);
  if (known?.column === column) return known;
  const view = { column, entries, count: entries.reduce((sum, { cardIds }) => sum + cardIds.length, 0) };
  views.set(entries, view);
  return view;
}

/** Where a card or group stands, for "3 of 12 in What slowed us". All numbers count from 1. */
export interface BoardPlace {
  readonly columnId: string;
  readonly column: number;
  readonly columns: number;
  /** Among the cards and groups of the column; for a card in a group, the group's. */
  readonly position: number;
  readonly of: number;
  /** For a card in a group of several. */
  readonly group?: { readonly id: string; readonly position: number; readonly of: number };
}

/** `undefined` for what is not on the board. */
export function placeOf(document: Source, id: string): BoardPlace | undefined {
  const { columns, entries, groups, entryOfCard } = layoutOf(document);
  const entry = entryOfCard.get(id) ?? groups.get(id);
  if (!entry) return undefined;
  const list = entries.get(entry.columnId)!;
  const inGroup = entry.kind === 'group' && entry.id !== id;
  return {
    columnId: entry.columnId,
    column: columns.findIndex((column) => column.id === entry.columnId) + 1,
    columns: columns.length,
    position: indexes(list).get(entry)! + 1,
    of: list.length,
    ...(inGroup
      ? { group: { id: entry.id, position: entry.cardIds.indexOf(id) + 1, of: entry.cardIds.length } }
      : {}),
  };
}

const indexed = new WeakMap<readonly BoardEntry[], ReadonlyMap<BoardEntry, number>>();

function indexes(list: readonly BoardEntry[]): ReadonlyMap<BoardEntry, number> {
  const known = indexed.get(list);
  if (known) return known;
  const made = new Map(list.map((entry, index) => [entry, index]));
  indexed.set(list, made);
  return made;
}

/** The entry that is this card or group, or that this card is in. */
export function entryOf(document: Source, id: string): BoardEntry | undefined {
  const { groups, entryOfCard } = layoutOf(document);
  return groups.get(id) ?? entryOfCard.get(id);
}

/** The cards of a card or group; none for what is not there. */
export function cardIdsOf(document: Source, id: string): readonly string[] {
  const { groups, entryOfCard } = layoutOf(document);
  return groups.get(id)?.cardIds ?? (entryOfCard.has(id) ? [id] : []);
}
