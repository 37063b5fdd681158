import type { DocumentRecord } from './schema';

/**
 * Records by their order key, ties by id, so that every peer sees the same sequence. Plain comparison of UTF-16 units: a
 * locale would sort differently on two machines. A new array; the records themselves.
 */
export function sortByOrder<R extends DocumentRecord & { readonly order: string }>(
  records: Iterable<R>,
): R[] {
  return [...records].sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
