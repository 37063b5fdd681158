/** A database as anybody may have left it. */
export function openRaw(
  name: string,
  version: number,
  upgrade: (database: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

async function inStore<T>(
  name: string,
  store: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  try {
    return await new Promise<T>((resolve, reject) => {
      const request = work(database.transaction(store, mode).objectStore(store));
      request.transaction!.oncomplete = () => resolve(request.result);
      request.transaction!.onabort = () => reject(request.transaction!.error ?? new Error('aborted'));
    });
  } finally {
    database.close();
  }
}

export function recordsIn<T = unknown>(name: string, store: string): Promise<T[]> {
  return inStore(name, store, 'readonly', (records) => records.getAll() as IDBRequest<T[]>);
}

export async function putRecord(name: string, store: string, record: unknown): Promise<void> {
  await inStore(name, store, 'readwrite', (records) => records.put(record));
}
