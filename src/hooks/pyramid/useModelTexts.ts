'use client';
import { useEffect, useState } from 'react';
import type { ModelTexts } from '../../locales/types';

export interface LoadedModelTexts {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly texts: ModelTexts | undefined;
  readonly retry: () => void;
}

// By language. Filled by the first who asks; whoever mounts later has the texts at once.
const fetched = new Map<string, ModelTexts>();

/** Fetches the texts ahead, for a part that will ask for them as soon as it is there. */
export async function fetchModelTexts(locale: string): Promise<ModelTexts> {
  const { loadModelTexts } = await import('../../locales/load');
  const texts = await loadModelTexts(locale);
  fetched.set(locale, texts);
  return texts;
}

/**
 * The long texts about the five principles, fetched once they are wanted. While another language loads, the texts of the
 * last one stay.
 */
export function useModelTexts(options: {
  readonly locale: string;
  readonly wanted: boolean;
  /** Only for what never is in a server's markup: starts with texts that were fetched before. @default false */
  readonly late?: boolean;
}): LoadedModelTexts {
  const { locale, wanted, late = false } = options;
  const [loaded, setLoaded] = useState(() => {
    const texts = late ? fetched.get(locale) : undefined;
    return texts ? { locale, texts } : null;
  });
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const needed = wanted && loaded?.locale !== locale;

  useEffect(() => {
    if (!needed) return undefined;
    let stale = false;
    fetchModelTexts(locale).then(
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
