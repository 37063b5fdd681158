import type { DBSchema, IDBPDatabase } from 'idb';

/** Text that was JSON, or bytes, with a sum that tells whether it is whole. */
export interface SealedBody {
  readonly sum: string;
  readonly body: string | Uint8Array;
}

export interface EntryRecord extends SealedBody {
  readonly key: string;
  /** Given by the database: ascending in the order of commits, over all keys. */
  readonly seq?: number;
}

export interface SnapshotRecord extends SealedBody {
  readonly key: string;
  readonly id?: number;
  /** The last entry that it contains. */
  readonly upTo: number;
  /** When it was written, in milliseconds since the epoch. */
  readonly at: number;
}

export interface AsideRecord {
  readonly key: string;
  readonly name: string;
  readonly raw: string;
}

export interface Layout extends DBSchema {
  entries: { key: number; value: EntryRecord; indexes: { key: string } };
  snapshots: { key: number; value: SnapshotRecord; indexes: { key: string } };
  asides: { key: [string, string]; value: AsideRecord; indexes: { key: string } };
}

export type Database = IDBPDatabase<Layout>;

const STORES = {
  entries: { keyPath: 'seq', autoIncrement: true },
  snapshots: { keyPath: 'id', autoIncrement: true },
  asides: { keyPath: ['key', 'name'] },
} as const;

export type StoreName = keyof typeof STORES;
export const STORE_NAMES = Object.keys(STORES) as StoreName[];

export function isComplete(database: Database): boolean {
  return STORE_NAMES.every((name) => database.objectStoreNames.contains(name));
}

/** For a new database, and for one that lost its stores or never had any: an interrupted creation leaves such. */
export function createMissingStores(database: Database): void {
  for (const name of STORE_NAMES) {
    if (database.objectStoreNames.contains(name)) continue;
    const { keyPath, ...options } = STORES[name];
    database
      .createObjectStore(name, { keyPath: keyPath as string | string[], ...options })
      .createIndex('key', 'key');
  }
}
