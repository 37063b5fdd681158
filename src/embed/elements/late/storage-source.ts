import type { StorageAdapter } from '../../../storage/adapter.types';
import type { ElementHost } from '../element.types';

/** Where an element keeps things: nowhere, an adapter of the host's, or by the word `browser` this device. */
export function createStorageSource(
  host: ElementHost,
  widget: string,
  property: 'storage' | 'privateStorage' = 'storage',
): {
  get(): { readonly ready: boolean; readonly storage: StorageAdapter | undefined };
  refresh(): void;
} {
  let own: StorageAdapter | undefined;
  let failed = false;
  let asked = false;

  function refresh() {
    if (host.read(property) !== 'browser' || asked) return;
    asked = true;
    import('../../../storage/browser-storage').then(
      ({ browserStorage }) => {
        own = browserStorage();
        host.invalidate();
      },
      (cause: unknown) => {
        failed = true;
        host.report({ kind: 'storage', widget, cause });
        host.invalidate();
      },
    );
  }

  refresh();
  return {
    refresh,
    get() {
      const given = host.read(property);
      if (given !== 'browser') return { ready: true, storage: given as StorageAdapter | undefined };
      return { ready: own !== undefined || failed, storage: own };
    },
  };
}
