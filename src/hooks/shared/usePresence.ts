'use client';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { jsonEquals, type Json, type JsonObject } from '../../core/shared/json';
import { createTeller } from './createTeller';
import { paced } from './paced';
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
  readonly every?: number | undefined;
}

/** Milliseconds between two looks at who is here: fifty people who move are one new picture. */
const PACE = 100;

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

  const source = useMemo(() => (presence ? paced(presence, PACE) : NOBODY), [presence]);
  const here = useSyncExternalStore(source.subscribe, source.getSnapshot, NOBODY.getSnapshot);
  const [known] = useState<Known<T>>(() => ({ read: undefined, others: new Map() }));
  return useMemo(() => othersOf(here, read, known), [here, read, known]);
}

type Other<T> = T & { readonly clientId: number };

/** What was read of whom, from which state and by which rule. */
interface Known<T> {
  read: PresenceOptions<T>['read'] | undefined;
  others: ReadonlyMap<number, { readonly state: JsonObject; readonly shown: Other<T> | undefined }>;
}

/** Somebody who has not changed is not read again and stays the same object, so that one face is painted anew and not all. */
function othersOf<T extends object>(
  here: readonly PresentState[],
  read: PresenceOptions<T>['read'],
  known: Known<T>,
): readonly Other<T>[] {
  const sameRule = known.read === read;
  const readAnew = (clientId: number, state: JsonObject) => {
    const old = known.others.get(clientId);
    if (sameRule && old?.state === state) return old;
    const said = read(state);
    const shown = said && { ...said, clientId };
    return { state, shown: old?.shown && jsonEquals(old.shown, shown) ? old.shown : shown };
  };
  const others = here.flatMap(({ clientId, isMe, state }) =>
    isMe ? [] : [[clientId, readAnew(clientId, state)] as const],
  );
  known.read = read;
  known.others = new Map(others);
  return others.flatMap(([, { shown }]) => shown ?? []);
}

const nobody: readonly PresentState[] = [];
const NOBODY = { getSnapshot: () => nobody, subscribe: () => () => undefined };
