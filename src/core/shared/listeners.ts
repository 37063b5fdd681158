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
  const everyone = new Set<() => void>();
  const byRecord = new Map<RecordKey, Set<() => void>>();
  const observers = new Set<(event: StoreEvent<D, C>) => void>();
  const events: StoreEvent<D, C>[] = [];

  function deliver(event: StoreEvent<D, C>) {
    const touched = new Set(event.changes.map((change) => recordKey(change.collection, change.id)));
    for (const key of touched) for (const listener of [...(byRecord.get(key) ?? [])]) call(listener);
    for (const listener of [...everyone]) call(listener);
    for (const observer of [...observers]) call(() => observer(event));
  }

  return {
    subscribe(listener, key) {
      if (key === undefined) return enlist(everyone, listener);
      const listeners = byRecord.get(key) ?? new Set();
      byRecord.set(key, listeners);
      const leave = enlist(listeners, listener);
      return () => {
        leave();
        if (listeners.size === 0 && byRecord.get(key) === listeners) byRecord.delete(key);
      };
    },
    observe: (listener) => enlist(observers, listener),
    tell(event) {
      events.push(event);
      if (events.length > 1) return;
      for (let next = events[0]; next; events.shift(), next = events[0]) deliver(next);
    },
    tellEveryone() {
      for (const listener of [...everyone]) call(listener);
    },
  };
}

function enlist<T>(set: Set<T>, item: T) {
  set.add(item);
  return () => void set.delete(item);
}

/** One listener's mistake neither keeps the others from hearing nor goes unnoticed: it is thrown in a task of its own. */
function call(listener: () => void) {
  try {
    listener();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
