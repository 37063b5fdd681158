import { recordKey, type RecordKey } from './change';
import type { Command } from './command';
import type { StoreEvent } from './store.types';

/** Who waits for a store's commits. */
export interface Listeners<D, C extends Command> {
  subscribe(listener: () => void, key?: RecordKey): () => void;
  observe(listener: (event: StoreEvent<D, C>) => void): () => void;
  /** Tells all in the order of the commits, even when a listener commits something in the middle of being told. */
  tell(event: StoreEvent<D, C>): void;
  /** For what is no commit: undo became possible, the store became read-only. */
  tellEveryone(): void;
}

export function createListeners<D, C extends Command>(): Listeners<D, C> {
  /** By the record they wait for; under `undefined`, those who wait for any. */
  const waiting = new Map<RecordKey | undefined, Set<() => void>>();
  const observers = new Set<(event: StoreEvent<D, C>) => void>();
  const events: StoreEvent<D, C>[] = [];

  function wake(key?: RecordKey) {
    for (const listener of [...(waiting.get(key) ?? [])]) callListener(listener);
  }

  function deliver(event: StoreEvent<D, C>) {
    new Set(event.changes.map(({ collection, id }) => recordKey(collection, id))).forEach(wake);
    wake();
    for (const observer of [...observers]) callListener(() => observer(event));
  }

  return {
    subscribe(listener, key) {
      const listeners = waiting.get(key) ?? new Set();
      waiting.set(key, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && waiting.get(key) === listeners) waiting.delete(key);
      };
    },
    observe(listener) {
      observers.add(listener);
      return () => void observers.delete(listener);
    },
    tell(event) {
      events.push(event);
      if (events.length > 1) return;
      for (let next = events[0]; next; events.shift(), next = events[0]) deliver(next);
    },
    tellEveryone: wake,
  };
}

/** One listener's mistake neither keeps the others from hearing nor goes unnoticed: it is thrown in a task of its own. */
export function callListener(listener: () => void) {
  try {
    listener();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
