'use client';
import type { Persistence, SaveStatus } from '../../storage/persist.types';

/** How saving stands; `null` where nothing is stored. It outlives the storage binding, which comes and goes. */
export interface SaveLink {
  getSnapshot(): SaveStatus | null;
  subscribe(listener: () => void): () => void;
  /** Follows a binding from now on. Answers how to stop. */
  follow(persistence: Pick<Persistence, 'status'>): () => void;
  set(status: SaveStatus | null): void;
}

export function createSaveLink(initial: SaveStatus | null): SaveLink {
  let status = initial;
  const listeners = new Set<() => void>();
  const set = (next: SaveStatus | null) => {
    status = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    getSnapshot: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    follow(persistence) {
      const read = () => set(persistence.status.getSnapshot());
      read();
      return persistence.status.subscribe(read);
    },
    set,
  };
}
