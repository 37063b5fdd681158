import fc from 'fast-check';
import { en } from '../../src/locales/en';
import { instrumentTexts } from '../../src/locales/en/instruments';
import { modelTexts } from '../../src/locales/en/model';
import { pseudoAccented, pseudoBidi, pseudoTexts } from '../../src/locales/pseudo';
import { createTranslator } from '../../src/locales/translate';
import { leavesOf } from './catalogues';

const placeholder = fc.stringMatching(/^\{\w{1,8}\}$/);
const template = fc
  .array(fc.oneof(placeholder, fc.string({ maxLength: 20 })), { maxLength: 6 })
  .map((parts) => parts.join(''));
const placeholders = (text: string) => text.match(/\{\w+\}/g) ?? [];

test.each(['en-XA', 'ar-XB'] as const)('%s keeps every placeholder of any text, in order', (locale) => {
  fc.assert(
    fc.property(template, (text) => {
      expect(placeholders(pseudoTexts(locale, text))).toEqual(placeholders(text));
    }),
  );
});

test('ar-XB hides nothing: without its marks the text is the original', () => {
  fc.assert(
    fc.property(template, (text) => {
      const marks = /[\u200f\u202e\u202c]/g;
      expect(pseudoTexts('ar-XB', text).replace(marks, '')).toBe(text.replace(marks, ''));
    }),
  );
});

test('ar-XB closes every override it opens', () => {
  for (const text of Object.values(leavesOf(pseudoBidi(en).shared))) {
    expect(String(text).split('\u202e').length).toBe(String(text).split('\u202c').length);
  }
});

test('en-XA is framed, accented and about 40 % longer', () => {
  const before = Object.values({
    ...leavesOf(en.shared),
    ...leavesOf(modelTexts),
    ...leavesOf(instrumentTexts),
  });
  const after = Object.values(pseudoTexts('en-XA', before));
  const length = (texts: readonly unknown[]) => texts.join('').length;
  expect(length(after) / length(before)).toBeGreaterThan(1.35);
  expect(length(after) / length(before)).toBeLessThan(1.6);
  for (const text of after) expect(text).toMatch(/^\[.*\]$/su);
  expect(pseudoTexts('en-XA', 'Save {count} now')).toBe('[Šááṽéé {count} ñööŵ]');
});

test('a pseudo catalogue works like any other', () => {
  const accented = pseudoAccented(en);
  expect(accented).toMatchObject({ locale: 'en-XA', direction: 'ltr' });
  expect(pseudoBidi(en)).toMatchObject({ locale: 'ar-XB', direction: 'rtl' });
  const toGo = { one: 'One answer to go', other: '{count} answers to go' };
  const { shared } = pseudoAccented({ ...en, shared: { toGo } });
  const t = createTranslator(accented.locale, shared, { toGo: '' });
  expect(t('toGo', { count: 3 })).toMatch(/^\[3 .*\]$/);
  expect(t('toGo', { count: 1 })).toMatch(/^\[Ö.*\]$/);
});
