'use client';
import type { Command } from '../../core/shared/command';
import type { Json } from '../../core/shared/json';
import type { DocumentHead } from '../../core/shared/schema';
import type { Store } from '../../core/shared/store.types';
import { persistStore } from '../../storage/persist';
import { storageKey } from '../../storage/storage-key';
import type { StorageAdapter } from '../../storage/adapter.types';
import type { Persistence, SaveStatus } from '../../storage/persist.types';
import type { Signal } from './createSignal';
import type { Plinth } from './usePlinth';

export interface BindOptions<D extends DocumentHead, C extends Command, View = Json> {
  readonly store: Store<D, C>;
  readonly storage: StorageAdapter;
  readonly documentId: string;
  readonly person: string | undefined;
  /** The document when the widget was mounted: what was done since is still to be written. */
  readonly since: D;
  readonly save: Signal<SaveStatus | null>;
  /** Told where something could not be kept. */
  readonly reportError: Plinth['reportError'];
  /** Told once of a store, and whether somebody has done something in it meanwhile. */
  readonly onOpen?: {
    readonly current: ((view: View | undefined, touched: boolean) => void) | undefined;
  };
  /** The document stands as it is stored, or as well as it can. */
  readonly onReady?: () => void;
}

/** By the signal of a widget: the store that it was told of, and the one in which somebody did something first. */
const opened = new WeakMap<object, object>();
const touched = new WeakMap<object, object>();

/** Keeps a document in storage. A chunk of its own, fetched only where something is stored. */
export function bindStorage<D extends DocumentHead, C extends Command>(
  options: BindOptions<D, C>,
  /** Starts the key, for example `assessment`. */
  widget: string,
  /** As a host knows it. */
  name: string,
): Persistence {
  const { store, storage, documentId, person, since, save, reportError, onOpen, onReady } = options;
  const key = storageKey({ widget, documentId, person });
  if (store.getSnapshot() !== since) touched.set(save, store);
  const unobserve = store.observe(({ reason }) => {
    if (reason === 'command') touched.set(save, store);
  });
  const persistence = persistStore({ store, storage, key, since });
  let told: SaveStatus['reason'];
  const read = () => {
    const status = persistence.status.getSnapshot();
    save.set(status);
    // Once per reason, not at each of the attempts.
    if (status.reason && status.reason !== told)
      reportError({ kind: 'storage', widget: name, cause: status });
    if (status.state !== 'saving') told = status.reason;
  };
  read();
  const unfollow = persistence.status.subscribe(read);
  let stopped = false;
  void persistence.ready
    .then(() => persistence.loadView())
    .then((view) => {
      if (stopped) return;
      unobserve();
      // Who hides a widget and shows it again, or hands it another adapter, does not come back to it.
      if (opened.get(save) !== store) onOpen?.current?.(view, touched.get(save) === store);
      opened.set(save, store);
      onReady?.();
    });
  return {
    ...persistence,
    async retry() {
      if (!stopped) return persistence.retry();
      // What was done after the end has nobody who waits for it.
      return finish(persistStore({ store, storage, key, since }));
    },
    stop() {
      stopped = true;
      unfollow();
      unobserve();
      // What was done before the stored document had arrived is merged into it and written before this ends. Else nobody
      // waits for it, and a host that has taken its widget away is not told of it.
      if (persistence.status.getSnapshot().state !== 'loading' || store.getSnapshot() === since)
        persistence.stop();
      else void finish(persistence);
    },
  };
}

async function finish(persistence: Persistence) {
  await persistence.ready;
  await persistence.flush();
  persistence.stop();
}
