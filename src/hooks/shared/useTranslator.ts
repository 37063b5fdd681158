'use client';
import { useMemo } from 'react';
import { createTranslator, type Translate } from '../../locales/translate';
import type { Message } from '../../locales/types';
import type { Plinth } from './usePlinth';

/**
 * The function a widget asks for its texts. Keys are those of the English set; a host's catalogue may lack some, and
 * English then stands in.
 */
export function useTranslator<Key extends string>(
  plinth: Pick<Plinth, 'locale' | 'catalogue'>,
  part: 'shared' | 'pyramid' | 'assessment' | 'report' | 'retro' | 'goals' | 'workspace',
  english: Readonly<Record<Key, Message>>,
): Translate<Key> {
  const messages = plinth.catalogue?.[part];
  return useMemo(
    () => createTranslator(plinth.locale, messages, english),
    [plinth.locale, messages, english],
  );
}
