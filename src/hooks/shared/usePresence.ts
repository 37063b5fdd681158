'use client';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { jsonEquals, type Json, type JsonObject } from '../../core/shared/json';
import { createTeller } from './createTeller';
import { useLatest } from './useLatest';

/** One who is here, as presence has it. */
export interface PresentState {
  readonly clientId: number;
  readonly isMe: boolean;
  readonly state: JsonObject;
}

/** `binding.presence` of `plinth/collab`, or anything of the same shape. */
export interface PresenceSource {
  getSnapshot(): readonly PresentState[];
  subscribe(listener: () => void): () => void;
  set(state: { readonly [key: string]: Json } | null): boolean;
}

export interface PresenceOptions<T> {
  /** What the others may know of this person, `null` for nothing. Pass it through the board's rule (`presenceFor`). */
  readonly state: { readonly [key: string]: Json } | null;
  /** What may be shown of what somebody tells (`readPresence`); `undefined` shows them not. */
  readonly read: (state: JsonObject) => T | undefined;
  /** Milliseconds between two tellings; the newest state is told in the end. @default 250 */
  readonly every?: number;
}

/** The others that are here, and telling them of this person. Whoever leaves the page tells nothing any more. */
export function usePresence<T extends object>(
  presence: PresenceSource | undefined,
  { state, read, every = 250 }: PresenceOptions<T>,
): readonly (T & { readonly clientId: number })[] {
  const first = useLatest(state);
  const teller = useRef<ReturnType<typeof createTeller>>(undefined);
  useEffect(() => {
    if (!presence) return undefined;
    const made = createTeller((told) => presence.set(told), every);
    made.tell(first.current);
    teller.current = made;
    return () => {
      made.stop();
      presence.set(null);
      teller.current = undefined;
    };
  }, [presence, every, first]);
  useEffect(() => teller.current?.tell(state), [state]);

  const source = presence ?? NOBODY;
  const here = useSyncExternalStore(source.subscribe, source.getSnapshot, NOBODY.getSnapshot);
  const [known] = useState(() => new Map<number, T & { readonly clientId: number }>());
  return useMemo(() => othersOf(here, read, known), [here, read, known]);
}

/** Somebody who has not changed stays the same object, so that one face is painted anew and not all. */
function othersOf<T extends object>(
  here: readonly PresentState[],
  read: (state: JsonObject) => T | undefined,
  known: Map<number, T & { readonly clientId: number }>,
): readonly (T & { readonly clientId: number })[] {
  const others = here.flatMap(({ clientId, isMe, state }) => {
    const shown = isMe ? undefined : read(state);
    if (!shown) return [];
    const old = known.get(clientId);
    const next = { ...shown, clientId };
    return [old && jsonEquals(old, next) ? old : next];
  });
  known.clear();
  for (const other of others) known.set(other.clientId, other);
  return others;
}

const nobody: readonly PresentState[] = [];
const NOBODY = { getSnapshot: () => nobody, subscribe: () => () => undefined };
