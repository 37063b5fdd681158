import { useEffect, useState } from 'react';
import type { PlinthError } from '../../../hooks/shared/plinth-context';
import { loadLocale } from '../../../locales/load';
import type { Catalogue } from '../../../locales/types';

/** Whether these words need not be fetched. */
export const isEnglish = (locale: string) => /^en(-(?!X)|$)/i.test(locale);

/**
 * The catalogue of an element's `locale`: handed in, or fetched before the widget is first shown, so that it never
 * speaks English for a moment. A language that cannot be fetched is English, and reported.
 */
export function useCatalogue(
  locale: string | undefined,
  given: Catalogue | undefined,
  onError: (error: PlinthError) => void,
): { readonly ready: boolean; readonly messages: Catalogue | undefined } {
  const [loaded, setLoaded] = useState<{ locale: string; messages: Catalogue | undefined }>();
  const wanted = given === undefined && locale !== undefined && !isEnglish(locale) ? locale : undefined;
  useEffect(() => {
    if (wanted === undefined) return undefined;
    let stale = false;
    loadLocale(wanted).then(
      (messages) => stale || setLoaded({ locale: wanted, messages }),
      (cause: unknown) => {
        if (stale) return;
        onError({ kind: 'host', widget: 'locale', cause });
        setLoaded({ locale: wanted, messages: undefined });
      },
    );
    return () => {
      stale = true;
    };
  }, [wanted, onError]);
  if (wanted === undefined) return { ready: true, messages: given };
  // The language before stays until the next one is here.
  return { ready: loaded !== undefined, messages: loaded?.messages };
}
