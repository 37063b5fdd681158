import type { MaybePromise, StorageAdapter } from './adapter.types';
import { andThen, attempt } from './failure';
import type { createSaveStatus } from './save-status';

/** Keeps a copy of what could not be read, and says so in the status. Answers false where there is no room for it. */
export function createKeepAside(
  storage: StorageAdapter,
  key: string,
  status: ReturnType<typeof createSaveStatus>,
): (raw: string) => MaybePromise<boolean> {
  return (raw) =>
    andThen(
      attempt(() => storage.setAside(key, raw)),
      ({ ok }) => {
        if (ok) status.set({ quarantined: Math.max(1, status.getSnapshot().quarantined ?? 0) });
        return ok;
      },
    );
}
