import { describe, expect, it } from 'vitest';
import { formattingLocale } from '../../src/locales/formatting-locale';
import { plainNumber, plainPlural } from '../../src/locales/plain-number';

const tags = [
  'en',
  'en-GB',
  'en-IN',
  'en-XA',
  'de',
  'de-AT',
  'de-CH',
  'de-LU',
  'en-AU',
  'en-ZA',
  'fr',
  'he',
  'ja',
  'ja-JP',
  'es-MX',
  'pt-BR',
  'sv',
  'nl',
  'pl',
  'ar',
  'fa',
  'hi',
  'mr',
  'en-u-nu-deva',
];

describe('numbers without Intl', () => {
  it.each(tags)('are those of Intl in %s', (tag) => {
    const intl = new Intl.NumberFormat(formattingLocale(tag));
    const rules = new Intl.PluralRules(formattingLocale(tag));
    for (const value of [
      0, 1, 2, 3, 9, 10, 11, 99, 100, 999, 1000, 12_345, 100_000, 1_234_567, 999_999_999_999,
    ]) {
      expect(plainNumber(tag, value) ?? intl.format(value)).toBe(intl.format(value));
      expect(plainPlural(tag, value) ?? rules.select(value)).toBe(rules.select(value));
    }
  });

  it.each([1000, -1, 0.5, Number.NaN, Infinity])('leave %s to Intl', (value) => {
    expect(plainNumber('en', value)).toBeUndefined();
    expect(plainPlural('en', value)).toBeUndefined();
  });

  it('leave languages with other digits to Intl', () => {
    for (const tag of ['ar', 'fa', 'mr', 'en-u-nu-deva']) expect(plainNumber(tag, 3)).toBeUndefined();
  });
});
