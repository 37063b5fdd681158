'use client';
import { useMemo, useSyncExternalStore } from 'react';
import type { RecordKey } from '../../core/shared/change';
import { jsonEquals } from '../../core/shared/json';
import { createSelection } from './createSelection';

/** Anything with a snapshot and subscribers; a key narrows them to one record. */
export interface Subscribable<S> {
  getSnapshot(): S;
  subscribe(listener: () => void, key?: RecordKey): () => void;
}

/**
 * Reads one slice of a store and renders again only when that slice changes. With a `key` the component is not even
 * asked unless that record was touched, so that one answer among thousands wakes one row.
 *
 * @param isEqual Whether a new slice is as good as the old one. @default jsonEquals
 */
export function useStore<S, Slice>(
  store: Subscribable<S>,
  selector: (snapshot: S) => Slice,
  key?: RecordKey,
  isEqual: (a: Slice, b: Slice) => boolean = jsonEquals,
): Slice {
  const { selection, subscribe } = useMemo(
    () => ({
      selection: createSelection<S, Slice>(),
      subscribe: (listener: () => void) => store.subscribe(listener, key),
    }),
    [store, key],
  );
  const read = () => selection.read(store.getSnapshot(), selector, isEqual);
  return useSyncExternalStore(subscribe, read, read);
}
