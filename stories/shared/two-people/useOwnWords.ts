import { useContext, useMemo } from 'react';
import { PlinthContext } from 'plinth/hooks';
import type { Catalogue } from 'plinth/locales/types';

/**
 * Two of the same widget on one page: each names its landmarks after its person, so that whoever goes from one to the next by
 * screen reader knows where they are. @param keys Must be the same array at every render.
 */
export function useOwnWords(
  part: 'retro' | 'goals',
  keys: readonly string[],
  name: string,
): Catalogue | undefined {
  const { messages } = useContext(PlinthContext);
  return useMemo(() => {
    const words: Readonly<Record<string, unknown>> = messages?.[part] ?? {};
    const named = keys.map((key) => [key, withName(words[key], name)] as const);
    return messages && { ...messages, [part]: { ...words, ...Object.fromEntries(named) } };
  }, [messages, part, keys, name]);
}

function withName(text: unknown, name: string): unknown {
  if (typeof text !== 'object' || text === null) return `${String(text)}, ${name}`;
  return Object.fromEntries(Object.entries(text).map(([form, one]) => [form, withName(one, name)]));
}
