import type { Doc } from 'yjs';
import type { StorageAdapter } from '../storage/adapter.types';
import type { SaveStatus } from '../storage/persist.types';

export interface PersistYjsOptions {
  readonly doc: Doc;
  /** Any adapter of `plinth/storage`. Only Yjs updates are stored in it, as bytes. */
  readonly storage: StorageAdapter;
  /** See `storageKey`. Not the key of a document that was stored without Yjs. */
  readonly key: string;
  /** Milliseconds since the epoch, for `lastSavedAt`. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** Updates in the log before it is folded into one. @default 100 */
  readonly compactAfter?: number | undefined;
  readonly onStatus?: ((status: SaveStatus) => void) | undefined;
}

export interface YjsPersistence {
  readonly status: {
    /** The same object until something in it changes. */
    getSnapshot(): SaveStatus;
    subscribe(listener: () => void): () => void;
  };
  /** Resolves once what was stored is in the Y.Doc, or could not be read. Never rejects. */
  readonly ready: Promise<void>;
  /** Waits for writes under way and tries what has failed again. */
  flush(): Promise<void>;
  /** After a failure: loads again if nothing could be loaded, then writes the whole state. */
  retry(): Promise<void>;
  /** All raw texts under the key, as JSON text. Never rejects. */
  exportRaw(): Promise<string>;
  /** Removes everything under the key. The Y.Doc stays as it is; the next edit stores all of it again. */
  clear(): Promise<void>;
  /** Ends it. Writes under way are finished. */
  stop(): void;
}
