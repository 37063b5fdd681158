'use client';
import { retroSaidMessages } from '../../locales/en/retro-said.messages';
import { createTranslator, type Translate } from '../../locales/translate';
import type { RetroContext } from './retro-board.types';

/** What is said aloud by what loads once a board is on the page, in the language that holds at this moment. */
export function saidWords({
  plinth,
}: Pick<RetroContext, 'plinth'>): Translate<keyof typeof retroSaidMessages> {
  return createTranslator(plinth.locale, plinth.catalogue?.retro, retroSaidMessages);
}
