import type { DocumentRecord } from '../../shared/schema';
import { sortByOrder } from '../../shared/sort-by-order';

type Ordered = DocumentRecord & { readonly order: string };

/**
 * The records of a collection by one of their fields, each list in order. Made once per collection; a list whose records
 * did not change is the same as before, so that one new comment renders one card.
 */
export function createIndex<R extends Ordered>(keyOf: (record: R) => string) {
  const made = new WeakMap<object, ReadonlyMap<string, readonly R[]>>();
  let last: ReadonlyMap<string, readonly R[]> = new Map();
  return (collection: Readonly<Record<string, R>>): ReadonlyMap<string, readonly R[]> => {
    const known = made.get(collection);
    if (known) return known;
    const lists = new Map<string, R[]>();
    for (const record of Object.values(collection)) {
      const list = lists.get(keyOf(record));
      if (list) list.push(record);
      else lists.set(keyOf(record), [record]);
    }
    const index = new Map<string, readonly R[]>();
    for (const [key, list] of lists) {
      const sorted = sortByOrder(list);
      const old = last.get(key);
      const same = old?.length === sorted.length && old.every((record, at) => record === sorted[at]);
      index.set(key, same ? old : sorted);
    }
    made.set(collection, (last = index));
    return index;
  };
}
