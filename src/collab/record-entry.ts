import { own, type Json, type JsonObject } from '../core/shared/json';
import { isKeyed } from '../core/shared/merge-field';
import type { CollectionDeclaration } from '../core/shared/schema';
import { EXISTS, REMOVED, type EntryPlace } from './layout';

/** Everything that is known of one id: what was written to it, whether it exists, whether it is removed. */
export interface RecordEntry {
  exists: boolean;
  removed: boolean;
  readonly values: Record<string, Json>;
  readonly members: Record<string, Record<string, Json>>;
}

export function createEntry(): RecordEntry {
  return { exists: false, removed: false, values: {}, members: {} };
}

/** @param value `undefined`: nothing (usable) stands there */
export function putInEntry(entry: RecordEntry, { field, member }: EntryPlace, value: Json | undefined): void {
  if (field === EXISTS) entry.exists = value !== undefined;
  else if (field === REMOVED) entry.removed = value !== undefined;
  else if (member === undefined) put(entry.values, field, value);
  else put((entry.members[field] ??= {}), member, value);
}

function put(object: Record<string, Json>, key: string, value: Json | undefined): void {
  if (value === undefined) delete object[key];
  else object[key] = value;
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
  { fields }: CollectionDeclaration,
  exact: boolean,
): JsonObject | undefined {
  if (!entry.exists || entry.removed) return undefined;
  const record: Record<string, Json> = { id };
  for (const [field, value] of Object.entries(entry.values)) {
    const declared = own(fields, field);
    if (!declared || !isKeyed(declared.kind)) record[field] = value;
    else if (declared.optional) record[field] = {};
  }
  for (const [field, members] of Object.entries(entry.members)) {
    const declared = own(fields, field);
    const takesMembers = declared ? isKeyed(declared.kind) || !exact : true;
    if (takesMembers && Object.keys(members).length > 0) record[field] = { ...members };
  }
  for (const [field, { kind, optional }] of Object.entries(fields))
    if (isKeyed(kind) && !optional) record[field] ??= {};
  return record;
}
