'use client';
import { useState } from 'react';
import type { Command } from '../../core/shared/command';
import type { DocumentHead } from '../../core/shared/schema';
import type { Store } from '../../core/shared/store.types';

/** Decided once for each store: what it holds later came from the place where it is kept. */
const names = new WeakMap<object, string | undefined>();

/**
 * Under which name a host's store is kept where the host gives none: its document's id, if it holds something or took the place
 * of another store. A first one that is empty is made anew with every page, and its id would never be found again:
 * `undefined`, for the widget's own name.
 */
export function useStoreName<D extends DocumentHead, C extends Command>(
  store: Store<D, C> | undefined,
): string | undefined {
  const [first] = useState(store);
  if (!store) return undefined;
  if (!names.has(store)) {
    const document = store.getSnapshot();
    const records = document as unknown as Readonly<Record<string, object | undefined>>;
    const holds = Object.keys(store.model.schema.collections).some(
      (name) => Object.keys(records[name] ?? {}).length > 0,
    );
    names.set(store, holds || store !== first ? document.id : undefined);
  }
  return names.get(store);
}
