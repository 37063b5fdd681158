import { collectionOf } from './apply-changes';
import { isPlainObject, jsonEquals, own, type Json, type JsonObject } from './json';
import { repairField } from './repair-field';
import type { CollectionDeclaration, DocumentHead, DocumentSchema, FieldDeclaration } from './schema';
import { checkRecord, MAX_RECORDS } from './validate-document';

/**
 * The document as readers see it, the same on every peer: what is too long or too many is cut (`repairField`; of records
 * the first ones by id are shown), records that lack a required field or hold a bad one are not shown, a bad optional
 * field is absent, and a reference to a record that is not there is kept, cleared (null where the
 * field allows it, else absent; a member of a set is absent) or drops its record, as declared.
 *
 * Nothing is written: the document keeps what arrived. Shares every collection and record that needs no repair; the same
 * document when none does.
 */
export function project<D extends DocumentHead>(schema: DocumentSchema, document: D): D {
  let current: Collections = {};
  for (const [name, declaration] of Object.entries(schema.collections)) {
    const all = collectionOf(document, name) as Collection;
    const shown = mapRecords(all, (record, id) => readable(declaration, id, record));
    current[name] = firstById(shown, declaration.maxRecords ?? MAX_RECORDS);
  }
  // Dropping a record can leave others dangling; each round only ever takes away, so this ends.
  for (let changed = true; changed;) {
    const next = Object.fromEntries(
      Object.entries(schema.collections).map(([name, declaration]) => [
        name,
        resolve(declaration, name, current),
      ]),
    );
    changed = Object.keys(next).some((name) => next[name] !== current[name]);
    current = next;
  }
  const same = Object.keys(current).every(
    (name) => current[name] === (document as unknown as Collections)[name],
  );
  return same ? document : { ...document, ...current };
}

type Collection = Readonly<Record<string, Json | undefined>>;
type Collections = Record<string, Collection>;

/** A record never changes, so it is checked once however often its document is projected. */
const checked = new WeakMap<
  CollectionDeclaration,
  WeakMap<object, { readonly id: string; readonly record: Json | undefined }>
>();

function readable(declaration: CollectionDeclaration, id: string, record: Json): Json | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  let known = checked.get(declaration);
  if (!known) checked.set(declaration, (known = new WeakMap()));
  const before = known.get(record);
  if (before?.id === id) return before.record;
  const strict = checkRecord(declaration, id, record, false).record;
  const result = strict ?? checkRecord(declaration, id, repaired(declaration, record), true).record;
  known.set(record, { id, record: result });
  return result;
}

function repaired({ fields }: CollectionDeclaration, record: object): JsonObject {
  const copy: Record<string, Json> = { ...(record as JsonObject) };
  for (const [field, declared] of Object.entries(fields)) {
    const value = Object.hasOwn(copy, field) ? repairField(declared, copy[field]!) : undefined;
    if (value !== undefined) copy[field] = value;
  }
  return copy;
}

/** Not the newest go but the last by id: who came when is not known, and not the same everywhere. */
function firstById(collection: Collection, max: number): Collection {
  const ids = Object.keys(collection);
  if (ids.length <= max) return collection;
  const shown = new Set(ids.sort().slice(0, max));
  return Object.fromEntries(Object.entries(collection).filter(([id]) => shown.has(id)));
}

function mapRecords(collection: Collection, map: (record: Json, id: string) => Json | undefined): Collection {
  let copy: Record<string, Json | undefined> | undefined;
  for (const id of Object.keys(collection)) {
    const record = collection[id]!;
    const mapped = map(record, id);
    if (mapped === record) continue;
    copy ??= { ...collection };
    if (mapped === undefined) delete copy[id];
    else copy[id] = mapped;
  }
  return copy ?? collection;
}

/**
 * One record as readers see it beside the others that they see, or `undefined` for one that is not shown. For a change
 * that makes no other record appear or go, this is all that `project` does.
 */
export function projectRecord(
  schema: DocumentSchema,
  shown: DocumentHead,
  collection: string,
  id: string,
  record: Json,
): Json | undefined {
  const declaration = own(schema.collections, collection);
  if (!declaration) return record;
  const seen = readable(declaration, id, record);
  if (seen === undefined) return undefined;
  const targets = (name: string) => collectionOf(shown, name) as Collection;
  return resolveRecord(references(declaration), seen as JsonObject, targets);
}

/** Whether a record of this collection that comes or goes can change how others are shown. */
export function isReferredTo({ collections }: DocumentSchema, collection: string): boolean {
  return Object.values(collections).some((declaration) =>
    references(declaration).some(([, { reference }]) => reference!.collection === collection),
  );
}

function references({ fields }: CollectionDeclaration) {
  return Object.entries(fields).filter(([, { reference }]) => reference && reference.onDangling !== 'keep');
}

function resolve(declaration: CollectionDeclaration, name: string, all: Collections): Collection {
  const referring = references(declaration);
  if (referring.length === 0) return all[name]!;
  return mapRecords(all[name]!, (record) =>
    resolveRecord(referring, record as JsonObject, (target) => all[target] ?? {}),
  );
}

function resolveRecord(
  referring: readonly (readonly [string, FieldDeclaration])[],
  record: JsonObject,
  targets: (collection: string) => Collection,
): JsonObject | undefined {
  let repaired: JsonObject | undefined = record;
  for (const [field, declared] of referring) {
    if (repaired) repaired = resolveField(repaired, field, declared, targets(declared.reference!.collection));
  }
  return repaired;
}

function resolveField(
  record: JsonObject,
  field: string,
  declared: FieldDeclaration,
  targets: Collection,
): JsonObject | undefined {
  const value = record[field];
  if (isPlainObject(value)) {
    const members = Object.entries(value).filter(([member]) => Object.hasOwn(targets, member));
    return members.length === Object.keys(value).length
      ? record
      : repair(record, field, Object.fromEntries(members));
  }
  if (typeof value !== 'string' || Object.hasOwn(targets, value)) return record;
  if (declared.reference!.onDangling === 'drop') return undefined;
  if (declared.check(null) === null) return repair(record, field, null);
  return declared.optional ? repair(record, field, undefined) : undefined;
}

/** Repaired copies by record, so that two projections give a subscriber the same object. */
const repairs = new WeakMap<JsonObject, JsonObject>();

function repair(record: JsonObject, field: string, value: Json | undefined): JsonObject {
  const { [field]: dangling, ...rest } = record;
  const copy = dangling === undefined || value === undefined ? rest : { ...rest, [field]: value };
  const known = repairs.get(record);
  if (known && jsonEquals(known, copy)) return known;
  repairs.set(record, copy);
  return copy;
}
