import type { Catalogue } from './types';

/** `en-XA`: accented, about 40 % longer English. `ar-XB`: English shown right to left. Both are for testing layouts. */
export type PseudoLocale = 'en-XA' | 'ar-XB';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçđéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

const PLACEHOLDER = /(\{\w+\})/;

/** Applies `change` to what stands between placeholders. */
function outsidePlaceholders(text: string, change: (literal: string) => string): string {
  return text
    .split(PLACEHOLDER)
    .map((part) => (PLACEHOLDER.test(part) ? part : change(part)))
    .join('');
}

function accentLetter(letter: string): string {
  const accented = ACCENTED.charAt(LETTERS.indexOf(letter));
  return /[aeiouys]/.test(letter) ? accented + accented : accented;
}

/**
 * Vowels and s are doubled: about 40 % longer, and in words of natural length, so that wrapping is tested too. The
 * brackets show where a text was cut.
 */
function accentText(text: string): string {
  return `[${outsidePlaceholders(text, (literal) => literal.replace(/[A-Za-z]/g, accentLetter))}]`;
}

/** Every word is overridden to run right to left (RLO … PDF) and framed by RLM, as Android's ar-XB does. */
function bidiText(text: string): string {
  return outsidePlaceholders(text, (literal) =>
    literal.replace(/\S+/g, (word) => `\u200f\u202e${word}\u202c\u200f`),
  );
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapTexts(entry, change)]));
}

/** The same tree of texts (model texts, instrument texts, messages) in a pseudo language. */
export function pseudoTexts<Texts>(locale: PseudoLocale, texts: Texts): Texts {
  return mapTexts(texts, locale === 'en-XA' ? accentText : bidiText) as Texts;
}

function pseudoCatalogue(locale: PseudoLocale, catalogue: Catalogue): Catalogue {
  const { shared, model, pyramid, assessment, report, goals, workspace } = catalogue;
  return {
    ...catalogue,
    ...pseudoTexts(locale, { shared, model, pyramid, assessment, report, goals }),
    ...(workspace && { workspace: pseudoTexts(locale, workspace) }),
    locale,
    direction: locale === 'ar-XB' ? 'rtl' : 'ltr',
  };
}

/** A catalogue as `en-XA`. Placeholders and plural forms stay intact. */
export function pseudoAccented(catalogue: Catalogue): Catalogue {
  return pseudoCatalogue('en-XA', catalogue);
}

/** A catalogue as `ar-XB`. Placeholders and plural forms stay intact. */
export function pseudoBidi(catalogue: Catalogue): Catalogue {
  return pseudoCatalogue('ar-XB', catalogue);
}
