import { formattingLocale } from '../../src/locales/formatting-locale';
import { createTranslator } from '../../src/locales/translate';
import type { Message } from '../../src/locales/types';

const english = {
  hello: 'Hello {name}',
  left: { one: '{count} minute left', other: '{count} minutes left' } as Message,
  score: '{score} of {max}',
};

test('fills placeholders, more than once if need be', () => {
  const t = createTranslator('en', undefined, { twice: '{a}, {b} and {a}' });
  expect(t('twice', { a: 'x', b: 'y' })).toBe('x, y and x');
});

test('leaves an unknown placeholder visible, also one that Object would inherit', () => {
  const t = createTranslator('en', undefined, { odd: '{missing} {constructor}' });
  expect(t('odd', { other: 1 })).toBe('{missing} {constructor}');
  expect(t('odd')).toBe('{missing} {constructor}');
});

test('a value is never read as a template', () => {
  const t = createTranslator('en', undefined, english);
  expect(t('hello', { name: '{name} $& $1' })).toBe('Hello {name} $& $1');
});

test('takes a missing key from the fallback, and answers a key nobody has', () => {
  const t = createTranslator('de', { hello: 'Hallo {name}' }, english);
  expect(t('hello', { name: 'Ada' })).toBe('Hallo Ada');
  expect(t('score', { score: 3, max: 5 })).toBe('3 of 5');
  expect(t('toString' as 'hello')).toBe('toString');
});

test.each([
  [0, '0 minutes left'],
  [1, '1 minute left'],
  [2, '2 minutes left'],
  [1200, '1,200 minutes left'],
])('English plural of %d', (count, text) => {
  expect(createTranslator('en', undefined, english)('left', { count })).toBe(text);
});

test.each([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [7, 'few'],
  [11, 'many'],
  [100, 'other'],
])('Arabic plural of %d is %s', (count, form) => {
  const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  expect(createTranslator('ar', { left: forms }, english)('left', { count })).toBe(form);
});

test('English stands in for Arabic with the forms it has', () => {
  const t = createTranslator('ar', undefined, english);
  expect(t('left', { count: 2 })).toBe('٢ minutes left');
});

test('a plural message without a count says its other form', () => {
  expect(createTranslator('en', undefined, english)('left')).toBe('{count} minutes left');
});

test.each([
  ['en', '3.7 of 5'],
  ['de', '3,7 of 5'],
  ['de-CH', '3.7 of 5'],
  ['ar', '٣٫٧ of ٥'],
  ['ar-MA', '3,7 of 5'],
  ['ar-u-nu-latn', '3.7 of 5'],
  ['en-XA', '3.7 of 5'],
  ['ar-XB', '3.7 of 5'],
  ['not a tag', '3.7 of 5'],
])('numbers in %s', (locale, text) => {
  const marks = /[\u200e\u200f\u061c]/g;
  expect(
    createTranslator(locale, undefined, english)('score', { score: 3.7, max: 5 }).replace(marks, ''),
  ).toBe(text);
});

test('words that run against the sentence are isolated, others are left alone', () => {
  const t = createTranslator('ar', { hello: 'أهلًا {name}' }, english);
  expect(t('hello', { name: 'items[3].id' })).toBe('أهلًا \u2068items[3].id\u2069');
  expect(t('hello', { name: 'ليلى' })).toBe('أهلًا ليلى');
  expect(createTranslator('en', undefined, english)('hello', { name: 'ليلى' })).toBe(
    'Hello \u2068ليلى\u2069',
  );
});

test.each([
  ['ar', 'ar-u-nu-arab'],
  ['AR', 'ar-u-nu-arab'],
  ['ar-EG', 'ar-EG'],
  ['ar-u-nu-latn', 'ar-u-nu-latn'],
  ['ar-u-ca-gregory', 'ar-u-ca-gregory-nu-arab'],
  ['de_AT', 'de-AT'],
  ['en-XA', 'en'],
  ['ar-XB', 'en'],
  ['', 'en'],
  ['💥', 'en'],
])('Intl is asked for %s as %s', (tag, expected) => {
  expect(formattingLocale(tag)).toBe(expected);
});
