import { formattingLocale } from './formatting-locale';
import { plainDecimal } from './plain-decimal';
import { plainNumber } from './plain-number';

// Slow to make, and they never change: one for all widgets and all renders of a server.
const made = new Map<string, unknown>();

/** The formatter or the rules of `Intl` under this key, made when first asked for. */
export function makeOnce<Made>(key: string, make: () => Made): Made {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Made;
}

/**
 * A number in the reader's language.
 * @param digits Fixed number of decimals. @default up to 3, as needed
 */
export const formatNumber = (locale: string, value: number, digits?: number): string =>
  (digits === undefined ? plainNumber(locale, value) : plainDecimal(locale, value, digits)) ??
  makeOnce(
    `${locale} ${digits}`,
    () =>
      new Intl.NumberFormat(formattingLocale(locale), {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  ).format(value);
