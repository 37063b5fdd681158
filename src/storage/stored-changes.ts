import { FORBIDDEN_KEYS, isPlainObject, type Json } from '../core/shared/json';
import type { Change } from '../core/shared/change';
import { isKeyed, kindOf } from '../core/shared/merge-field';
import type { DocumentSchema } from '../core/shared/schema';

/** What one entry of the log holds: the schema's version and the changes of one commit. */
export interface StoredChanges {
  readonly version: number;
  readonly changes: readonly Change[];
}

/**
 * As JSON, where an absent member is an absent value. `before` is written only for keyed fields, which merge member by
 * member; for the others it would double the size of every entry.
 */
export function encodeChanges(schema: DocumentSchema, changes: readonly Change[]): Json {
  const slim = changes.map(({ collection, id, field, before, after }) => ({
    collection,
    id,
    field,
    ...(field !== null && isKeyed(kindOf(schema, collection, field)) && before !== undefined
      ? { before }
      : {}),
    ...(after === undefined ? {} : { after }),
  }));
  return { version: schema.version, changes: slim };
}

/** The changes of an entry, or `undefined` when it is something else. */
export function decodeChanges(payload: unknown): StoredChanges | undefined {
  if (!isPlainObject(payload) || typeof payload['version'] !== 'number' || !Array.isArray(payload['changes']))
    return undefined;
  const changes = (payload['changes'] as unknown[]).map(decodeChange);
  return changes.every((change) => change !== undefined)
    ? { version: payload['version'], changes }
    : undefined;
}

function decodeChange(value: unknown): Change | undefined {
  if (!isPlainObject(value)) return undefined;
  const { collection, id, field, before, after } = value;
  if (
    typeof collection !== 'string' ||
    typeof id !== 'string' ||
    !(field === null || typeof field === 'string')
  )
    return undefined;
  if ([collection, id, field].some((part) => part !== null && FORBIDDEN_KEYS.has(part))) return undefined;
  return {
    collection,
    id,
    field: field,
    before: before as Json | undefined,
    after: after as Json | undefined,
  };
}
