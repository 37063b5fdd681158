import type { LoadLocaleOptions } from './load';
import { matchLocale } from './match-locale';
import type { RetroTexts } from './retro-texts.types';

/** Fetches the words of retro templates. Same fallback as `loadLocale`. */
export async function loadRetroTexts(tag: string, options?: LoadLocaleOptions): Promise<RetroTexts> {
  const { locale, notice } = matchLocale(tag);
  if (notice) options?.onNotice?.(notice);
  switch (locale) {
    case 'de':
      return (await import('./de/templates')).retroTexts;
    case 'ar':
      return (await import('./ar/templates')).retroTexts;
    case 'fr':
      return (await import('./fr/templates')).retroTexts;
    case 'es':
      return (await import('./es/templates')).retroTexts;
    case 'pt-BR':
      return (await import('./pt-BR/templates')).retroTexts;
    case 'he':
      return (await import('./he/templates')).retroTexts;
    case 'ja':
      return (await import('./ja/templates')).retroTexts;
    case 'en-XA':
    case 'ar-XB':
      return (await import('./pseudo')).pseudoTexts(locale, (await import('./en/templates')).retroTexts);
    default:
      return (await import('./en/templates')).retroTexts;
  }
}
