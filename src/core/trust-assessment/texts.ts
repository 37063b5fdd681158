import type { Texts } from './instrument.types';

/** The text for a locale: exact tag, then its language, then English, then whatever there is. Never empty by accident. */
export function textFor(texts: Texts | undefined, locale: string): string {
  if (texts === undefined || typeof texts === 'string') return texts ?? '';
  const language = locale.split('-')[0] ?? '';
  return pick(texts, locale) ?? pick(texts, language) ?? pick(texts, 'en') ?? Object.values(texts)[0] ?? '';
}

function pick(texts: { readonly [language: string]: string }, tag: string): string | undefined {
  return Object.hasOwn(texts, tag) ? texts[tag] : undefined;
}
