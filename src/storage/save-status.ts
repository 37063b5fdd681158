import type { SaveStatus } from './persist.types';

/** Members to change; `undefined` takes one away. */
type Patch = { readonly [K in keyof SaveStatus]?: SaveStatus[K] | undefined };

/** A save status that can be subscribed to. `reason` lives only as long as the state is `failed`. */
export function createSaveStatus(onStatus: ((status: SaveStatus) => void) | undefined) {
  let current: SaveStatus = { state: 'loading' };
  const listeners = new Set<() => void>();
  return {
    getSnapshot: () => current,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set(patch: Patch) {
      const merged: Patch = {
        ...current,
        ...(patch.state && patch.state !== 'failed' ? { reason: undefined } : {}),
        ...patch,
      };
      const next = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
      if (same(current as unknown as Record<string, unknown>, next)) return;
      current = next as unknown as SaveStatus;
      for (const tell of [...listeners, () => onStatus?.(current)]) {
        try {
          tell();
        } catch (error) {
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
  };
}

function same(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  return Object.keys({ ...a, ...b }).every((key) => a[key] === b[key]);
}
