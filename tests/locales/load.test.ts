import { readFileSync } from 'node:fs';
import { ar } from '../../src/locales/ar';
import { de } from '../../src/locales/de';
import { en } from '../../src/locales/en';
import { loadInstrumentTexts, loadLocale, loadModelTexts } from '../../src/locales/load';
import { AVAILABLE_LOCALES, matchLocale } from '../../src/locales/match-locale';

test.each([
  ['en-GB', 'en'],
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE_ch-1996', 'de'],
  ['ar-Arab-EG', 'ar'],
  ['ar-u-nu-latn', 'ar'],
  ['en-xa', 'en-XA'],
  ['ar-XB', 'ar-XB'],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['pt-br', 'pt-BR'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['he-IL', 'he'],
  ['iw', 'he'],
  ['ja-JP-u-ca-japanese', 'ja'],
])('%s is served by %s', (tag, locale) => {
  expect(matchLocale(tag)).toEqual({ locale });
});

test.each(['tlh', 'deu', 'constructor', '', '-', 'x', '__proto__', '💥'])(
  '%j gives English and a notice',
  (tag) => {
    expect(matchLocale(tag)).toEqual({
      locale: 'en',
      notice: {
        code: 'unknownLocale',
        severity: 'warning',
        path: ['locale'],
        values: { locale: tag, used: 'en' },
      },
    });
  },
);

test('loads the catalogue of a language, and says so when there is none', async () => {
  const onNotice = vi.fn();
  expect(await loadLocale('de-AT', { onNotice })).toBe(de);
  expect(await loadLocale('ar', { onNotice })).toBe(ar);
  expect(onNotice).not.toHaveBeenCalled();
  expect(await loadLocale('tlh', { onNotice })).toBe(en);
  expect(onNotice).toHaveBeenCalledExactlyOnceWith(matchLocale('tlh').notice);
});

test.each(AVAILABLE_LOCALES)('loads everything in %s', async (tag) => {
  const catalogue = await loadLocale(tag);
  expect(catalogue.locale).toBe(tag);
  expect(catalogue.direction).toBe(/^(?:ar|he)/.test(tag) ? 'rtl' : 'ltr');
  const levels = Object.keys(catalogue.model);
  expect(Object.keys(await loadModelTexts(tag))).toEqual(levels);
  const { team15Texts, pulse5Texts } = await loadInstrumentTexts(tag);
  expect(Object.keys(team15Texts.items)).toEqual(levels.flatMap((id) => [`${id}1`, `${id}2`, `${id}3`]));
  expect(Object.keys(pulse5Texts.items)).toEqual(levels.map((id) => `${id}1`));
});

const written = AVAILABLE_LOCALES.filter((locale) => !/-X[AB]$/.test(locale));

test.each(written)('the index of %s leaves long texts to load on demand', (locale) => {
  const source = readFileSync(`src/locales/${locale}/index.ts`, 'utf8');
  expect(source).not.toMatch(/'\.\/(model|instruments)'/);
});
