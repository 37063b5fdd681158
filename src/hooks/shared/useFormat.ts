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

// Slow to make, and they never change: one for all widgets and all renders of a server.
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function made<F extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => F): F {
  const format = (formats.get(key) as F | undefined) ?? make();
  formats.set(key, format);
  return format;
}

export function createFormat(locale: string, timeZone?: string): Format {
  const zone = timeZone === undefined ? {} : { timeZone };
  return {
    number: (value, digits) =>
      (digits === undefined ? plainNumber(locale, value) : plainDecimal(locale, value, digits)) ??
      made(
        `${locale} ${digits}`,
        () =>
          new Intl.NumberFormat(formattingLocale(locale), {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          }),
      ).format(value),
    date: (at, style = 'short') =>
      made(
        `${locale} ${style} ${timeZone}`,
        () =>
          new Intl.DateTimeFormat(
            formattingLocale(locale),
            style === 'weekday' ? { ...zone, weekday: 'long' } : { ...zone, day: 'numeric', month: 'short' },
          ),
      ).format(at),
  };
}
