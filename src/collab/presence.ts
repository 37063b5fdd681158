import { isPlainObject, jsonEquals, own, type Json, type JsonObject } from '../core/shared/json';
import { rebuild } from '../core/shared/rebuild';
import { createSignal } from './signal';
import type { AwarenessLike, Presence, PresentPeer } from './presence.types';

/** Under its own field, so that other users of the same awareness (an editor, say) are left alone. */
const FIELD = 'plinth';
const MAX_PEERS = 200;
const MAX_STATE = 2000;
const MAX_TEXT = 200;

/** Reads an awareness as data of strangers: rebuilt, capped, and what does not pass is not there. */
export function createPresence(awareness: AwarenessLike): Presence & { stop(): void } {
  // An awareness replaces the state of whoever says something new: each is checked once, however many others are here.
  const checked = new WeakMap<object, JsonObject | undefined>();
  const signal = createSignal<readonly PresentPeer[]>(read(new Map()));

  function stateOf(all: unknown): JsonObject | undefined {
    if (!isPlainObject(all)) return undefined;
    if (!checked.has(all)) checked.set(all, safeState(own(all, FIELD)));
    return checked.get(all);
  }

  /** @param known Who has not changed stays the same object. */
  function read(known: ReadonlyMap<number, PresentPeer>): readonly PresentPeer[] {
    const peers: PresentPeer[] = [];
    try {
      const states = [...awareness.getStates()].sort(([a], [b]) => a - b);
      for (const [clientId, all] of states) {
        const state = stateOf(all);
        if (!state || !Number.isSafeInteger(clientId) || peers.length >= MAX_PEERS) continue;
        const old = known.get(clientId);
        const same = old && (old.state === state || jsonEquals(old.state, state));
        peers.push(same ? old : { clientId, isMe: clientId === awareness.clientID, state });
      }
    } catch {
      // Written by hosts too: one that breaks shows nobody.
    }
    return peers;
  }

  const hear = () => {
    const now = signal.getSnapshot();
    const next = read(new Map(now.map((peer) => [peer.clientId, peer])));
    if (next.length !== now.length || next.some((peer, index) => peer !== now[index])) signal.set(next);
  };
  awareness.on('change', hear);

  return {
    getSnapshot: signal.getSnapshot,
    subscribe: signal.subscribe,
    set(state) {
      const safe = state === null ? null : safeState(state);
      if (safe === undefined) return false;
      awareness.setLocalStateField(FIELD, safe);
      hear();
      return true;
    },
    stop: () => awareness.off('change', hear),
  };
}

function safeState(value: unknown): JsonObject | undefined {
  const { json, problems } = rebuild(value);
  if (problems.length > 0 || !isPlainObject(json)) return undefined;
  const fits = JSON.stringify(json).length <= MAX_STATE && hasShortTexts(json);
  return fits ? json : undefined;
}

function hasShortTexts(value: Json): boolean {
  if (typeof value === 'string') return value.length <= MAX_TEXT;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(hasShortTexts);
}
