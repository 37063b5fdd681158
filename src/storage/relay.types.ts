import type { Env } from '../core/shared/command';
import type { DocumentHead, DocumentSchema } from '../core/shared/schema';
import type { StorageAdapter, StorageFailure } from './adapter.types';

/** What an adapter must know of a document that it sends elsewhere and merges with what it finds there. */
export interface RelayContext {
  readonly schema: DocumentSchema;
  readonly env: Env;
  /** The document before anything was done to it: what a log without a snapshot builds on. */
  readonly initial: DocumentHead;
}

/** How far what was written here has come. Everything in it is kept here as well, whatever the state. */
export interface Delivery {
  /**
   * - `delivered`: the other side has all of it. - `sending`: under way. - `waiting`: could not be reached, and is tried
   *   again by itself. - `refused`: it answered no; tried again at the next edit or when asked.
   */
  readonly state: 'delivered' | 'sending' | 'waiting' | 'refused';
  /** Changes that the other side does not have yet. */
  readonly kept: number;
  /** Whether they survive the end of the page. */
  readonly durable: boolean;
  /** Why, when `refused`. */
  readonly reason?: StorageFailure;
  /** Places where the other side's value was kept instead of this one's, since the page was opened. */
  readonly conflicts?: number;
}

/** The part of an adapter that passes documents on. */
export interface StorageRelay {
  /** For what must never leave the device: where the person was. */
  readonly here: StorageAdapter;
  /** Called before the first `load` of a key. */
  prepare(key: string, context: RelayContext): void;
  getDelivery(key: string): Delivery;
  /** Told whenever the delivery of this key has changed. */
  watch(key: string, listener: () => void): () => void;
  /** Tries now. Resolves when that is decided. Never rejects. */
  deliver(key: string): Promise<void>;
}
