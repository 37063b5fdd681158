import type { Change } from './change';
import { noteCopy } from './copies';
import { FORBIDDEN_KEYS, isPlainObject, jsonEquals, own, type Json } from './json';
import type { DocumentHead } from './schema';

type Members = Readonly<Record<string, Json | undefined>>;
type LooseCollection = Readonly<Record<string, Members | undefined>>;
type Place = Pick<Change, 'collection' | 'id' | 'field'>;

/** Members of a document that are not collections. */
const HEAD: ReadonlySet<string> = new Set(['schema', 'version', 'id']);

/** The collection of that name, or an empty one. Documents are interfaces; this is the one place that looks loosely. */
export function collectionOf(document: DocumentHead, name: string): LooseCollection {
  const value = own(document as unknown as Readonly<Record<string, unknown>>, name);
  return isPlainObject(value) ? (value as LooseCollection) : {};
}

/** What a change's place holds now: a whole record for `field: null`, else one field. */
export function currentValue(document: DocumentHead, place: Place): Json | undefined {
  return valueIn(collectionOf(document, place.collection), place);
}

function valueIn(records: LooseCollection, { id, field }: Place): Json | undefined {
  const record = own(records, id);
  return field === null ? (record as Json | undefined) : own(record ?? {}, field);
}

/** Changes can come from elsewhere: none may reach a prototype, the document's head, or a record's own id. */
export function isSafeChange({ collection, id, field }: Change): boolean {
  return (
    !HEAD.has(collection) &&
    field !== 'id' &&
    ![collection, id, field ?? ''].some((key) => FORBIDDEN_KEYS.has(key))
  );
}

/** What a change is to leave at its place, which holds `before` when it is its turn. */
export type AfterOf = (change: Change, before: Json | undefined, gone: boolean) => Json | undefined;

/**
 * Makes the changes anew, one after the other, on what stands in the document by then: `before` is what each one found,
 * whatever it believed. Left out are a change that changes nothing, an unsafe one, and one to a field of a record that is
 * `gone`: a removal may have overtaken it. The document shares every record that none of them names; it is the same one
 * if nothing changes.
 */
export function rewrite<D extends DocumentHead>(
  document: D,
  changes: readonly Change[],
  afterOf: AfterOf,
): { readonly document: D; readonly changes: readonly Change[] } {
  // Copied once each, so that a thousand changes to a thousand records stay a thousand steps.
  const copies = new Map<string, Record<string, Members | undefined>>();
  const changed = new Map<string, Set<string>>();
  const made: Change[] = [];
  for (const change of changes) {
    const { collection, id, field } = change;
    const records = copies.get(collection) ?? collectionOf(document, collection);
    const gone = field !== null && !isPlainObject(own(records, id));
    const before = valueIn(records, change);
    const after = afterOf(change, before, gone);
    if (gone || !isSafeChange(change) || jsonEquals(before, after)) continue;
    const copy = copies.get(collection) ?? { ...records };
    const ids = changed.get(collection) ?? noteCopy(copy, records);
    copies.set(collection, copy);
    changed.set(collection, ids.add(id));
    if (field === null) put(copy, id, after as Members | undefined);
    else put((copy[id] = { ...copy[id] }), field, after);
    made.push({ ...change, before, after });
  }
  const next = made.length === 0 ? document : { ...document, ...Object.fromEntries(copies) };
  return { document: next, changes: made };
}

function put<T>(members: Record<string, T | undefined>, key: string, value: T | undefined) {
  if (value === undefined) delete members[key];
  else members[key] = value;
}

/** A document with the changes applied, as `rewrite` does it. */
export function applyChanges<D extends DocumentHead>(document: D, changes: readonly Change[]): D {
  return rewrite(document, changes, ({ after }) => after).document;
}
