import { leader10Structure } from '../../src/core/trust-assessment/instruments/leader-10';
import { pulse5Structure } from '../../src/core/trust-assessment/instruments/pulse-5';
import { team15Structure } from '../../src/core/trust-assessment/instruments/team-15';
import { team40Structure } from '../../src/core/trust-assessment/instruments/team-40';
import { formattingLocale } from '../../src/locales/formatting-locale';
import {
  english,
  formsOf,
  languages,
  leavesOf,
  MESSAGE_SETS,
  placeholdersOf,
  translations,
  written,
} from './catalogues';

describe.each(translations)('$locale mirrors English', ({ catalogue, model, instruments }) => {
  test.each(MESSAGE_SETS)('%s has the same keys', (set) => {
    expect(Object.keys(catalogue[set] ?? {}).sort()).toEqual(
      Object.keys(english.catalogue[set] ?? {}).sort(),
    );
  });

  test.each(MESSAGE_SETS)('%s has the same placeholders', (set) => {
    const differing = Object.entries(english.catalogue[set] ?? {}).filter(([key, message]) => {
      const mirror = catalogue[set]?.[key];
      return mirror !== undefined && placeholdersOf(mirror).join() !== placeholdersOf(message).join();
    });
    expect(differing).toEqual([]);
  });

  test.each(MESSAGE_SETS)('%s has plural forms where English has', (set) => {
    const flat = Object.entries(english.catalogue[set] ?? {}).filter(
      ([key, message]) => typeof message !== 'string' && typeof catalogue[set]?.[key] === 'string',
    );
    expect(flat).toEqual([]);
  });

  test('titles, model texts and instruments are complete', () => {
    expect(Object.keys(leavesOf(catalogue.model))).toEqual(Object.keys(leavesOf(english.catalogue.model)));
    expect(Object.keys(leavesOf(model))).toEqual(Object.keys(leavesOf(english.model)));
    expect(Object.keys(leavesOf(instruments))).toEqual(Object.keys(leavesOf(english.instruments)));
  });

  test('nothing long was left in English', () => {
    const same = Object.entries({ ...leavesOf(model), ...leavesOf(instruments) }).filter(
      ([path, text]) => text === { ...leavesOf(english.model), ...leavesOf(english.instruments) }[path],
    );
    expect(same).toEqual([]);
  });
});

describe.each(languages)('$locale is well formed', ({ locale, catalogue, model, instruments }) => {
  test('no text is empty or padded', () => {
    const texts = Object.entries({ ...leavesOf(catalogue), ...leavesOf(model), ...leavesOf(instruments) });
    const bad = texts.filter(([, text]) => typeof text === 'string' && (text === '' || text !== text.trim()));
    expect(bad).toEqual([]);
  });

  test('plural forms cover the categories of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(formattingLocale(locale)).resolvedOptions();
    for (const set of MESSAGE_SETS) {
      for (const [key, message] of Object.entries(catalogue[set] ?? {})) {
        if (typeof message === 'string') continue;
        expect({ key, forms: Object.keys(message).sort() }).toEqual({
          key,
          forms: [...pluralCategories].sort(),
        });
      }
    }
  });

  test('braces are placeholders only', () => {
    const stray = MESSAGE_SETS.flatMap((set) => Object.values(catalogue[set] ?? {}).flatMap(formsOf)).filter(
      (form) => /[{}]/.test(form.replace(/\{\w+\}/g, '')),
    );
    expect(stray).toEqual([]);
  });

  test('the voice: no exclamation marks, no straight apostrophes or quotes', () => {
    const texts = Object.values({ ...leavesOf(catalogue), ...leavesOf(model), ...leavesOf(instruments) });
    expect(texts.filter((text) => typeof text === 'string' && /[!'"]/.test(text))).toEqual([]);
  });
});

test('translations wait for a native reader', () => {
  for (const { locale, catalogue } of written)
    expect({ locale, reviewed: catalogue.reviewed ?? true }).toEqual({ locale, reviewed: locale === 'en' });
});

test('each principle has its two sentences, four signs each way, three pieces of advice and three practices', () => {
  for (const { model } of languages) {
    expect(Object.keys(model)).toEqual(['trust', 'conflict', 'commitment', 'accountability', 'results']);
    for (const level of Object.values(model)) {
      expect(level.health).toHaveLength(4);
      expect(level.warnings).toHaveLength(4);
      expect(level.leader).toHaveLength(3);
      expect(level.practices).toHaveLength(3);
    }
  }
});

test('the words of each instrument fit its structure, in every language', () => {
  for (const { instruments } of languages) {
    for (const [structure, texts] of [
      [team15Structure, instruments.team15Texts],
      [pulse5Structure, instruments.pulse5Texts],
      [team40Structure, instruments.team40Texts],
      [leader10Structure, instruments.leader10Texts],
      [leader10Structure, instruments.leader10SelfTexts],
    ] as const) {
      expect(Object.keys(texts.items)).toEqual(structure.items.map(({ id }) => id));
      expect(Object.keys(texts.pages)).toEqual(structure.pages.map(({ id }) => id));
      expect(Object.keys(texts.scale)).toEqual(['1', '2', '3', '4', '5']);
    }
  }
});
