import { matchLocale, type AvailableLocale } from './match-locale';
import type { Catalogue, InstrumentTextSet, LocaleNotice, ModelTexts } from './types';

export type { Catalogue, InstrumentTextSet, LocaleNotice, ModelTexts };

export interface LoadLocaleOptions {
  /** Told when the language is not there and English is answered in its place. */
  readonly onNotice?: ((notice: LocaleNotice) => void) | undefined;
}

function resolve(tag: string, options: LoadLocaleOptions | undefined): AvailableLocale {
  const { locale, notice } = matchLocale(tag);
  if (notice) options?.onNotice?.(notice);
  return locale;
}

/**
 * Fetches the catalogue of a language: `loadLocale('de-AT')` answers German. Rejects only if the file itself cannot be
 * fetched (network); a language we do not have answers English and calls `onNotice`.
 */
export async function loadLocale(tag: string, options?: LoadLocaleOptions): Promise<Catalogue> {
  switch (resolve(tag, options)) {
    case 'de':
      return (await import('./de/index')).de;
    case 'ar':
      return (await import('./ar/index')).ar;
    case 'fr':
      return (await import('./fr/index')).fr;
    case 'es':
      return (await import('./es/index')).es;
    case 'pt-BR':
      return (await import('./pt-BR/index')).ptBR;
    case 'he':
      return (await import('./he/index')).he;
    case 'ja':
      return (await import('./ja/index')).ja;
    case 'en-XA':
      return (await import('./pseudo')).pseudoAccented((await import('./en/index')).en);
    case 'ar-XB':
      return (await import('./pseudo')).pseudoBidi((await import('./en/index')).en);
    default:
      return (await import('./en/index')).en;
  }
}

/** Fetches the long texts about the five principles. Same fallback as `loadLocale`. */
export async function loadModelTexts(tag: string, options?: LoadLocaleOptions): Promise<ModelTexts> {
  const locale = resolve(tag, options);
  switch (locale) {
    case 'de':
      return (await import('./de/model')).modelTexts;
    case 'ar':
      return (await import('./ar/model')).modelTexts;
    case 'fr':
      return (await import('./fr/model')).modelTexts;
    case 'es':
      return (await import('./es/model')).modelTexts;
    case 'pt-BR':
      return (await import('./pt-BR/model')).modelTexts;
    case 'he':
      return (await import('./he/model')).modelTexts;
    case 'ja':
      return (await import('./ja/model')).modelTexts;
    case 'en-XA':
    case 'ar-XB':
      return (await import('./pseudo')).pseudoTexts(locale, (await import('./en/model')).modelTexts);
    default:
      return (await import('./en/model')).modelTexts;
  }
}

/** Fetches the words of the instruments we ship. Same fallback as `loadLocale`. */
export async function loadInstrumentTexts(
  tag: string,
  options?: LoadLocaleOptions,
): Promise<InstrumentTextSet> {
  const locale = resolve(tag, options);
  switch (locale) {
    case 'de':
      return (await import('./de/instruments')).instrumentTexts;
    case 'ar':
      return (await import('./ar/instruments')).instrumentTexts;
    case 'fr':
      return (await import('./fr/instruments')).instrumentTexts;
    case 'es':
      return (await import('./es/instruments')).instrumentTexts;
    case 'pt-BR':
      return (await import('./pt-BR/instruments')).instrumentTexts;
    case 'he':
      return (await import('./he/instruments')).instrumentTexts;
    case 'ja':
      return (await import('./ja/instruments')).instrumentTexts;
    case 'en-XA':
    case 'ar-XB':
      return (await import('./pseudo')).pseudoTexts(
        locale,
        (await import('./en/instruments')).instrumentTexts,
      );
    default:
      return (await import('./en/instruments')).instrumentTexts;
  }
}
