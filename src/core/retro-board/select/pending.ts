import { boardOf } from '../board-of';
import { columnFor } from '../layout';
import type { RetroDocument } from '../retro.types';

export interface StillToCome {
  /** Hidden cards that are not on the board yet. Never below 0. */
  readonly total: number;
  /** By column id, on named boards; absent on anonymous ones. Columns with none are not in it. */
  readonly columns?: ReadonlyMap<string, number>;
  /** Late cards of all writers that wait for another author's. */
  readonly waiting: number;
}

const known = new WeakMap<object, { readonly document: Source; readonly result: StillToCome }>();
type Source = Pick<RetroDocument, 'board' | 'pending' | 'publications'>;

/**
 * How many hidden cards are still to come: all that were written, less those that went out. Read from two collections of
 * which neither says whose card went out.
 */
export function stillToCome(document: Source): StillToCome {
  const { board, pending, publications } = document;
  const before = known.get(pending);
  if (before?.document.publications === publications && before.document.board === board) return before.result;
  const result = count(document);
  known.set(pending, { document: { board, pending, publications }, result });
  return result;
}

/** How many are still to come to a column, as far as is told; those of a column that is gone come where it falls back to. */
export function comingTo(document: RetroDocument, columnId: string): number {
  let coming = 0;
  stillToCome(document).columns?.forEach((number, id) => {
    if (columnFor(document, id) === columnId) coming += number;
  });
  return coming;
}

function count(document: Source): StillToCome {
  const records = Object.values(document.pending);
  const out = Object.values(document.publications);
  const written = records.reduce((sum, { total }) => sum + total, 0);
  const waiting = records.reduce((sum, record) => sum + (record.waiting ?? 0), 0);
  const total = Math.max(0, written - out.length);
  if (boardOf(document).anonymous) return { total, waiting };
  const columns = new Map<string, number>();
  const add = (id: string, by: number) => columns.set(id, (columns.get(id) ?? 0) + by);
  for (const record of records)
    for (const [id, number] of Object.entries(record.columns ?? {})) add(id, number);
  for (const { columnId } of out) if (columnId !== undefined) add(columnId, -1);
  for (const [id, number] of columns) if (number <= 0) columns.delete(id);
  return { total, columns, waiting };
}
