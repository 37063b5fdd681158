import type {
  MaybePromise,
  Payload,
  StorageAdapter,
  StorageMessage,
  StorageResult,
  StoredState,
  StoredVersion,
} from '../adapter.types';
import { attempt } from '../failure';
import { memoryStorage } from '../memory-storage';

/** The place on this device where edits wait to be sent. It never says no: should the device refuse, memory steps in. */
export interface Keeper extends StorageAdapter {
  load(key: string): Promise<StorageResult<StoredState>>;
  peek(key: string): Promise<StorageResult<StoredState>>;
  append(key: string, payload: Payload): Promise<StorageResult<number>>;
  compact(key: string, snapshot: () => Payload): Promise<StorageResult<number>>;
  setAside(key: string, raw: string): Promise<StorageResult<void>>;
  remove(key: string): Promise<StorageResult<void>>;
  versions(key: string): Promise<StorageResult<readonly StoredVersion[]>>;
  /** What is kept under this key survives the end of the page. */
  isDurable(key: string): boolean;
}

export function createKeeper(local: StorageAdapter | undefined): Keeper {
  const memory = memoryStorage();
  const place = local ?? memory;
  const moved = new Set<string>();
  const listeners = new Map<string, (message: StorageMessage) => void>();
  const tellReplaced = (key: string) => listeners.get(key)?.({ type: 'replaced' });
  const pick = (key: string) => (moved.has(key) ? memory : place);

  /** Takes along what the device still lets us read. */
  async function move(key: string) {
    const found = await attempt(() => place.load(key));
    moved.add(key);
    if (!found.ok) return;
    const { snapshot, entries } = found.value;
    if (snapshot !== undefined) await memory.compact(key, () => snapshot);
    for (const { payload } of entries) await memory.append(key, payload);
    tellReplaced(key);
  }

  async function call<T>(
    key: string,
    ask: (adapter: StorageAdapter) => MaybePromise<StorageResult<T>>,
  ): Promise<StorageResult<T>> {
    const result = await attempt(() => ask(pick(key)));
    if (result.ok || result.reason === 'stale' || pick(key) === memory) return result;
    await move(key);
    return attempt(() => ask(memory));
  }

  return {
    isDurable: (key) => local !== undefined && !moved.has(key),
    load: (key) => call(key, (adapter) => adapter.load(key)),
    async peek(key) {
      if (pick(key).peek) return call(key, (adapter) => adapter.peek?.(key) ?? adapter.load(key));
      const loaded = await call(key, (adapter) => adapter.load(key));
      // It may have brought what nobody will be told of any more.
      tellReplaced(key);
      return loaded;
    },
    append: (key, payload) => call(key, (adapter) => adapter.append(key, payload)),
    compact: (key, snapshot) => call(key, (adapter) => adapter.compact(key, snapshot)),
    setAside: (key, raw) => call(key, (adapter) => adapter.setAside(key, raw)),
    exportRaw: async (key) => attempt(() => pick(key).exportRaw(key)),
    versions: async (key) => attempt(() => pick(key).versions?.(key) ?? { ok: true, value: [] }),
    async remove(key) {
      if (moved.has(key)) await memory.remove(key);
      return attempt(() => place.remove(key));
    },
    subscribe(key, listener) {
      listeners.set(key, listener);
      const stops = [memory, ...(local ? [local] : [])].map((adapter) => adapter.subscribe(key, listener));
      return () => {
        stops.forEach((stop) => stop());
        if (listeners.get(key) === listener) listeners.delete(key);
      };
    },
  };
}
