import { isPlainObject, own, type Json, type JsonObject } from '../../shared/json';

/** A list of objects somewhere in JSON, or an object whose members are all objects. */
export interface FoundList {
  /** Keys joined by dots; '' for the root. */
  readonly path: string;
  readonly records: readonly JsonObject[];
  /** Of an object by id, the ids. */
  readonly keys: readonly string[];
}

/** How deep lists are looked for. */
const MAX_DEPTH = 4;

export function findLists(json: Json, path = '', depth = 0): readonly FoundList[] {
  const here = asList(json, path);
  if (depth >= MAX_DEPTH || !isPlainObject(json)) return here ? [here] : [];
  const inside = Object.entries<Json>(json).flatMap(([key, value]) =>
    key.includes('.') ? [] : findLists(value, path === '' ? key : `${path}.${key}`, depth + 1),
  );
  return here ? [here, ...inside] : inside;
}

export function listAt(json: Json, path: string): FoundList | undefined {
  const value = (path === '' ? [] : path.split('.')).reduce<Json | undefined>(
    (at, key) => (isPlainObject(at) ? own(at, key) : undefined),
    json,
  );
  return value === undefined ? undefined : asList(value, path);
}

function asList(json: Json, path: string): FoundList | undefined {
  if (Array.isArray(json)) {
    const records = (json as readonly Json[]).map(asRecord);
    return records.length > 0 && records.every((one) => one !== undefined)
      ? { path, records: records, keys: [] }
      : undefined;
  }
  if (!isPlainObject(json)) return undefined;
  const entries = Object.entries<Json>(json);
  if (entries.length === 0 || !entries.every(([, one]) => isPlainObject(one))) return undefined;
  return { path, records: entries.map(([, one]) => one as JsonObject), keys: entries.map(([key]) => key) };
}

/** A list of plain texts is a list of cards, too. */
function asRecord(json: Json): JsonObject | undefined {
  if (typeof json === 'string') return { text: json };
  return isPlainObject(json) ? json : undefined;
}
