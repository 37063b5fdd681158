import type { Json, JsonObject } from '../core/shared/json';

/** What is used of an awareness (`y-protocols/awareness` and whatever has the same shape). */
export interface AwarenessLike {
  readonly clientID: number;
  getStates(): ReadonlyMap<number, unknown>;
  setLocalStateField(field: string, value: unknown): void;
  on(event: 'change', listener: () => void): void;
  off(event: 'change', listener: () => void): void;
}

/** One peer: what it says of itself, after checking. Anybody may say anything: names are not proof of who it is. */
export interface PresentPeer {
  readonly clientId: number;
  readonly isMe: boolean;
  readonly state: JsonObject;
}

export interface Presence {
  /** Sorted by client id; at most 200. The same object until somebody changes. */
  getSnapshot(): readonly PresentPeer[];
  subscribe(listener: () => void): () => void;
  /**
   * Tells the others; `null` says nothing any more. False, and nothing told, for what is no JSON or longer than the
   * limits: 2,000 UTF-16 units as JSON text, 200 per text.
   */
  set(state: { readonly [key: string]: Json } | null): boolean;
}
