import { collectionOf, rewrite } from './apply-changes';
import type { Change } from './change';
import { isPlainObject, jsonEquals, own, type Json } from './json';
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
  const differences: Change[] = [];
  for (const name of new Set([...collectionNames(from), ...collectionNames(to)])) {
    const before = collectionOf(from, name);
    const after = collectionOf(to, name);
    for (const id of Object.keys({ ...before, ...after }))
      differences.push(...recordChanges(name, id, own(before, id), own(after, id)));
  }
  const { document, changes } = rewrite(from, differences, ({ after }) => after);
  const shared = { ...to };
  // A collection that is new and empty is in no change.
  for (const name of collectionNames(to)) Object.assign(shared, { [name]: collectionOf(document, name) });
  return { document: changes.length === 0 && jsonEquals(from, shared) ? from : shared, changes };
}

/** What may differ; where a field turns out to be equal after all, the rewriting leaves it out. */
function recordChanges(collection: string, id: string, old: unknown, now: unknown): Change[] {
  if (jsonEquals(old, now)) return [];
  const place = { collection, id, before: undefined };
  if (!isPlainObject(old) || !isPlainObject(now)) return [{ ...place, field: null, after: now as Json }];
  return Object.keys({ ...old, ...now }).map((field) => ({
    ...place,
    field,
    after: own(now, field) as Json,
  }));
}
