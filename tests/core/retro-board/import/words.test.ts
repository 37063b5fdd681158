import { RETRO_IMPORT_CODES } from '../../../../src/core/retro-board/import/import.types';
import { retroImportMessages as ar } from '../../../../src/locales/ar/retro-import.messages';
import { retroImportMessages as de } from '../../../../src/locales/de/retro-import.messages';
import { retroImportMessages as en } from '../../../../src/locales/en/retro-import.messages';
import type { Message } from '../../../../src/locales/types';
import { formsOf, placeholdersOf } from '../../../locales/catalogues';

const sources = import.meta.glob<string>('../../../../src/core/retro-board/import/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('every code is used somewhere, and has a message', () => {
  const code = Object.entries(sources)
    .filter(([path]) => !path.endsWith('import.types.ts'))
    .map(([, text]) => text)
    .join('\n');
  expect(RETRO_IMPORT_CODES.filter((one) => !code.includes(`'${one}'`))).toEqual([]);
  const said = Object.keys(en).filter((key) => key.startsWith('retroImport.'));
  expect(said.sort()).toEqual(RETRO_IMPORT_CODES.map((one) => `retroImport.${one}`).sort());
});

describe.each([
  ['en', en],
  ['de', de],
  ['ar', ar],
] as const)('in %s', (locale, messages: Readonly<Record<string, Message>>) => {
  test('nothing is missing or left in English', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
    if (locale !== 'en') {
      const same = Object.entries(messages).filter(
        ([key, message]) => message === en[key as keyof typeof en],
      );
      expect(same).toEqual([]);
    }
  });

  test('the same is filled in', () => {
    const bare = (message: Message) => placeholdersOf(message).filter((one) => one !== '{count}');
    for (const [key, message] of Object.entries(messages)) {
      expect([key, bare(message)]).toEqual([key, bare(en[key as keyof typeof en])]);
    }
  });

  test('plural forms are those of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const [key, message] of Object.entries(messages)) {
      expect(typeof message).toBe(typeof en[key as keyof typeof en]);
      if (typeof message !== 'string')
        expect(Object.keys(message).sort()).toEqual([...pluralCategories].sort());
    }
  });

  test('the voice: no exclamation marks, no straight quotes, no padding', () => {
    const forms = Object.values(messages).flatMap(formsOf);
    expect(forms.filter((form) => /[!'"]/.test(form) || form !== form.trim() || form === '')).toEqual([]);
  });
});
