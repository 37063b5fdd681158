import { own, type Json, type JsonObject } from '../core/shared/json';
import { isKeyed } from '../core/shared/merge-field';
import type { CollectionDeclaration } from '../core/shared/schema';
import { EXISTS, REMOVED, type EntryPlace } from './layout';

type Members = Record<string, Json>;

/** Everything that is known of one id: what was written to it, whether it exists, whether it is removed. */
export interface RecordEntry {
  exists: boolean;
  removed: boolean;
  readonly values: Members;
  readonly members: Record<string, Members>;
  /** Its objects are part of a record: they are copied before they change. */
  shared: boolean;
}

export function createEntry(): RecordEntry {
  return { exists: false, removed: false, values: {}, members: {}, shared: false };
}

/** @param value `undefined`: nothing (usable) stands there */
export function putInEntry(entry: RecordEntry, { field, member }: EntryPlace, value: Json | undefined): void {
  if (field === EXISTS) entry.exists = value !== undefined;
  else if (field === REMOVED) entry.removed = value !== undefined;
  else if (member === undefined) put(entry.values, field, value);
  else {
    const there = own(entry.members, field) ?? {};
    put((entry.members[field] = entry.shared ? { ...there } : there), member, value);
  }
}

function put(object: Members, key: string, value: Json | undefined): void {
  if (value !== undefined) object[key] = value;
  else if (Object.hasOwn(object, key)) delete object[key];
}

/**
 * The record of an entry, as it was written and not yet checked, or `undefined` if there is none to show. A required set,
 * counter map or log without members is empty; an optional one is absent until somebody has written it.
 *
 * @param exact Written by the version that this declaration is of. For others a field is keyed if it has members.
 */
export function recordOf(
  id: string,
  entry: RecordEntry,
  declaration: CollectionDeclaration,
  exact: boolean,
): JsonObject | undefined {
  if (!entry.exists || entry.removed) return undefined;
  entry.shared = true;
  const { values, members } = entry;
  const record: Record<string, Json> = { id, ...values };
  const keyed = keyedFields(declaration);
  for (const [field, { optional }] of keyed) {
    const found = own(members, field);
    if (found && !isEmpty(found)) record[field] = found;
    else if (!optional || Object.hasOwn(values, field)) record[field] = {};
  }
  for (const field of Object.keys(members)) {
    const declared = own(declaration.fields, field);
    if (declared && (exact || isKeyed(declared.kind))) continue;
    if (!isEmpty(members[field]!)) record[field] = members[field]!;
  }
  return record;
}

function isEmpty(members: Members): boolean {
  for (const name in members) return !Object.hasOwn(members, name);
  return true;
}

type Fields = readonly (readonly [string, CollectionDeclaration['fields'][string]])[];
const known = new WeakMap<CollectionDeclaration, Fields>();

function keyedFields(declaration: CollectionDeclaration): Fields {
  const there = known.get(declaration);
  if (there) return there;
  const found = Object.entries(declaration.fields).filter(([, { kind }]) => isKeyed(kind));
  known.set(declaration, found);
  return found;
}
