'use client';
import { useEffect, useState } from 'react';
import type { ModelTexts } from '../../locales/types';

export interface LoadedModelTexts {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly texts: ModelTexts | undefined;
  readonly retry: () => void;
}

/**
 * The long texts about the five principles, fetched once they are wanted. While another language loads, the texts of the
 * last one stay.
 */
export function useModelTexts(options: {
  readonly locale: string;
  readonly wanted: boolean;
}): LoadedModelTexts {
  const { locale, wanted } = options;
  const [loaded, setLoaded] = useState<{ locale: string; texts: ModelTexts } | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const needed = wanted && loaded?.locale !== locale;

  useEffect(() => {
    if (!needed) return undefined;
    let stale = false;
    import('../../locales/load')
      .then(({ loadModelTexts }) => loadModelTexts(locale))
      .then(
        (texts) => {
          if (!stale) setLoaded({ locale, texts });
        },
        () => {
          if (!stale) setFailed(true);
        },
      );
    return () => {
      stale = true;
    };
  }, [needed, locale, attempt]);

  const texts = loaded?.texts;
  const status = texts ? 'ready' : failed ? 'failed' : needed ? 'loading' : 'idle';
  return {
    status,
    texts,
    retry: () => {
      setFailed(false);
      setAttempt(attempt + 1);
    },
  };
}
