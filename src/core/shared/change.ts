import type { Json } from './json';

/**
 * The smallest thing that happens to a document. With a `field`, that field of one record went from `before` to `after`
 * (`undefined` = absent). With `field: null`, the whole record was created (`before` undefined) or removed (`after`
 * undefined). Undo, storage, tabs and the Yjs binding all speak changes.
 */
export interface Change {
  readonly collection: string;
  readonly id: string;
  readonly field: string | null;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** `collection/id`: the key under which one record's subscribers wait. */
export type RecordKey = `${string}/${string}`;

export function recordKey(collection: string, id: string): RecordKey {
  return `${collection}/${id}`;
}

export function inverseOf(change: Change): Change {
  return { ...change, before: change.after, after: change.before };
}
