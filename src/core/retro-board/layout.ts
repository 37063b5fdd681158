import { own } from '../shared/json';
import { sortByOrder } from '../shared/sort-by-order';
import type { CardRecord, ColumnRecord, GroupRecord, RetroDocument } from './retro.types';

/** A card or a group, as it stands in a column. Ids only: a vote or an edit changes no entry. */
export interface BoardEntry {
  readonly kind: 'card' | 'group';
  /** Of the card, or of the group. */
  readonly id: string;
  readonly columnId: string;
  /** Its place among the entries of the column. */
  readonly order: string;
  /** The group that a card is the last one of, or that the entry is. */
  readonly groupId?: string;
  /** The cards in it, in order; for a card itself alone. */
  readonly cardIds: readonly string[];
}

/**
 * Where everything is, with every dangling reference repaired the same way on every peer: cards and groups of a column
 * that is gone are in the first column, cards of a group that is gone are on their own. Every card is in exactly one entry.
 */
export interface BoardLayout {
  /** Never empty: a board whose columns are all gone shows one without a name (`LOST_COLUMN`). */
  readonly columns: readonly ColumnRecord[];
  /** By column id, in the order of the columns; one list per column, the same list while nothing in it moves. */
  readonly entries: ReadonlyMap<string, readonly BoardEntry[]>;
  /** The entry that a card is in, by card id. */
  readonly entryOfCard: ReadonlyMap<string, BoardEntry>;
  /** By group id; groups of two cards and more. */
  readonly groups: ReadonlyMap<string, BoardEntry>;
}

/** The id and text key of the column that is shown when there is none. It is no record. */
export const LOST_COLUMN = 'lost';

type Source = Pick<RetroDocument, 'columns' | 'cards' | 'groups'>;

/** The column that what names this one stands in: the first one where that is gone. */
export const columnFor = (document: Source, id: string) => columnIn(layoutOf(document).entries, id);

const columnIn = (entries: BoardLayout['entries'], id: string): string =>
  entries.has(id) ? id : entries.keys().next().value!;

/** Made once per document, and the same object while no card, group or column comes, goes or moves. */
export function layoutOf(document: Source): BoardLayout {
  const known = layouts.get(document.cards);
  if (known && sameSource(known.source, document)) return known.layout;
  const layout =
    last && standsStill(last.source, document) ? last.layout : shareWith(makeLayout(document), last?.layout);
  last = { source: { columns: document.columns, cards: document.cards, groups: document.groups }, layout };
  layouts.set(document.cards, last);
  return layout;
}

interface Known {
  readonly source: Source;
  readonly layout: BoardLayout;
}
const layouts = new WeakMap<object, Known>();
/** The next document is most often the last one with a change in it. */
let last: Known | undefined;

const sameSource = (a: Source, b: Source) =>
  a.columns === b.columns && a.cards === b.cards && a.groups === b.groups;

function standsStill(before: Source, after: Source): boolean {
  if (before.columns !== after.columns || before.groups !== after.groups) return false;
  let count = 0;
  for (const id in after.cards) {
    const [a, b] = [own(before.cards, id), after.cards[id]!];
    if (a !== b && (a?.columnId !== b.columnId || a.groupId !== b.groupId || a.order !== b.order))
      return false;
    count++;
  }
  for (const _ in before.cards) count--;
  return count === 0;
}

function makeLayout({ columns: columnRecords, cards, groups: groupRecords }: Source): BoardLayout {
  const sorted = sortByOrder(Object.values(columnRecords));
  const columns = sorted.length > 0 ? sorted : [{ id: LOST_COLUMN, textKey: LOST_COLUMN, order: 'a0' }];
  const lists = new Map<string, BoardEntry[]>(columns.map(({ id }) => [id, []]));
  const members = new Map<GroupRecord, CardRecord[]>();
  const entryOfCard = new Map<string, BoardEntry>();
  const groups = new Map<string, BoardEntry>();

  function add(entry: BoardEntry) {
    lists.get(entry.columnId)!.push(entry);
    for (const id of entry.cardIds) entryOfCard.set(id, entry);
  }
  for (const card of Object.values(cards)) {
    const { id, order, columnId, groupId } = card;
    const group = groupId === undefined ? undefined : own(groupRecords, groupId);
    if (!group) add({ kind: 'card', id, columnId: columnIn(lists, columnId), order, cardIds: [id] });
    else if (members.has(group)) members.get(group)!.push(card);
    else members.set(group, [card]);
  }
  for (const [{ id: groupId, columnId: groupColumn, order }, found] of members) {
    const cardIds = sortByOrder(found).map(({ id }) => id);
    const isGroup = cardIds.length > 1;
    const id = isGroup ? groupId : cardIds[0]!;
    const columnId = columnIn(lists, groupColumn);
    const entry: BoardEntry = { kind: isGroup ? 'group' : 'card', id, columnId, order, groupId, cardIds };
    if (isGroup) groups.set(groupId, entry);
    add(entry);
  }
  for (const [id, list] of lists) lists.set(id, sortByOrder(list));
  return { columns, entries: lists, entryOfCard, groups };
}

/** Entries and lists that are as they were stay the same objects, so that only columns in which something moved render. */
function shareWith(layout: BoardLayout, before: BoardLayout | undefined): BoardLayout {
  if (!before) return layout;
  const entryOfCard = layout.entryOfCard as Map<string, BoardEntry>;
  const groups = layout.groups as Map<string, BoardEntry>;
  const entries = new Map<string, readonly BoardEntry[]>();
  for (const [columnId, list] of layout.entries) {
    const shared = list.map((entry) => {
      const old = before.entryOfCard.get(entry.cardIds[0]!);
      if (!old || !sameEntry(old, entry)) return entry;
      for (const id of old.cardIds) entryOfCard.set(id, old);
      if (old.kind === 'group') groups.set(old.id, old);
      return old;
    });
    const old = before.entries.get(columnId);
    entries.set(columnId, old && sameItems(old, shared) ? old : shared);
  }
  const columns = sameItems(before.columns, layout.columns) ? before.columns : layout.columns;
  return { columns, entries, entryOfCard, groups };
}

const sameEntry = (a: BoardEntry, b: BoardEntry) =>
  a.id === b.id &&
  a.order === b.order &&
  a.columnId === b.columnId &&
  a.groupId === b.groupId &&
  sameItems(a.cardIds, b.cardIds);

const sameItems = <T>(a: readonly T[], b: readonly T[]) =>
  a.length === b.length && a.every((item, index) => item === b[index]);
