import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formattingLocale } from '../../src/locales/formatting-locale';
import { plainDecimal } from '../../src/locales/plain-decimal';

describe('decimals without Intl', () => {
  it.each(['en', 'en-GB', 'en-IN', 'en-XA', 'de', 'de-AT', 'de-CH', 'ar', 'fr', 'en-ZA', 'en-u-nu-deva'])(
    'are those of Intl in %s',
    (tag) => {
      const intl = [1, 2, 3].map(
        (digits) =>
          new Intl.NumberFormat(formattingLocale(tag), {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          }),
      );
      fc.assert(
        fc.property(
          fc.oneof(
            fc.integer({ min: 0, max: 99_999 }).map((n) => n / 1000),
            fc.double({ min: 0, max: 998, noNaN: true }),
          ),
          (value) => {
            intl.forEach((format, index) => {
              const plain = plainDecimal(tag, value, index + 1);
              if (plain !== undefined) expect(plain).toBe(format.format(value));
            });
          },
        ),
        { numRuns: 500 },
      );
    },
  );

  it.each([1.25, 1.45, 1.005, 2.35, 0.05, 4.1])('round %s as Intl does', (value) => {
    const format = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    expect(plainDecimal('en', value, 1)).toBe(format.format(value));
  });

  it('leave what they do not know to Intl', () => {
    for (const value of [-1, 1000, Number.NaN, Infinity, 1e-7])
      expect(plainDecimal('en', value, 1)).toBeUndefined();
    for (const locale of ['ar', 'fr', 'de-CH', 'en-ZA', 'en-u-nu-deva'])
      expect(plainDecimal(locale, 4.1, 1)).toBeUndefined();
  });
});
