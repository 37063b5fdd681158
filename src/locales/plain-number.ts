// The first use of `Intl` on a page costs up to 10 ms of its main thread, as much as everything else that a small form does
// when it mounts. What most first renders need is the same without it, and a test holds the two against each other.

/** Languages that write with Latin digits, whatever the region. */
const LATIN_DIGITS = /^(?:cs|da|de|en|es|fi|fr|he|hu|it|ja|nb|nl|pl|pt|sk|sv)(?:-|$)/;
/** Of these, the languages whose only singular is 1. */
const ONE_IS_SINGULAR = /^(?:de|en|nl|sv)(?:-|$)/;

function isPlain(locale: string, languages: RegExp, value: number): boolean {
  // A tag may ask for other digits: `en-u-nu-deva`.
  return (
    languages.test(locale) && !locale.includes('-u-') && Number.isInteger(value) && value >= 0 && value < 1000
  );
}

/** A whole number below 1,000 as `Intl.NumberFormat` prints it, or `undefined` where only `Intl` knows. */
export function plainNumber(locale: string, value: number): string | undefined {
  return isPlain(locale, LATIN_DIGITS, value) ? String(value + 0) : undefined;
}

/** The plural category of such a number as `Intl.PluralRules` gives it, or `undefined` where only `Intl` knows. */
export function plainPlural(locale: string, count: number): 'one' | 'other' | undefined {
  if (!isPlain(locale, ONE_IS_SINGULAR, count)) return undefined;
  return count === 1 ? 'one' : 'other';
}
