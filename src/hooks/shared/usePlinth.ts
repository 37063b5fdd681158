'use client';
import { useContext, useMemo } from 'react';
import type { Command, Env } from '../../core/shared/command';
import { callListener } from '../../core/shared/listeners';
import type { Catalogue } from '../../locales/types';
import { createEnvironment } from '../../core/shared/environment';
import { PlinthContext, type Person, type PlinthError, type PlinthOptions } from './plinth-context';
import { useConst } from './useConst';
import { useLatest } from './useLatest';

/** The host context as a widget sees it, with every default filled in. Stable while the host's values are. */
export interface Plinth {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly timeZone: string | undefined;
  readonly nonce: string | undefined;
  readonly person: Person | undefined;
  readonly people: readonly Person[];
  readonly catalogue: Catalogue | undefined;
  readonly env: Env;
  readonly can: (command: Command) => boolean;
  readonly reportError: (error: PlinthError) => void;
}

const NOBODY: readonly Person[] = [];

/** Merges what the nearest `PlinthProvider` says with a widget's own props. */
export function usePlinth(options: PlinthOptions): Plinth {
  const provided = useContext(PlinthContext);
  const messages = options.messages ?? provided.messages;
  const locale = options.locale ?? options.messages?.locale ?? provided.locale ?? messages?.locale ?? 'en';
  const direction =
    options.direction ?? options.messages?.direction ?? provided.direction ?? messages?.direction ?? 'ltr';
  const person = options.person ?? provided.person;
  const people = options.people ?? provided.people ?? NOBODY;
  const timeZone = options.timeZone ?? provided.timeZone;
  const nonce = options.nonce ?? provided.nonce;
  const latest = useLatest({
    now: options.now ?? provided.now ?? Date.now,
    can: options.can ?? provided.can,
    onError: options.onError ?? provided.onError,
  });
  const host = useConst(() => ({
    env: createEnvironment(() => latest.current.now()),
    can: (command: Command) => latest.current.can?.(command) ?? true,
    reportError: (error: PlinthError) => callListener(() => latest.current.onError?.(error)),
  }));

  return useMemo(
    () => ({
      locale,
      direction,
      timeZone,
      nonce,
      person,
      people,
      catalogue: messages,
      ...host,
    }),
    [locale, direction, timeZone, nonce, person, people, messages, host],
  );
}
