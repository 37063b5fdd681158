import type { retroImportMessages as english } from './en/retro-import.messages';
import type { LoadLocaleOptions } from './load';
import { matchLocale } from './match-locale';
import type { MirrorOf } from './types';

/** What an import has to say and the words of an export, in one language. */
export type RetroImportMessages = MirrorOf<typeof english>;

/** Fetches the words that only the import and export of a retro need. Same fallback as `loadLocale`. */
export async function loadRetroImportMessages(
  tag: string,
  options?: LoadLocaleOptions,
): Promise<RetroImportMessages> {
  const { locale, notice } = matchLocale(tag);
  if (notice) options?.onNotice?.(notice);
  switch (locale) {
    case 'de':
      return (await import('./de/retro-import.messages')).retroImportMessages;
    case 'ar':
      return (await import('./ar/retro-import.messages')).retroImportMessages;
    case 'fr':
      return (await import('./fr/retro-import.messages')).retroImportMessages;
    case 'es':
      return (await import('./es/retro-import.messages')).retroImportMessages;
    case 'pt-BR':
      return (await import('./pt-BR/retro-import.messages')).retroImportMessages;
    case 'he':
      return (await import('./he/retro-import.messages')).retroImportMessages;
    case 'ja':
      return (await import('./ja/retro-import.messages')).retroImportMessages;
    case 'en-XA':
    case 'ar-XB': {
      const { retroImportMessages } = await import('./en/retro-import.messages');
      return (await import('./pseudo')).pseudoTexts(locale, retroImportMessages);
    }
    default:
      return (await import('./en/retro-import.messages')).retroImportMessages;
  }
}
