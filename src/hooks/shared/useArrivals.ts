'use client';
import { useCallback } from 'react';
import { formattingLocale } from '../../locales/formatting-locale';
import type { Announcer } from './createAnnouncer';
import type { NamedOther } from './useOthers';
import { useSayWhoCame } from './useSayWhoCame';

/** Tells a screen reader who came and who left, several together. @param words Must be the same function while the language is. */
export function useArrivals(
  named: readonly NamedOther[],
  announcer: Announcer,
  locale: string,
  words: (
    key: 'here.came' | 'here.left',
    values: { readonly names: string; readonly count: number },
  ) => string,
): void {
  const say = useCallback(
    ({ came, left }: { readonly came: readonly string[]; readonly left: readonly string[] }) => {
      const list = new Intl.ListFormat(formattingLocale(locale), { type: 'conjunction' });
      const text = (key: 'here.came' | 'here.left', names: readonly string[]) =>
        names.length > 0 && words(key, { names: list.format(names), count: names.length });
      announcer.announce([text('here.came', came), text('here.left', left)].filter(Boolean).join(' '));
    },
    [announcer, locale, words],
  );
  useSayWhoCame(
    named.map(({ name }) => name),
    say,
  );
}
