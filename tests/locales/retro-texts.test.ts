import { describe, expect, test } from 'vitest';
import { LOST_COLUMN, RETRO_TEMPLATES } from '../../src/core/retro-board/index';
import { retroTexts as en } from '../../src/locales/en/templates';
import { loadRetroTexts } from '../../src/locales/load-retro-texts';
import type { LocaleNotice } from '../../src/locales/types';
import { leavesOf, written } from './catalogues';

/** Words that two languages share. */
const SHARED_WITH_ENGLISH: Readonly<Record<string, readonly string[]>> = { de: ['/columns/wind/title'] };
const templates = await Promise.all(
  written.map(async ({ locale }) => [locale, await loadRetroTexts(locale)] as const),
);

describe.each(templates)('the words of retro templates in %s', (language, texts) => {
  test('are there for every template and column, and for nothing else', () => {
    expect(Object.keys(texts.templates)).toEqual(RETRO_TEMPLATES.map(({ id }) => id));
    const keys = RETRO_TEMPLATES.flatMap(({ columns }) => columns.map(({ textKey }) => textKey));
    expect(Object.keys(texts.columns)).toEqual([...keys, LOST_COLUMN]);
    expect(Object.keys(texts.checkIns).length).toBeGreaterThanOrEqual(12);
  });

  test('mirror English, with nothing left in it, empty or shouted', () => {
    const [own, english] = [leavesOf(texts), leavesOf(en)];
    expect(Object.keys(own)).toEqual(Object.keys(english));
    const all = Object.entries(own) as [string, string][];
    expect(all.filter(([, text]) => text === '' || text !== text.trim() || /[!'"]/.test(text))).toEqual([]);
    const same = all.filter(([path, text]) => text === english[path]).map(([path]) => path);
    expect(same).toEqual(language === 'en' ? Object.keys(english) : (SHARED_WITH_ENGLISH[language] ?? []));
  });

  test('are loaded by language', async () => {
    const { retroTexts } = (await import(`../../src/locales/${language}/templates.ts`)) as {
      retroTexts: unknown;
    };
    expect(texts).toEqual(retroTexts);
  });
});

test('a language we do not have is answered in English, and said', async () => {
  const notices: LocaleNotice[] = [];
  expect(await loadRetroTexts('xx', { onNotice: (notice) => notices.push(notice) })).toEqual(en);
  expect(notices).toHaveLength(1);
  expect((await loadRetroTexts('ar-XB')).directive.title).not.toBe(en.directive.title);
});
