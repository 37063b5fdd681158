import { own } from '../core/shared/json';
import { formatNumber, makeOnce } from './format-number';
import { formattingLocale } from './formatting-locale';
import { plainPlural } from './plain-number';
import type { Message, MessageSet, MessageValues } from './types';

/** Answers the text for a key. An unknown key answers itself, an unknown placeholder stays visible. */
export type Translate<Key extends string = string> = (key: Key, values?: MessageValues) => string;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** A word that runs against its sentence is isolated (FSI … PDI), so that it cannot drag punctuation with it. */
function insert(word: string, sentence: string): string {
  return RIGHT_TO_LEFT.test(word) === RIGHT_TO_LEFT.test(sentence) ? word : `\u2068${word}\u2069`;
}

/**
 * Makes the function that a widget asks for its texts.
 *
 * A plural message is chosen by `values.count`; numbers in `values` are printed by `Intl` for `locale`, at most three
 * decimals (format a score yourself and pass the text). A key that `messages` does not hold is taken from `fallback`,
 * which is English and defines the keys.
 */
export function createTranslator<Key extends string>(
  locale: string,
  messages: MessageSet | undefined,
  fallback: Readonly<Record<Key, Message>>,
): Translate<Key> {
  const plural = (count: number) =>
    plainPlural(locale, count) ??
    makeOnce(`${locale} plural`, () => new Intl.PluralRules(formattingLocale(locale))).select(count);
  return (key, values) => {
    const message = own<Message>(messages, key) ?? own<Message>(fallback, key);
    if (message === undefined) return key;
    const text =
      typeof message === 'string' ? message : (message[plural(Number(values?.count))] ?? message.other);
    if (!values) return text;
    return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = own(values, name);
      if (value === undefined) return hole;
      return typeof value === 'number' ? formatNumber(locale, value) : insert(value, text);
    });
  };
}
