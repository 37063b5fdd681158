'use client';
import { retroAroundMessages } from '../../locales/en/retro-around.messages';
import type { Translate } from '../../locales/translate';
import { useTranslator } from '../shared/useTranslator';
import type { RetroContext } from './retro-board.types';

export type AroundWords = Translate<keyof typeof retroAroundMessages>;

/** The words around a board in its first view. */
export function useAroundWords({ plinth }: Pick<RetroContext, 'plinth'>): AroundWords {
  return useTranslator(plinth, 'retro', retroAroundMessages);
}

/** What a phase is called: one of the team's own has no words but its id. */
export function phaseTitle(t: AroundWords, phase: string): string {
  const key = `phase.${phase}` as 'phase.vote';
  const title = t(key);
  return title === key ? phase : title;
}
