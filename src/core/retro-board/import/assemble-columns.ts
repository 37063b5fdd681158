import { keysBetween } from '../../shared/order-key';
import { MAX_TITLE, type CardHue, type ColumnRecord } from '../retro.types';
import type { Draft, DraftColumn } from './draft.types';
import type { MakeId } from './ids';
import type { RetroImportOptions } from './import.types';
import type { Reporter } from './report';
import { shorten } from './shorten';

export interface AssembledColumns {
  readonly columns: Readonly<Record<string, ColumnRecord>>;
  /** Id of the column with a key. */
  readonly columnId: (key: string) => string;
}

/** Longest prompt that a column holds. */
const MAX_PROMPT = 1000;

/** Every column of the file, and one for each that a card names although the file has none. */
export function assembleColumns(
  draft: Draft,
  makeId: MakeId,
  { untitled = '?' }: RetroImportOptions,
  report: Reporter,
): AssembledColumns {
  const known = new Set<string>();
  const all: DraftColumn[] = [];
  for (const column of draft.columns) {
    if (known.has(column.key)) report.warn('duplicateId', column.path ?? [], { id: column.key }, column.line);
    known.add(column.key);
    all.push(column);
  }
  for (const { column, path = [], line } of draft.cards) {
    if (known.has(column)) continue;
    known.add(column);
    all.push({ key: column, title: column });
    report.warn('unknownColumn', path, { column }, line);
  }
  if (all.length === 0) all.push({ key: '', title: '' });

  const orders = keysBetween(all.length);
  const idOf = new Map<string, string>();
  const records = all.map((column, index): ColumnRecord => {
    const id = makeId('column', column.key);
    // Of two columns with one key the first has the cards.
    if (!idOf.has(column.key)) idOf.set(column.key, id);
    const title = shorten(column.title, MAX_TITLE, report, column);
    return {
      id,
      title: title.trim() === '' ? untitled : title,
      hue: ((index % 5) + 1) as CardHue,
      order: orders[index]!,
      ...(column.prompt ? { prompt: shorten(column.prompt, MAX_PROMPT, report, column) } : {}),
    };
  });
  return {
    columns: Object.fromEntries(records.map((record) => [record.id, record])),
    columnId: (key) => idOf.get(key)!,
  };
}
