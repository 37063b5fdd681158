import type { Json } from '../core/shared/json';
import type { StorageRelay } from './relay.types';

/** Synchronous adapters answer at once, so that a first paint can already show what was stored. */
export type MaybePromise<T> = T | Promise<T>;

/**
 * Why storage did not do what was asked. `newer` and `corrupt` are about the data, the others about the place. `stale` is
 * never shown: another tab replaced or removed the snapshot and this one has not loaded that yet, so nothing was written.
 */
export type StorageFailure = 'quota' | 'denied' | 'blocked' | 'corrupt' | 'newer' | 'stale' | 'unknown';

/** Adapters may also throw or reject; whoever calls them goes through `attempt`, which gives this shape. */
export type StorageResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: StorageFailure };

/** What one write carries: changes as JSON, or an opaque update as bytes. An adapter does not look inside. */
export type Payload = Json | Uint8Array;

export interface StoredEntry {
  /** Ascending within a key; gaps are allowed. */
  readonly seq: number;
  readonly payload: Payload;
}

export interface StoredState {
  /** The newest readable snapshot, or `undefined` when there is none. */
  readonly snapshot: Payload | undefined;
  /** True when the newest snapshot was unreadable: this is the one before it, or what could be read of it. */
  readonly damaged: boolean;
  /** Readable entries that the snapshot does not contain, oldest first. */
  readonly entries: readonly StoredEntry[];
  /** The number of the last entry that snapshot and entries contain; 0 when nothing was stored. */
  readonly upTo: number;
  /** How many unreadable pieces are kept aside under this key, now or from before. */
  readonly quarantined: number;
  /** False when something unreadable could not be kept aside. Then nothing may be written over it. */
  readonly safeToWrite: boolean;
}

/** A snapshot that is kept, to go back to. */
export interface StoredVersion {
  /** Names it within its key, as long as it is kept. */
  readonly id: string;
  /** When it was written, in milliseconds since the epoch; `undefined` where that was not kept. */
  readonly at: number | undefined;
  readonly payload: Payload;
}

/** What another tab (another adapter on the same place) did. */
export type StorageMessage =
  | { readonly type: 'entry'; readonly entry: StoredEntry }
  /** The snapshot was written anew; loading again gives the whole state. */
  | { readonly type: 'replaced' }
  | { readonly type: 'cleared' };

/**
 * One place where bytes are kept, by string key: a snapshot, and what was appended since. Any store of widgets, tabs or
 * Yjs updates goes through this; `storageChecks` from `plinth/testing` is the kit that an adapter must pass.
 */
export interface StorageAdapter {
  load(key: string): MaybePromise<StorageResult<StoredState>>;
  /**
   * The same for whoever only looks: what is found does not count as known here, and the subscriber is still told of it.
   * Absent = the subscriber is told `replaced` after each look.
   */
  peek?(key: string): MaybePromise<StorageResult<StoredState>>;
  /**
   * Adds an entry and answers its number. Written when this returns (or resolves): never batched. `stale` if the snapshot
   * that was loaded or written here is gone: the whole must be written anew.
   */
  append(key: string, payload: Payload): MaybePromise<StorageResult<number>>;
  /**
   * Replaces snapshot and entries by a new snapshot, verified before the old one goes. `snapshot` is asked after every
   * entry of other tabs has been delivered to the subscriber, so that it can contain them. Answers the number of the last
   * entry that it contains; `stale`, having told the subscriber `replaced`, if another tab replaced the snapshot since this
   * one loaded it. Where `snapshot` throws, nothing is written, and what it threw is thrown on or answered by its name.
   */
  compact(key: string, snapshot: () => Payload): MaybePromise<StorageResult<number>>;
  /** Hears of what other tabs do under this key, never of its own. One subscriber per key and adapter is enough. */
  subscribe(key: string, listener: (message: StorageMessage) => void): () => void;
  /** Keeps a copy of unreadable data; the same text twice is kept once. */
  setAside(key: string, raw: string): MaybePromise<StorageResult<void>>;
  /** Every raw text under the key, quarantined ones too, by its name in the place. */
  exportRaw(key: string): MaybePromise<StorageResult<Readonly<Record<string, string>>>>;
  /** Removes everything under the key, quarantined data too. */
  remove(key: string): MaybePromise<StorageResult<void>>;
  /** The readable snapshots that are kept, newest first: three, unless room was needed. Absent = only the newest is kept. */
  versions?(key: string): MaybePromise<StorageResult<readonly StoredVersion[]>>;
  /** For an adapter that passes documents on to somewhere else. */
  readonly relay?: StorageRelay;
}
