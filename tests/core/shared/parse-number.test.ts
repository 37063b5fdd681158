import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../../src/core/shared/parse-number';

const german = { decimal: ',', group: '.' };
const english = { decimal: '.', group: ',' };
const arabic = { decimal: '٫', group: '٬' };

describe('numbers as people type them', () => {
  test.each([
    ['1.234,5', german, 1234.5],
    ['1.234', german, 1234],
    ['1234,5', german, 1234.5],
    ['-0,5', german, -0.5],
    ['1,234.5', english, 1234.5],
    ['12,34,567', english, 1_234_567],
    ['1.5', english, 1.5],
    ['.5', english, 0.5],
    ['5.', english, 5],
    ['1 234,5', { decimal: ',' }, 1234.5],
    ['1\u202F234,5', { decimal: ',' }, 1234.5],
    ['1’234.5', { decimal: '.' }, 1234.5],
    ['\u2212 7'.replace(' ', ''), {}, -7],
    ['+7', {}, 7],
    ['1e3', {}, 1000],
    ['1e308', {}, 1e308],
    ['١٬٢٣٤٫٥', arabic, 1234.5],
    ['۱۲۳', {}, 123],
    ['\u200F-5', {}, -5],
    ['  42 ', {}, 42],
  ])('%s with %o', (text, signs, value) => expect(parseNumber(text, signs)).toBe(value));

  // Each could be read as something else than was meant.
  test.each([
    ['1.5', german],
    ['1.23', german],
    ['1234.567.8', german],
    ['1,5', english],
    ['1.2.3', english],
    ['1,234,5', english],
    ['12345,678', english],
    ['', {}],
    ['-', {}],
    ['.', {}],
    ['abc', {}],
    ['12 %', {}],
    ['1e309', {}],
    ['Infinity', {}],
    ['NaN', {}],
    ['0x10', {}],
    ['1--2', {}],
    [',', german],
  ])('%s with %o is none', (text, signs) => expect(parseNumber(text, signs)).toBeUndefined());

  test('reads back what the platform prints, in many languages', () => {
    const languages = ['en', 'de', 'fr', 'de-CH', 'en-IN', 'ar-EG', 'fa', 'hi', 'pl', 'sv', 'es'];
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.nat(99),
        (language, whole, cents) => {
          const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
          const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
          const parts = format.formatToParts(-12345678.9);
          const sign = (type: string) => parts.find((part) => part.type === type)?.value;
          const group = sign('group');
          const signs = { decimal: sign('decimal')!, ...(group === undefined ? {} : { group }) };
          expect(parseNumber(format.format(value), signs)).toBe(value + 0);
        },
      ),
    );
  });

  test('never throws, and never answers what is no finite number', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(german, english, {}), (text, signs) => {
        const value = parseNumber(text, signs);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
