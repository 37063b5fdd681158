/** A value that can be subscribed to, for `useSyncExternalStore` and its like. */
export interface Signal<T> {
  getSnapshot(): T;
  subscribe(listener: () => void): () => void;
  set(value: T): void;
}

export function createSignal<T>(initial: T, onChange?: (value: T) => void): Signal<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    getSnapshot: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set(value) {
      current = value;
      for (const tell of [...listeners, () => onChange?.(value)]) {
        try {
          tell();
        } catch (error) {
          // One listener's mistake neither stops the others nor goes unnoticed.
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
  };
}
