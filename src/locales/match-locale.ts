import type { LocaleNotice } from './types';

/** The languages we ship. The last two are for testing: longer accented English, and English shown right to left. */
export const AVAILABLE_LOCALES = [
  'en',
  'de',
  'ar',
  'fr',
  'es',
  'pt-BR',
  'he',
  'ja',
  'en-XA',
  'ar-XB',
] as const;
export type AvailableLocale = (typeof AVAILABLE_LOCALES)[number];

export interface LocaleMatch {
  readonly locale: AvailableLocale;
  /** Only when nothing matched and English stands in. */
  readonly notice?: LocaleNotice;
}

/**
 * The shipped language for a BCP 47 tag, by cutting subtags from its end: `de-AT` → `de`, `ar-Arab-EG` → `ar`. A tag
 * that matches nothing gives English and a notice; nothing throws.
 */
export function matchLocale(tag: string): LocaleMatch {
  const wanted = tag.replaceAll('_', '-').toLowerCase();
  for (let cut = wanted; cut !== ''; cut = cut.slice(0, Math.max(0, cut.lastIndexOf('-')))) {
    const locale = AVAILABLE_LOCALES.find((available) => available.toLowerCase() === cut);
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
