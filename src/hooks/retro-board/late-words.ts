'use client';
import { retroLateMessages } from '../../locales/en/retro-late.messages';
import type { Translate } from '../../locales/translate';
import { useTranslator } from '../shared/useTranslator';
import type { RetroContext } from './retro-board.types';

export type LateWords = Translate<keyof typeof retroLateMessages>;

/** The words of what loads on demand. They load with it: never use this in the first view. */
export function useLateWords({ plinth }: Pick<RetroContext, 'plinth'>): LateWords {
  return useTranslator(plinth, 'retro', retroLateMessages);
}
