import type { Change } from '../core/shared/change';
import type { Command } from '../core/shared/command';
import { rebaseChanges } from '../core/shared/rebase';
import type { DocumentHead } from '../core/shared/schema';
import type { Store } from '../core/shared/store.types';

/** A store's document as it is stored, as far as is known here: what a load is compared with, to tell what was done here. */
export interface StoredBase<D> {
  get(): D;
  /** @param document What is stored now. @default what is on the screen */
  set(document?: D): void;
  /** These are stored too. @param put Brings them into the store, where they came from elsewhere */
  add(changes: readonly Change[], put?: () => void): void;
}

/** Per store, so that a widget that is mounted again does not lose what could not be saved. */
const bases = new WeakMap<object, { readonly key: string; document: DocumentHead }>();

/** @param start The document before anything was stored. */
export function createBase<D extends DocumentHead, C extends Command>(
  store: Store<D, C>,
  key: string,
  start: D,
): StoredBase<D> {
  const known = bases.get(store);
  // One of its own, so that whoever was stopped and is still writing changes nothing here.
  const base = { key, document: known?.key === key ? (known.document as D) : start };
  bases.set(store, base);

  const get = () => base.document;
  function set(document = store.getSnapshot()) {
    base.document = document;
  }
  return {
    get,
    set,
    add(changes, put) {
      const whole = get() === store.getSnapshot();
      put?.();
      set(whole && put ? undefined : rebaseChanges(store.model.schema, get(), changes).document);
    },
  };
}
