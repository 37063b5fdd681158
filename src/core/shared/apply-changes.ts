import type { Change } from './change';
import { FORBIDDEN_KEYS, isPlainObject, type Json } from './json';
import type { DocumentHead } from './schema';

type LooseRecord = Readonly<Record<string, Json | undefined>>;
type LooseCollection = Readonly<Record<string, LooseRecord>>;

/** Members of a document that are not collections. */
const HEAD: ReadonlySet<string> = new Set(['schema', 'version', 'id']);

/** The collection of that name, or an empty one. Documents are interfaces; this is the one place that looks loosely. */
export function collectionOf(document: DocumentHead, name: string): LooseCollection {
  const value = Object.hasOwn(document, name)
    ? (document as unknown as Record<string, unknown>)[name]
    : undefined;
  return (isPlainObject(value) ? value : {}) as LooseCollection;
}

/** What a change's place holds now: a whole record for `field: null`, else one field. */
export function currentValue(
  document: DocumentHead,
  change: Pick<Change, 'collection' | 'id' | 'field'>,
): Json | undefined {
  const collection = collectionOf(document, change.collection);
  if (!Object.hasOwn(collection, change.id)) return undefined;
  const record = collection[change.id] as LooseRecord;
  if (change.field === null) return record as Json;
  return Object.hasOwn(record, change.field) ? record[change.field] : undefined;
}

/** Changes can come from elsewhere: none may reach a prototype, the document's head, or a record's own id. */
export function isSafeChange({ collection, id, field }: Change): boolean {
  if (HEAD.has(collection) || field === 'id') return false;
  return (
    !FORBIDDEN_KEYS.has(collection) &&
    !FORBIDDEN_KEYS.has(id) &&
    !(field !== null && FORBIDDEN_KEYS.has(field))
  );
}

/**
 * A document with the changes applied, sharing every record that none of them names. A field change to a record that is
 * not there is left out: a remote removal may have overtaken it. The same document if nothing applies.
 */
export function applyChanges<D extends DocumentHead>(document: D, changes: readonly Change[]): D {
  const copies = new Map<string, Record<string, LooseRecord>>();
  for (const change of changes) {
    if (!isSafeChange(change)) continue;
    const now = copies.get(change.collection) ?? collectionOf(document, change.collection);
    const there = Object.hasOwn(now, change.id);
    if (!there && (change.field !== null || change.after === undefined)) continue;
    let copy = copies.get(change.collection);
    if (!copy) copies.set(change.collection, (copy = { ...now }));
    if (change.field === null) {
      if (change.after === undefined) delete copy[change.id];
      else copy[change.id] = change.after as LooseRecord;
      continue;
    }
    const record: Record<string, Json | undefined> = { ...copy[change.id] };
    if (change.after === undefined) delete record[change.field];
    else record[change.field] = change.after;
    copy[change.id] = record;
  }
  return copies.size === 0 ? document : { ...document, ...Object.fromEntries(copies) };
}
