import { collectionOf } from './apply-changes';
import type { Change } from './change';
import { isPlainObject, jsonEquals, type Json } from './json';
import type { DocumentHead } from './schema';

/** The names of everything in a document that is a collection. */
export function collectionNames(document: DocumentHead): string[] {
  const loose = document as unknown as Record<string, unknown>;
  return Object.keys(loose).filter((name) => isPlainObject(loose[name]));
}

/**
 * How to get from one document to another, field by field, and the second document sharing every record that is equal in
 * both, so that a subscriber of an untouched record does not see a new object. Equal documents give the first one back.
 */
export function diffDocuments<D extends DocumentHead>(
  from: D,
  to: D,
): { readonly document: D; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  const shared: Record<string, unknown> = { ...(to as unknown as Record<string, unknown>) };
  for (const name of new Set([...collectionNames(from), ...collectionNames(to)])) {
    const before = collectionOf(from, name);
    const after = collectionOf(to, name);
    if (before === after) continue;
    const collection: Record<string, unknown> = {};
    let same = Object.keys(before).length === Object.keys(after).length;
    for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const old = before[id];
      const now = after[id];
      if (jsonEquals(old, now)) {
        collection[id] = old;
        continue;
      }
      same = false;
      if (now !== undefined) collection[id] = now;
      changes.push(...recordChanges(name, id, old, now));
    }
    if (isPlainObject(shared[name])) shared[name] = same ? before : collection;
  }
  return {
    document: changes.length === 0 && jsonEquals(from, shared) ? from : (shared as unknown as D),
    changes,
  };
}

function recordChanges(collection: string, id: string, old: unknown, now: unknown): Change[] {
  if (!isPlainObject(old) || !isPlainObject(now)) {
    return [{ collection, id, field: null, before: old as Json | undefined, after: now as Json | undefined }];
  }
  const fields = new Set([...Object.keys(old), ...Object.keys(now)]);
  const changed = [...fields].filter((field) => !jsonEquals(old[field], now[field]));
  return changed.map((field) => ({
    collection,
    id,
    field,
    before: old[field] as Json | undefined,
    after: now[field] as Json | undefined,
  }));
}
