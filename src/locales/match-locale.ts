import type { LocaleNotice } from './types';

/** The languages we ship. The last two are for testing: longer accented English, and English shown right to left. */
export const AVAILABLE_LOCALES = [
  'en',
  'de',
  'fr',
  'es',
  'pt-BR',
  'ar',
  'he',
  'ja',
  'en-XA',
  'ar-XB',
] as const;
export type AvailableLocale = (typeof AVAILABLE_LOCALES)[number];

/** Languages we have under another tag: the one Portuguese there is, and what Hebrew was called until 1989. */
const UNDER_ANOTHER_TAG: Readonly<Record<string, AvailableLocale>> = { pt: 'pt-BR', iw: 'he' };

export interface LocaleMatch {
  readonly locale: AvailableLocale;
  /** Only when nothing matched and English stands in. */
  readonly notice?: LocaleNotice;
}

function available(tag: string): AvailableLocale | undefined {
  const found = AVAILABLE_LOCALES.find((locale) => locale.toLowerCase() === tag);
  return found ?? (Object.hasOwn(UNDER_ANOTHER_TAG, tag) ? UNDER_ANOTHER_TAG[tag] : undefined);
}

/**
 * The shipped language for a BCP 47 tag, by cutting subtags from its end: `de-AT` → `de`, `ar-Arab-EG` → `ar`. Any
 * Portuguese is served by `pt-BR`. A tag that matches nothing gives English and a notice; nothing throws.
 */
export function matchLocale(tag: string): LocaleMatch {
  const wanted = tag.replaceAll('_', '-').toLowerCase();
  for (let cut = wanted; cut !== ''; cut = cut.slice(0, Math.max(0, cut.lastIndexOf('-')))) {
    const locale = available(cut);
    if (locale) return { locale };
  }
  return {
    locale: 'en',
    notice: {
      code: 'unknownLocale',
      severity: 'warning',
      path: ['locale'],
      values: { locale: tag, used: 'en' },
    },
  };
}
