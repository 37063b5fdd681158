'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Json } from '../../core/shared/json';
import type { StorageAdapter } from '../../storage/adapter.types';
import type { Persistence } from '../../storage/persist.types';
import { useConst } from '../shared/useConst';
import { useStableCallback } from '../shared/useStableCallback';
import type { ResponseStore } from './assessment.types';
import { createSaveLink, type SaveLink } from './createSaveLink';

export interface AssessmentStorage {
  readonly save: SaveLink;
  /** What was stored is not here yet. Answers given meanwhile are kept: they are newer. */
  readonly loading: boolean;
  retry(): void;
  /** Everything there is, as JSON text, for a download. */
  exportRaw(): Promise<string>;
  /** Removes what is stored; the screen keeps what it shows. */
  clear(): void;
  saveView(view: Json): void;
}

/**
 * Binds the store to a place where drafts are kept. The code that does it is fetched when there is such a place; if even
 * that fails, saving has failed, which the person sees, and answering goes on.
 *
 * @param input.onOpen Told once what was stored is in the store, with the stored view.
 */
export function useAssessmentStorage(input: {
  readonly store: ResponseStore;
  readonly storage: StorageAdapter | undefined;
  /** Whose draft, and of what. */
  readonly parts: { readonly documentId: string; readonly person: string | undefined };
  readonly onOpen: (view: Json | undefined) => void;
}): AssessmentStorage {
  const { store, storage } = input;
  const { documentId, person } = input.parts;
  const onOpen = useStableCallback(input.onOpen);
  const [loading, setLoading] = useState(storage !== undefined);
  const [attempt, setAttempt] = useState(0);
  const save = useConst(() => createSaveLink(storage ? { state: 'loading' } : null));
  const bound = useRef<Persistence | null>(null);
  const latest = useRef<object>({});

  useEffect(() => {
    if (!storage) return save.set(null);
    const mine = (latest.current = {});
    const before = store.getSnapshot();
    let stop = () => {};
    let stopped = false;
    const bind = async () => {
      const { persistStore, storageKey } = await import('./storage-binding');
      // Unmounted meanwhile. What was answered until then must still be written, unless a newer binding does it.
      if (stopped && (latest.current !== mine || store.getSnapshot() === before)) return;
      const key = storageKey({ widget: 'assessment', documentId, person });
      const persistence = persistStore({ store, storage, key, since: before });
      const unfollow = save.follow(persistence);
      bound.current = persistence;
      stop = () => {
        unfollow();
        persistence.stop();
        bound.current = null;
      };
      await persistence.ready;
      if (stopped) return persistence.flush().then(stop);
      onOpen(await persistence.loadView());
    };
    bind()
      .catch(() => save.set({ state: 'failed', reason: 'unknown' }))
      .finally(() => {
        if (!stopped) setLoading(false);
      });
    return () => {
      stopped = true;
      stop();
    };
  }, [store, storage, documentId, person, save, onOpen, attempt]);

  return useMemo(
    () => ({
      save,
      loading,
      retry: () => (bound.current ? void bound.current.retry() : setAttempt((count) => count + 1)),
      exportRaw: () =>
        bound.current?.exportRaw() ??
        Promise.resolve(JSON.stringify({ document: store.getSnapshot() }, null, 2)),
      clear: () => void bound.current?.clear(),
      saveView: (view) => bound.current?.saveView(view),
    }),
    [save, loading, store],
  );
}
