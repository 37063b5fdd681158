import { formattingLocale } from './formatting-locale';
import { plainDecimal } from './plain-decimal';
import { plainNumber } from './plain-number';

// Slow to make, and they never change: one for all widgets and all renders of a server.
// A key holds a space, so none is a name of `Object.prototype`.
const made: Record<string, unknown> = {};

/** The formatter or the rules of `Intl` under this key, made when first asked for. */
export const makeOnce = <Made>(key: string, make: () => Made): Made => (made[key] ??= make()) as Made;

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
