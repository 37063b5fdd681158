'use client';
import { retroAroundMessages } from '../../locales/en/retro-around.messages';
import { own } from '../../core/shared/json';
import type { Translate } from '../../locales/translate';
import { useTranslator } from '../shared/useTranslator';
import type { RetroContext } from './retro-board.types';

export type AroundWords = Translate<keyof typeof retroAroundMessages>;

/** The words around a board in its first view. */
export function useAroundWords({ plinth }: Pick<RetroContext, 'plinth'>): AroundWords {
  return useTranslator(plinth, 'retro', retroAroundMessages);
}

/** How often an action was carried over. */
export const carriedText = (t: AroundWords, count: number): string =>
  t(count === 1 ? 'actions.carriedOnce' : count === 2 ? 'actions.carriedTwice' : 'actions.carried', {
    count,
  });

/** What a phase is called: as the team calls it, or in words of ours. One of its own without a name shows its id. */
export function phaseTitle(t: AroundWords, phase: string, titles?: Readonly<Record<string, string>>): string {
  const given = titles && own(titles, phase);
  if (given) return given;
  const key = `phase.${phase}` as 'phase.vote';
  const title = t(key);
  return title === key ? phase : title;
}
