import type { Change } from './change';
import type { Json } from './json';
import type { DocumentHead } from './schema';

type LooseRecord = Readonly<Record<string, Json | undefined>>;
type LooseCollection = Readonly<Record<string, LooseRecord>>;

/** The collection of that name, or an empty one. Documents are interfaces; this is the one place that looks loosely. */
export function collectionOf(document: DocumentHead, name: string): LooseCollection {
  const value = (document as unknown as Record<string, unknown>)[name];
  return (value ?? {}) as LooseCollection;
}

/** What a change's place holds now: a whole record for `field: null`, else one field. */
export function currentValue(
  document: DocumentHead,
  change: Pick<Change, 'collection' | 'id' | 'field'>,
): Json | undefined {
  const collection = collectionOf(document, change.collection);
  if (!Object.hasOwn(collection, change.id)) return undefined;
  const record = collection[change.id] as LooseRecord;
  return change.field === null ? (record as Json) : record[change.field];
}

/**
 * A document with the changes applied, sharing every record that none of them names. A field change to a record that is
 * not there is left out: a remote removal may have overtaken it.
 */
export function applyChanges<D extends DocumentHead>(document: D, changes: readonly Change[]): D {
  if (changes.length === 0) return document;
  const copies = new Map<string, Record<string, LooseRecord>>();
  const collectionCopy = (name: string) => {
    let copy = copies.get(name);
    if (!copy) copies.set(name, (copy = { ...collectionOf(document, name) }));
    return copy;
  };
  for (const change of changes) {
    const collection = collectionCopy(change.collection);
    if (change.field === null) {
      if (change.after === undefined) delete collection[change.id];
      else collection[change.id] = change.after as LooseRecord;
      continue;
    }
    const record = collection[change.id];
    if (!record) continue;
    const next: Record<string, Json | undefined> = { ...record };
    if (change.after === undefined) delete next[change.field];
    else next[change.field] = change.after;
    collection[change.id] = next;
  }
  return { ...document, ...Object.fromEntries(copies) };
}
