import type { Change } from '../core/shared/change';
import { isId } from '../core/shared/checks';
import { isPlainObject, jsonEquals, own, type Json, type JsonObject } from '../core/shared/json';
import { isKeyed } from '../core/shared/merge-field';
import { isAcceptable } from '../core/shared/rebase';
import { fieldOf, type DocumentSchema, type FieldDeclaration } from '../core/shared/schema';
import { entryKey, EXISTS, isFieldName, parseKey, REMOVED, type Entries } from './layout';
import { safeValue } from './safe-value';
import { mergeTexts } from './text-diff';
import { wellFormed, wellFormedText } from './well-formed';
import { writeText } from './write-text';

/** Where changes go, and how they are meant. */
export interface Writing {
  readonly schema: DocumentSchema;
  entriesOf(collection: string): Entries | undefined;
  /** Told of every entry that is written. */
  touch(collection: string, key: string): void;
  /** Milliseconds since the epoch, kept with a removal. */
  readonly at: number;
  /** Undo and redo write only where what they take back still stands, and bring a removed record back as it is by now. */
  readonly takesBack: boolean;
}

/** Writes changes of one commit as entries; call it in a transaction. What the schema refuses is left out. */
export function writeChanges(writing: Writing, changes: readonly Change[]): void {
  for (const change of changes) {
    const entries = writing.entriesOf(change.collection);
    if (!entries || !isId(change.id) || !isAcceptable(writing.schema, change)) continue;
    const touching = (key: string) => writing.touch(change.collection, key);
    const place: Place = { ...writing, entries, id: change.id, collection: change.collection, touching };
    if (change.field === null) writeRecord(place, change);
    else if (entries.has(entryKey(change.id, EXISTS))) writeField(place, change.field, change);
  }
}

interface Place extends Writing {
  readonly entries: Entries;
  readonly collection: string;
  readonly id: string;
  touching(key: string): void;
}

type Versions = Pick<Change, 'before' | 'after'>;

function writeRecord(place: Place, { before, after }: Versions): void {
  const { entries, id, at, takesBack } = place;
  const [exists, removed] = [entryKey(id, EXISTS), entryKey(id, REMOVED)];
  if (!isPlainObject(after)) {
    if (entries.has(exists) && !entries.has(removed)) set(place, removed, at);
    return;
  }
  const there = entries.has(exists);
  if (entries.has(removed)) remove(place, removed);
  // Unmarked and nothing else: what others did to it meanwhile is there again, untouched by what this peer remembers.
  if (there && takesBack && before === undefined) return;
  if (!there) set(place, exists, 1);
  const [old, now] = [isPlainObject(before) ? before : {}, after];
  for (const field of Object.keys({ ...old, ...now }))
    if (field !== 'id') writeField(place, field, { before: own(old, field), after: own(now, field) });
  if (there && before === undefined) clearOthers(place, now);
}

/** A record that is made anew under the id of a removed one does not inherit its votes; a log keeps its entries. */
function clearOthers(place: Place, record: JsonObject): void {
  for (const key of [...place.entries.keys()].filter((name) => name.startsWith(`${place.id}/`))) {
    const { field, member } = parseKey(key) ?? { field: EXISTS, member: undefined };
    if (!isFieldName(field) || fieldOf(place.schema, place.collection, field)?.kind === 'log') continue;
    const value = own(record, field);
    const stays = member === undefined ? value !== undefined : own(membersOf(value), member) !== undefined;
    if (!stays) remove(place, key);
  }
}

function writeField(place: Place, field: string, versions: Versions): void {
  if (!isFieldName(field)) return;
  const declared = fieldOf(place.schema, place.collection, field);
  if (declared && isKeyed(declared.kind)) writeMembers(place, field, declared, versions);
  else if (declared?.kind === 'text' && typeof versions.after === 'string')
    writeLongText(place, field, declared, versions.before, versions.after);
  else writeValue(place, entryKey(place.id, field), versions);
}

function writeLongText(
  place: Place,
  field: string,
  { check }: FieldDeclaration,
  before: Json | undefined,
  after: string,
): void {
  const key = entryKey(place.id, field);
  const there = safeValue(place.entries.get(key));
  if (place.takesBack && !jsonEquals(there, before)) return;
  // A text that is too long was seen cut, and it is what was seen that was edited. Else both edits count.
  const both = typeof before === 'string' && typeof there === 'string' && check(there) === null;
  const next = wellFormedText(after);
  writeText(place.entries, key, both ? mergeTexts(before, next, there) : next);
  place.touching(key);
}

function writeMembers(place: Place, field: string, declared: FieldDeclaration, versions: Versions): void {
  const [old, now] = [membersOf(versions.before), membersOf(versions.after)];
  const marker = entryKey(place.id, field);
  if (declared.optional && versions.after === undefined) remove(place, marker);
  else if (declared.optional && !place.entries.has(marker)) set(place, marker, {});
  for (const member of Object.keys({ ...old, ...now })) {
    const [before, after] = [own(old, member), own(now, member)];
    const gone = after === undefined;
    if (jsonEquals(before, after) || (gone && declared.kind === 'log')) continue;
    writeValue(place, entryKey(place.id, field, wellFormedText(member)), { before, after });
  }
}

function membersOf(value: Json | undefined): JsonObject {
  return isPlainObject(value) ? value : {};
}

function writeValue(place: Place, key: string, { before, after }: Versions): void {
  const there = safeValue(place.entries.get(key));
  if (place.takesBack && !jsonEquals(there, before)) return;
  if (after === undefined) remove(place, key);
  else if (!jsonEquals(there, after)) set(place, key, after);
}

function set({ entries, touching }: Place, key: string, value: Json): void {
  entries.set(key, wellFormed(value));
  touching(key);
}

function remove({ entries, touching }: Place, key: string): void {
  if (entries.has(key)) entries.delete(key);
  touching(key);
}
