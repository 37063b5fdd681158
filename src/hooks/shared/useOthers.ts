'use client';
import { useMemo } from 'react';
import type { Json, JsonObject } from '../../core/shared/json';
import { personHue } from '../../core/shared/person-hue';
import type { Present } from '../../core/shared/presence';
import type { Person } from './plinth-context';
import { usePresence, type PresenceSource } from './usePresence';

/** Somebody else who is here and may be named. A name is what they say of themselves. */
export interface NamedOther extends Present {
  readonly name: string;
  readonly clientId: number;
}

export interface Others {
  /** By name. */
  readonly named: readonly NamedOther[];
  /** How many more are here. */
  readonly unnamed: number;
  /** Somebody who is not named is writing. */
  readonly writing: boolean;
}

/** What a person's page has to tell: who it is, whether they write, and where they are. */
export function presentOf(
  person: Person | undefined,
  { writing, at }: { readonly writing: boolean; readonly at: string | undefined },
): Present {
  const { id = '', name } = person ?? {};
  return {
    ...(name ? { name, hue: personHue(id) } : {}),
    ...(writing ? { writing } : {}),
    ...(at === undefined ? {} : { at }),
  };
}

/**
 * Tells the others of this person, and who else is here.
 * @param state Already by the widget's rules; `null` tells nothing. The same object while nothing changes.
 * @param read By the same rules. Must be the same function while they are.
 */
export function useOthers(
  presence: PresenceSource | undefined,
  state: Present | null,
  read: (state: JsonObject) => Present | undefined,
): Others {
  const others = usePresence<Present>(presence, {
    state: state as { readonly [key: string]: Json } | null,
    read,
  });
  return useMemo(() => {
    const named = others
      .flatMap(({ name, ...rest }) => (name === undefined ? [] : [{ ...rest, name }]))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.clientId - b.clientId));
    const unnamed = others.filter(({ name }) => name === undefined);
    return { named, unnamed: unnamed.length, writing: unnamed.some((other) => other.writing) };
  }, [others]);
}
