'use client';
import type { Command } from '../../core/shared/command';
import type { DocumentHead } from '../../core/shared/schema';
import { boundStores, whenBound } from '../../storage/bound-stores';
import type { Persistence } from '../../storage/persist.types';
import { bindStorage, type BindOptions } from './storage-binding';

/** Keeps a document that others may share in storage, until its store is bound to a Y.Doc, which has its own. */
export function bindSharedStorage<D extends DocumentHead, C extends Command>(
  options: BindOptions<D, C>,
  widget: string,
  name: string,
): Persistence | null {
  const { store, save, onReady } = options;
  const isBound = () => boundStores.has(store);
  const leave = () => {
    save.set(null);
    onReady?.();
    return null;
  };
  if (isBound()) return leave();
  const persistence = bindStorage(options, widget, name);
  const ends = whenBound.get(store) ?? new Set();
  whenBound.set(store, ends);
  const end = () => {
    stop();
    leave();
  };
  const stop = () => {
    ends.delete(end);
    persistence.stop();
  };
  ends.add(end);
  return {
    ...persistence,
    stop,
    async retry() {
      if (!isBound()) await persistence.retry();
    },
  };
}
