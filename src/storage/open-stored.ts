import { anything } from '../core/shared/checks';
import { isPlainObject } from '../core/shared/json';
import { rebaseChanges } from '../core/shared/rebase';
import { rebuild } from '../core/shared/rebuild';
import type { CollectionDeclaration, DocumentHead, DocumentSchema } from '../core/shared/schema';
import { parseDocument } from '../core/shared/validate-document';
import type { StoredEntry, StoredState } from './adapter.types';
import { asBytes } from './bytes';
import { decodeChanges } from './stored-changes';

/** What a place held, as a document. */
export interface OpenedDocument<D> {
  readonly document: D | undefined;
  /** Written by a newer version of this library: to be read, never to be written. */
  readonly newer: boolean;
  /** Bytes of another kind of document (one bound to Yjs) are kept under this key. */
  readonly foreign: boolean;
  /** It must be written anew: migrated or repaired. */
  readonly rewrite: boolean;
  /** What was stored, when part of it could not be used and must be kept aside. */
  readonly leftOver: string | undefined;
}

/**
 * Turns a snapshot and the entries after it into a document: entries are replayed, then older versions migrated, then
 * everything is checked. What fails is left out. `initial` stands in where a snapshot is missing but entries are there.
 */
export function openStored<D extends DocumentHead>(
  schema: DocumentSchema,
  state: StoredState,
  initial: D,
): OpenedDocument<D> {
  const { snapshot, entries } = state;
  const foreign = [snapshot, ...entries.map((entry) => entry.payload)].some(
    (payload) => asBytes(payload) !== undefined,
  );
  const nothing = { document: undefined, newer: false, foreign, rewrite: false, leftOver: undefined };
  if (foreign || (snapshot === undefined && entries.length === 0)) return nothing;
  const leftOver = JSON.stringify({ snapshot, entries });
  const found = snapshot === undefined ? initial : rebuild(snapshot).json;
  // A snapshot cut within its first line has no head; the log still fits the document that the host made.
  const start = state.damaged && !hasHead(found) ? initial : found;
  if (!isPlainObject(start)) return { ...nothing, leftOver };
  const replayed = replay(schema, start as unknown as D, entries);
  const strict = parseDocument<D>(schema, replayed.document);
  const parsed = strict.ok ? strict : parseDocument<D>(schema, replayed.document, { salvage: true });
  if (!parsed.ok) return { ...nothing, leftOver };
  const newer = parsed.readOnly || replayed.newer;
  const complete = strict.ok && replayed.complete;
  return {
    document: parsed.value,
    newer,
    foreign,
    rewrite: !complete || state.damaged || snapshot === undefined || start['version'] !== schema.version,
    leftOver: complete || newer ? undefined : leftOver,
  };
}

function hasHead(value: unknown): boolean {
  return isPlainObject(value) && ['schema', 'version', 'id'].every((name) => Object.hasOwn(value, name));
}

function replay<D extends DocumentHead>(schema: DocumentSchema, start: D, entries: readonly StoredEntry[]) {
  let newer = false;
  let complete = true;
  const changes = entries.flatMap((entry) => {
    const stored = decodeChanges(entry.payload);
    if (stored && stored.version > schema.version) newer = true;
    // Changes of another version than the snapshot's speak of other fields: better left out than misread.
    if (stored?.version === start.version) return stored.changes;
    complete = false;
    return [];
  });
  // Values are checked afterwards, when they have been migrated.
  return { document: rebaseChanges(unchecked(schema), start, changes).document, newer, complete };
}

function unchecked(schema: DocumentSchema): DocumentSchema {
  const collections = Object.entries(schema.collections).map(([name, collection]) => {
    const fields = Object.entries(collection.fields).map(([field, declared]) => [
      field,
      { ...declared, check: anything, optional: true },
    ]);
    return [
      name,
      { ...collection, fields: Object.fromEntries(fields) as CollectionDeclaration['fields'] },
    ] as const;
  });
  return { ...schema, collections: Object.fromEntries(collections) };
}
