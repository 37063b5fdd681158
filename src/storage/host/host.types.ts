import type { Env } from '../../core/shared/command';
import type { MergeConflict } from '../../core/shared/merge';
import type { Payload, StorageAdapter, StorageFailure } from '../adapter.types';

/** What a server has under a key. */
export interface HostDocument {
  /** A whole document as JSON, or bytes for one that is bound to Yjs. */
  readonly payload: Payload;
  /** Changes with every save: a number, or an ETag. Only compared for equality. */
  readonly version: string | number;
}

/** How a server answered a save. */
export type HostSaved =
  | { readonly ok: true; readonly version: string | number }
  /** It has another version than the one named. `true`: it was not sent along, so `load` is asked. */
  | { readonly ok: false; readonly conflict: HostDocument | true }
  /** It will not take it, and asking again soon is no use. For anything that may pass, throw or reject instead. */
  | { readonly ok: false; readonly refused: Exclude<StorageFailure, 'stale'> };

export interface HostCall {
  /** Aborted after `timeout`; hand it to `fetch`. */
  readonly signal: AbortSignal;
}

export interface HostSaveCall extends HostCall {
  /** The version that this builds on, for `If-Match`; `undefined` = there must be none yet. */
  readonly version: string | number | undefined;
}

/** Two people changed the same; theirs was kept. */
export interface HostConflict {
  readonly key: string;
  readonly conflicts: readonly MergeConflict[];
}

/** A function of the host that rejected, threw, took too long, or answered what nobody can read. */
export interface HostFailure {
  readonly key: string;
  readonly during: 'load' | 'save' | 'remove';
  readonly cause: unknown;
}

export interface HostStorageOptions {
  /** Answers what the server has, or `undefined`. Rejecting means that it could not be reached. */
  readonly load: (key: string, call: HostCall) => Promise<HostDocument | undefined>;
  /** Stores the whole document if the server still has `call.version`. Rejecting means that it could not be reached. */
  readonly save: (key: string, payload: Payload, call: HostSaveCall) => Promise<HostSaved>;
  /** Absent: what is removed here stays on the server, and is not loaded from there again while it is the same. */
  readonly remove?: ((key: string, call: HostSaveCall) => Promise<void>) | undefined;
  /** Calls `onNews` when the server may have something new, until the returned function is called. */
  readonly watch?: ((key: string, onNews: () => void) => () => void) | undefined;
  /**
   * Where edits wait, and what opens without a connection: `indexedDbStorage()`, `browserStorage()`. Should it fail,
   * memory steps in. @default memory: what has not arrived is lost with the page, and the save state says so
   */
  readonly local?: StorageAdapter | undefined;
  /** Several updates of one document bound to Yjs as one: `Y.mergeUpdates`. Without it bytes are not sent. */
  readonly mergeBytes?: ((updates: Uint8Array[]) => Uint8Array) | undefined;
  /** Told after two people's changes were merged and some could not both stand. */
  readonly onConflict?: ((conflict: HostConflict) => void) | undefined;
  /**
   * Told of each attempt that failed, with what your function threw: for a log. The person reads "not connected" either way, and
   * it is tried again.
   */
  readonly onError?: ((failure: HostFailure) => void) | undefined;
  /** Milliseconds after an edit until it is sent, so that those in a row go together. @default 300 */
  readonly delay?: number | undefined;
  /** Milliseconds until a call counts as failed. @default 15000 */
  readonly timeout?: number | undefined;
  /** Milliseconds until the first further attempt, and at most; doubled each time, half of it by chance. @default 1000, 60000 */
  readonly backoff?: { readonly first: number; readonly most: number } | undefined;
  /** Chance for the waiting times. @default the store's `env` */
  readonly env?: Pick<Env, 'random'> | undefined;
}
