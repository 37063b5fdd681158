import type { Command } from '../core/shared/command';
import type { DocumentHead } from '../core/shared/schema';
import type { Store } from '../core/shared/store.types';

/** Makes a store read-only and gives it back as it was. One that the host has locked is left alone. */
export function createReadOnlyLock<D extends DocumentHead, C extends Command>(store: Store<D, C>) {
  let ours = false;
  return {
    isHosts: () => store.isReadOnly() && !ours,
    set(locked: boolean) {
      if (locked === ours || (locked && store.isReadOnly())) return;
      ours = locked;
      store.setReadOnly(locked);
    },
  };
}
