'use client';
import { useEffect, useState } from 'react';
import type { RetroTexts } from '../../locales/retro-texts.types';
import type { RetroContext } from './retro-board.types';

/** The words of templates, the promise and the check-in questions: `null` until they are there. They load on demand. */
export function useRetroTexts({ plinth }: Pick<RetroContext, 'plinth'>): RetroTexts | null {
  const { locale } = plinth;
  const [texts, setTexts] = useState<{ readonly locale: string; readonly texts: RetroTexts } | null>(null);
  useEffect(() => {
    let stale = false;
    void import('../../locales/load-retro-texts')
      .then(({ loadRetroTexts }) => loadRetroTexts(locale))
      .then(
        (loaded) => {
          if (!stale) setTexts({ locale, texts: loaded });
        },
        // Without them their places stay empty; nothing else depends on them.
        () => undefined,
      );
    return () => {
      stale = true;
    };
  }, [locale]);
  return texts?.locale === locale ? texts.texts : null;
}
