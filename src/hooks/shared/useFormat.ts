'use client';
import { useMemo } from 'react';
import { formatNumber, makeOnce } from '../../locales/format-number';
import { formattingLocale } from '../../locales/formatting-locale';

/** Numbers and dates in the reader's language. */
export interface Format {
  /** @param digits Fixed number of decimals. @default up to 3, as needed */
  number(value: number, digits?: number): string;
  /** A date such as `21 Sep`; with `weekday`, the weekday's name alone. @param at Milliseconds since the epoch. */
  date(at: number, style?: 'short' | 'weekday'): string;
}

export function useFormat(plinth: {
  readonly locale: string;
  readonly timeZone: string | undefined;
}): Format {
  const { locale, timeZone } = plinth;
  return useMemo(() => createFormat(locale, timeZone), [locale, timeZone]);
}

export function createFormat(locale: string, timeZone?: string): Format {
  return {
    number: (value, digits) => formatNumber(locale, value, digits),
    date: (at, style = 'short') =>
      makeOnce(
        `${locale} ${style} ${timeZone}`,
        () =>
          new Intl.DateTimeFormat(
            formattingLocale(locale),
            style === 'weekday'
              ? { timeZone, weekday: 'long' }
              : { timeZone, day: 'numeric', month: 'short' },
          ),
      ).format(at),
  };
}
