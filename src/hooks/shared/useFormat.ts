'use client';
import { useMemo } from 'react';
import { formattingLocale } from '../../locales/formatting-locale';
import { plainDecimal } from '../../locales/plain-decimal';
import { plainNumber } from '../../locales/plain-number';

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
  let known: string | undefined;
  const tag = () => (known ??= formattingLocale(locale));
  const cache = new Map<number | undefined, Intl.NumberFormat>();
  const numbers = (digits: number | undefined) => {
    const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    let format = cache.get(digits);
    if (!format) cache.set(digits, (format = new Intl.NumberFormat(tag(), fixed)));
    return format;
  };
  const zone = timeZone === undefined ? {} : { timeZone };
  return {
    number: (value, digits) =>
      (digits === undefined ? plainNumber(locale, value) : plainDecimal(locale, value, digits)) ??
      numbers(digits).format(value),
    date: (at, style = 'short') =>
      new Intl.DateTimeFormat(
        tag(),
        style === 'weekday' ? { ...zone, weekday: 'long' } : { ...zone, day: 'numeric', month: 'short' },
      ).format(at),
  };
}
