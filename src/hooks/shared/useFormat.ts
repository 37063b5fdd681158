'use client';
import { useMemo } from 'react';
import { formattingLocale } from '../../locales/formatting-locale';
import { plainDecimal } from '../../locales/plain-decimal';
import { plainNumber } from '../../locales/plain-number';

/** Numbers, shares, dates and lists in the reader's language. */
export interface Format {
  /** @param digits Fixed number of decimals. @default up to 3, as needed */
  number(value: number, digits?: number): string;
  /** A signed difference: `+0.3`, `−0.2`, `0.0`. */
  difference(value: number, digits?: number): string;
  /** A share in [0, 1] as whole per cent. */
  percent(share: number): string;
  /** A date such as `21 Sep`; with `weekday`, the weekday's name alone. @param at Milliseconds since the epoch. */
  date(at: number, style?: 'short' | 'weekday'): string;
  list(words: readonly string[]): string;
}

export function useFormat(plinth: {
  readonly locale: string;
  readonly timeZone: string | undefined;
}): Format {
  const { locale, timeZone } = plinth;
  return useMemo(() => createFormat(locale, timeZone), [locale, timeZone]);
}

export function createFormat(locale: string, timeZone?: string): Format {
  let known: string | undefined;
  const tag = () => (known ??= formattingLocale(locale));
  const cache = new Map<string, Intl.NumberFormat>();
  const numbers = (key: string, options: Intl.NumberFormatOptions) => {
    let format = cache.get(key);
    if (!format) cache.set(key, (format = new Intl.NumberFormat(tag(), options)));
    return format;
  };
  const fixed = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
  const zone = timeZone === undefined ? {} : { timeZone };
  return {
    number: (value, digits) =>
      (digits === undefined ? plainNumber(locale, value) : plainDecimal(locale, value, digits)) ??
      numbers(`n${digits}`, digits === undefined ? {} : fixed(digits)).format(value),
    difference: (value, digits = 1) =>
      numbers(`d${digits}`, { ...fixed(digits), signDisplay: 'exceptZero' }).format(value),
    percent: (share) => numbers('p', { style: 'percent', maximumFractionDigits: 0 }).format(share),
    date: (at, style = 'short') =>
      new Intl.DateTimeFormat(
        tag(),
        style === 'weekday' ? { ...zone, weekday: 'long' } : { ...zone, day: 'numeric', month: 'short' },
      ).format(at),
    list: (words) => new Intl.ListFormat(tag(), { type: 'conjunction' }).format(words),
  };
}
