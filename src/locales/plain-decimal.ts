// Scores are decimals, and the first use of `Intl` is the dearest thing a small picture would do when it mounts; see
// `plain-number`. A test holds these against `Intl`.

/** Where the decimal sign is certain, whatever the browser's version of its data. */
const POINT = /^en(?:-(?:AU|CA|GB|IE|IN|NZ|US|XA))?$/;
const COMMA = /^de(?:-(?:AT|BE|DE|LU))?$/;

/** A number from 0 to 999 with fixed decimals as `Intl.NumberFormat` prints it, or `undefined` where only `Intl` knows. */
export function plainDecimal(locale: string, value: number, digits: number): string | undefined {
  const sign = POINT.test(locale) ? '.' : COMMA.test(locale) ? ',' : undefined;
  if (!sign || !(value === 0 || (value >= 0.001 && value < 999)) || digits < 1 || digits > 3)
    return undefined;
  // By exponent, since a product such as 1.005 * 100 falls short of the half that it should round up.
  const whole = String(Math.round(Number(`${value}e${digits}`))).padStart(digits + 1, '0');
  return whole.slice(0, -digits) + sign + whole.slice(-digits);
}
