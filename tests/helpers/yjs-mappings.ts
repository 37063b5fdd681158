import * as Y from 'yjs';
import type { Change } from '../../src/core/shared/change';
import { isPlainObject, jsonEquals, type Json, type JsonObject } from '../../src/core/shared/json';
import { isKeyed, kindOf } from '../../src/core/shared/merge-field';
import type { DocumentSchema } from '../../src/core/shared/schema';

/** One way to keep records in a Y.Doc. */
export interface YjsMapping {
  readonly name: string;
  write(doc: Y.Doc, schema: DocumentSchema, changes: readonly Change[]): void;
  /** Collections of records, by name. */
  read(doc: Y.Doc, schema: DocumentSchema): Record<string, Record<string, JsonObject>>;
}

/** Changes `text` to `next` by replacing only what lies between the common start and end. */
function rewrite(text: Y.Text, next: string): void {
  const now = text.toJSON();
  let start = 0;
  while (start < now.length && start < next.length && now[start] === next[start]) start++;
  let end = 0;
  while (end < now.length - start && end < next.length - start && now.at(-1 - end) === next.at(-1 - end))
    end++;
  if (now.length - end > start) text.delete(start, now.length - end - start);
  if (next.length - end > start) text.insert(start, next.slice(start, next.length - end));
}

function members(value: Json | undefined): JsonObject {
  return isPlainObject(value) ? value : {};
}

/** Sets what differs between two versions of a keyed field, member by member. */
function writeMembers(
  map: Y.Map<unknown>,
  prefix: string,
  before: Json | undefined,
  after: Json | undefined,
): void {
  const [old, now] = [members(before), members(after)];
  for (const key of Object.keys({ ...old, ...now })) {
    if (jsonEquals(old[key], now[key])) continue;
    if (now[key] === undefined) map.delete(prefix + key);
    else map.set(prefix + key, now[key]);
  }
}

/**
 * Flat: one Y.Map per collection, one entry per value: `id/field`, for keyed fields `id/field/member`. `id/` says that
 * the record exists, `id/-` that it is removed. Nothing but text is a nested type, so two people who create the same
 * record, or the same keyed field, write the same entries.
 */
export const flatMapping: YjsMapping = {
  name: 'flat',
  write(doc, schema, changes) {
    for (const { collection, id, field, before, after } of changes) {
      const map = doc.getMap(collection);
      if (field !== null) writeFlat(schema, map, collection, id, field, before, after);
      else if (after === undefined) map.set(`${id}/-`, 1);
      // Unmarked and nothing else: what others did to it meanwhile is there again, untouched by what this peer remembers.
      else if (map.has(`${id}/`)) map.delete(`${id}/-`);
      else {
        map.set(`${id}/`, 1);
        for (const [name, value] of Object.entries(after as JsonObject)) {
          if (name !== 'id') writeFlat(schema, map, collection, id, name, undefined, value);
        }
      }
    }
  },
  read(doc, schema) {
    return Object.fromEntries(
      Object.entries(schema.collections).map(([collection, { fields }]) => {
        const keyed = Object.entries(fields).filter(([, { kind }]) => isKeyed(kind));
        const records: Record<string, Record<string, Json>> = {};
        const map = doc.getMap(collection);
        for (const key of [...map.keys()].sort()) {
          const [id = '', field, member] = key.split('/');
          if (map.has(`${id}/-`) || !map.has(`${id}/`)) continue;
          const record = (records[id] ??= { id, ...Object.fromEntries(keyed.map(([name]) => [name, {}])) });
          const value = map.get(key);
          if (field === undefined || field === '') continue;
          if (member === undefined)
            record[field] = value instanceof Y.Text ? value.toJSON() : (value as Json);
          else (record[field] as Record<string, Json>)[member] = value as Json;
        }
        return [collection, records];
      }),
    );
  },
};

function writeFlat(
  schema: DocumentSchema,
  map: Y.Map<unknown>,
  collection: string,
  id: string,
  field: string,
  before: Json | undefined,
  after: Json | undefined,
): void {
  const key = `${id}/${field}`;
  const kind = kindOf(schema, collection, field);
  if (isKeyed(kind)) return writeMembers(map, `${key}/`, before, after);
  if (kind === 'text') {
    const text = map.get(key);
    if (text instanceof Y.Text) return rewrite(text, after as string);
    map.set(key, new Y.Text(after as string));
  } else if (after === undefined) map.delete(key);
  else map.set(key, after);
}

/**
 * Nested: one Y.Map per collection, one Y.Map per record in it, one Y.Map per keyed field in that. Removing deletes the
 * record's map (or, with `mark`, marks it).
 */
export function nestedMapping(removal: 'delete' | 'mark'): YjsMapping {
  return {
    name: `nested, removal by ${removal}`,
    write(doc, schema, changes) {
      for (const { collection, id, field, before, after } of changes) {
        const records = doc.getMap<Y.Map<unknown>>(collection);
        const record = records.get(id);
        if (field !== null) {
          if (record) writeNested(schema, record, collection, field, before, after);
        } else if (after === undefined) {
          if (removal === 'delete') records.delete(id);
          else record?.set('-', 1);
        } else if (record) record.delete('-');
        else {
          const made = new Y.Map<unknown>();
          records.set(id, made);
          for (const [name, value] of Object.entries(after as JsonObject)) {
            if (name !== 'id') writeNested(schema, made, collection, name, undefined, value);
          }
        }
      }
    },
    read(doc, schema) {
      return Object.fromEntries(
        Object.keys(schema.collections).map((collection) => {
          const records = doc.getMap<Y.Map<unknown>>(collection);
          const alive = [...records.keys()].sort().filter((id) => !records.get(id)!.has('-'));
          return [collection, Object.fromEntries(alive.map((id) => [id, readNested(records.get(id)!, id)]))];
        }),
      );
    },
  };
}

function writeNested(
  schema: DocumentSchema,
  record: Y.Map<unknown>,
  collection: string,
  field: string,
  before: Json | undefined,
  after: Json | undefined,
): void {
  const kind = kindOf(schema, collection, field);
  const there = record.get(field);
  if (isKeyed(kind)) {
    if (there instanceof Y.Map) return writeMembers(there, '', before, after);
    const map = new Y.Map<unknown>();
    record.set(field, map);
    return writeMembers(map, '', undefined, after);
  }
  if (kind === 'text') {
    if (there instanceof Y.Text) return rewrite(there, after as string);
    record.set(field, new Y.Text(after as string));
  } else if (after === undefined) record.delete(field);
  else record.set(field, after);
}

function readNested(record: Y.Map<unknown>, id: string): JsonObject {
  const fields = [...record.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries([
    ['id', id],
    ...fields.map(([field, value]) => [field, plain(value)]),
  ]) as JsonObject;
}

function plain(value: unknown): Json {
  if (value instanceof Y.Text) return value.toJSON();
  if (value instanceof Y.Map) {
    const entries = [...value.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries<Json>(entries as [string, Json][]);
  }
  return value as Json;
}
