import type { StorageAdapter } from './adapter.types';
import type { TextArea } from './text-area';
import { createTextStorage, type TextStorageEnv } from './text-storage';

/** Texts in memory that several adapters may share, as tabs share `localStorage`. */
export interface MemoryPlace {
  readonly texts: Map<string, string>;
  readonly watchers: Set<{ readonly area: TextArea; readonly listener: Parameters<TextArea['watch']>[0] }>;
}

export function createMemoryPlace(): MemoryPlace {
  return { texts: new Map(), watchers: new Set() };
}

/** Keeps documents until the page is gone; for tests, stories and servers. Two on the same place act as two tabs. */
export function memoryStorage(
  place: MemoryPlace = createMemoryPlace(),
  env?: TextStorageEnv,
): StorageAdapter {
  const tell = (name: string, text: string | null) => {
    for (const { area: other, listener } of [...place.watchers]) if (other !== area) listener(name, text);
  };
  const area: TextArea = {
    get: (name) => place.texts.get(name) ?? null,
    set(name, text) {
      place.texts.set(name, text);
      tell(name, text);
    },
    remove(name) {
      if (place.texts.delete(name)) tell(name, null);
    },
    names: () => [...place.texts.keys()],
    watch(listener) {
      const watcher = { area, listener };
      place.watchers.add(watcher);
      return () => void place.watchers.delete(watcher);
    },
  };
  return createTextStorage(area, env);
}
