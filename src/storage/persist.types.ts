import type { Json } from '../core/shared/json';
import type { Command } from '../core/shared/command';
import type { DocumentHead } from '../core/shared/schema';
import type { Store } from '../core/shared/store.types';
import type {
  MaybePromise,
  StorageAdapter,
  StorageFailure,
  StorageResult,
  StoredVersion,
} from './adapter.types';

/** A failure that a person is told of. */
export type ShownFailure = Exclude<StorageFailure, 'stale'>;

/**
 * What a person is told about saving. `saved` means: everything on the screen is stored, and where the place passes it on,
 * it has arrived. `offline`: stored here and not sent yet; it is tried again by itself.
 */
export interface SaveStatus {
  readonly state: 'loading' | 'saved' | 'saving' | 'offline' | 'failed';
  /** Why not, when `failed`. */
  readonly reason?: ShownFailure;
  /** When something was last written, in milliseconds since the epoch, from the store's `env.now()`. */
  readonly lastSavedAt?: number;
  /** Unreadable pieces that are kept aside and part of `exportRaw()`. */
  readonly quarantined?: number;
  /** How many changes wait to be sent, where there are any. */
  readonly kept?: number;
  /** The place passes documents on: `saved` means that everything has arrived there, not on this device alone. */
  readonly remote?: true;
  /** With `kept`: whether they survive the end of the page. */
  readonly durable?: boolean;
  /** Places where somebody else's value was kept instead of the one from here, since the page was opened. */
  readonly conflicts?: number;
}

/** An earlier state of the document, kept by the place. */
export type DocumentVersion = Pick<StoredVersion, 'id' | 'at'>;

export interface PersistOptions<D extends DocumentHead, C extends Command> {
  readonly store: Store<D, C>;
  readonly storage: StorageAdapter;
  /** See `storageKey`. */
  readonly key: string;
  /** The document before anything was done to it, where that was before this call: the difference is still to be written. */
  readonly since?: D | undefined;
  readonly onStatus?: ((status: SaveStatus) => void) | undefined;
  /** Entries in the log before it is folded into the snapshot. @default 50 */
  readonly compactAfter?: number | undefined;
}

export interface Persistence {
  readonly status: {
    /** The same object until something in it changes. */
    getSnapshot(): SaveStatus;
    subscribe(listener: () => void): () => void;
  };
  /** Resolves once what was stored is in the store, or could not be read. Never rejects. */
  readonly ready: Promise<void>;
  /** Waits for writes under way and tries what has failed again. */
  flush(): Promise<void>;
  /** After a failure: loads again if nothing could be loaded, then writes the whole document. */
  retry(): Promise<void>;
  /** Everything there is, as JSON text: the document on the screen, and all raw texts under the key. Never rejects. */
  exportRaw(): Promise<string>;
  /** Removes document, view and quarantine, for example after a submit. The store keeps what it shows. */
  clear(): Promise<void>;
  /** Earlier states that are kept, newest first. The last three snapshots, unless room was needed. Never rejects. */
  versions(): Promise<StorageResult<readonly DocumentVersion[]>>;
  /** Makes the document what it was then, as an edit that is stored like any other. Never rejects. */
  restore(versionId: string): Promise<StorageResult<void>>;
  /** Keeps a small record of where the person was (page, open level); never leaves the device. */
  saveView(view: Json): void;
  /** At once with a synchronous adapter. `undefined` when there is none or it is unreadable. */
  loadView(): MaybePromise<Json | undefined>;
  /** Ends it. Writes under way are finished. */
  stop(): void;
}
