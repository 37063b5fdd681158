import type { DocumentHead } from '../core/shared/schema';

/** What was stored last, per store, so that a widget that is mounted again does not lose what could not be saved. */
const lastStored = new WeakMap<object, { readonly key: string; readonly document: DocumentHead }>();

export function recallStored<D extends DocumentHead>(store: object, key: string): D | undefined {
  const known = lastStored.get(store);
  return known?.key === key ? (known.document as D) : undefined;
}

/** @param document `undefined` forgets */
export function rememberStored(store: object, key: string, document: DocumentHead | undefined): void {
  if (document) lastStored.set(store, { key, document });
  else lastStored.delete(store);
}
