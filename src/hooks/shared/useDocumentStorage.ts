'use client';
import { useEffect, useMemo, useState } from 'react';
import type { Command } from '../../core/shared/command';
import type { Json } from '../../core/shared/json';
import type { DocumentHead } from '../../core/shared/schema';
import type { Store } from '../../core/shared/store.types';
import type { StorageAdapter } from '../../storage/adapter.types';
import type { Persistence, SaveStatus } from '../../storage/persist.types';
import { useConst } from '../shared/useConst';
import { useLatest } from '../shared/useLatest';
import { createSignal, type Signal } from './createSignal';
import { useOwned } from './useOwned';
import type { Plinth } from './usePlinth';
import type { BindOptions } from './storage-binding';

/** Binds a store, and tells once what was stored beside the document, read as the widget needs it. */
type Bind<D extends DocumentHead, C extends Command, View> = (
  options: BindOptions<D, C, View>,
) => Persistence | null;

export interface DocumentStorage {
  /** How saving stands; `null` where nothing is stored. */
  readonly save: Signal<SaveStatus | null>;
  /** What was stored is not here yet. What was done meanwhile is kept: it is newer. */
  readonly loading: boolean;
  retry(): void;
  /** Everything there is, as JSON text, for a download. */
  exportRaw(): Promise<string>;
  /** Removes what is stored; the screen keeps what it shows. */
  clear(): void;
  saveView(view: Json): void;
}

/**
 * Binds a store to a place where its document is kept. The code that does it is fetched when there is such a place; if even
 * that fails, saving has failed, which the person sees, and work goes on.
 *
 * @param input.onOpen Told once what was stored is in the store, with the stored view, and whether somebody has done
 *   something meanwhile: what arrives then must not move the page under them.
 */
export function useDocumentStorage<D extends DocumentHead, C extends Command, View = Json>(input: {
  readonly store: Store<D, C>;
  readonly storage: StorageAdapter | undefined;
  /** Told where something could not be kept. */
  readonly plinth: Pick<Plinth, 'reportError'>;
  /** Of what, and whose. */
  readonly documentId: string;
  readonly person: string | undefined;
  /** The widget's way of binding, fetched when there is a place. Must be the same function at every render. */
  readonly load: () => Promise<{ readonly bindStorage: Bind<D, C, View> }>;
  readonly onOpen?: (view: View | undefined, touched: boolean) => void;
}): DocumentStorage {
  const {
    store,
    storage,
    documentId,
    person,
    load,
    plinth: { reportError },
  } = input;
  const onOpen = useLatest(input.onOpen);
  /** The store that stands as its place has it. */
  const [ready, setReady] = useState<object | null>(storage ? null : store);
  const loading = storage !== undefined && ready !== store;
  const [attempt, setAttempt] = useState(0);
  const save = useConst(() => createSignal<SaveStatus | null>(storage ? { state: 'loading' } : null));
  /** The last one, too: what ends after the widget does can still be cleared. */
  const boundRef = useOwned<{ current: Persistence | null; turn?: object | null; since?: D | undefined }>(
    store,
    () => ({
      current: null,
    }),
  );

  useEffect(() => {
    boundRef.current = null;
    if (!storage) return save.set(null);
    const mine = (boundRef.turn = {});
    // Until there is a binding, what was done since the first attempt is still to be written, also under another name.
    const since = (boundRef.since ??= store.getSnapshot());
    const onReady = () => setReady(store);
    load().then(
      ({ bindStorage }) => {
        const stopped = boundRef.turn !== mine;
        // Unmounted meanwhile. What was done until then must still be written, unless a newer binding does it.
        if (stopped && (boundRef.turn || store.getSnapshot() === since)) return;
        const binding = bindStorage({
          store,
          storage,
          documentId,
          person,
          since,
          save,
          reportError,
          onOpen,
          onReady,
        });
        boundRef.current = binding;
        boundRef.since = undefined;
        if (stopped) binding?.stop();
      },
      () => {
        save.set({ state: 'failed', reason: 'unknown' });
        onReady();
      },
    );
    return () => {
      boundRef.turn = null;
      boundRef.current?.stop();
    };
  }, [store, storage, documentId, person, save, boundRef, onOpen, load, attempt, reportError]);

  return useMemo(
    () => ({
      save,
      loading,
      retry: () => (boundRef.current ? void boundRef.current.retry() : setAttempt((count) => count + 1)),
      exportRaw: async () =>
        boundRef.current?.exportRaw() ?? JSON.stringify({ document: store.getSnapshot() }, null, 2),
      clear: () => void boundRef.current?.clear(),
      saveView: (view) => boundRef.current?.saveView(view),
    }),
    [save, loading, store, boundRef],
  );
}
