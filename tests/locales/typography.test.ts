import { describe, expect, it } from 'vitest';
import { formsOf, leavesOf, MESSAGE_SETS, written } from './catalogues';
import { loadRetroTexts } from '../../src/locales/load-retro-texts';

async function textsIn(locale: string): Promise<readonly string[]> {
  const { catalogue, model, instruments } = written.find((language) => language.locale === locale)!;
  const retro = await loadRetroTexts(locale);
  return Object.values({
    ...leavesOf(catalogue),
    ...leavesOf(model),
    ...leavesOf(instruments),
    ...leavesOf(retro),
  }).filter((text): text is string => typeof text === 'string');
}

describe('punctuation as the language sets it', () => {
  it('in French: a space that cannot break before double punctuation and inside guillemets', async () => {
    const texts = await textsIn('fr');
    expect(texts.filter((text) => /(?<![\u202f\s])[;?!]|(?<=[\s])(?<![\u202f])[;?!]/.test(text))).toEqual([]);
    expect(texts.filter((text) => /(?<!\u00a0):/.test(text))).toEqual([]);
    expect(texts.filter((text) => /«(?!\u00a0)|(?<!\u00a0)»|[“”]/.test(text))).toEqual([]);
  });

  it('in Spanish: questions open as they close', async () => {
    const count = (text: string, mark: string) => text.split(mark).length;
    expect((await textsIn('es')).filter((text) => count(text, '¿') !== count(text, '?'))).toEqual([]);
  });

  it('in Hebrew: maqaf and gershayim rather than a hyphen or Latin quotes', async () => {
    const texts = await textsIn('he');
    expect(texts.filter((text) => /[“”„]|(?<=[\u05d0-\u05ea])-(?=\{|[\u05d0-\u05ea] )/.test(text))).toEqual(
      [],
    );
  });

  it('in Japanese: full-width punctuation next to Japanese letters', async () => {
    const texts = await textsIn('ja');
    const letter = '[\\u3040-\\u30ff\\u4e00-\\u9fff]';
    const latin = new RegExp(`${letter}[.,:;?!()]|[(]${letter}`);
    expect(texts.filter((text) => latin.test(text))).toEqual([]);
  });
});

describe('a plural form for one', () => {
  it.each(written.map(({ locale, catalogue }) => [locale, catalogue] as const))(
    'says the number in %s wherever it is also the form for none',
    (locale, catalogue) => {
      if (new Intl.PluralRules(locale).select(0) !== 'one') return;
      const hiding = MESSAGE_SETS.flatMap((set) =>
        Object.entries(catalogue[set]).flatMap(([key, message]) => {
          if (typeof message === 'string') return [];
          const { one = '', other } = message;
          const counts = (text: string) => /\{(?:count|number)\}/.test(text);
          return counts(other) && !counts(one) ? [key] : [];
        }),
      );
      expect(hiding).toEqual([]);
    },
  );

  it('is there for every plural message, in the forms of its language', () => {
    for (const { catalogue } of written)
      for (const set of MESSAGE_SETS)
        for (const message of Object.values(catalogue[set]))
          expect(formsOf(message).every((form) => form.trim() !== '')).toBe(true);
  });
});

/** A longer name for a reader of names only, beside the words on the control. */
const LONGER = [
  ['goals', 'checkIn.open', 'checkIn.openFor'],
  ['goals', 'history.acknowledge', 'history.acknowledgeFor'],
  ['goals', 'history.edit', 'history.editFor'],
  ['goals', 'history.remove', 'history.removeFor'],
  ['goals', 'reminder.open', 'reminder.openFor'],
  ['goals', 'reminder.saw', 'reminder.sawFor'],
  ['report', 'next.retro', 'next.retroFor'],
  ['report', 'next.goal', 'next.goalFor'],
  ['report', 'items.closer', 'items.closerAt'],
  ['retro', 'column.add', 'column.addTo'],
] as const;

describe('a name holds the words on its control (WCAG 2.5.3)', () => {
  it.each(written.map(({ locale, catalogue }) => [locale, catalogue] as const))('in %s', (_, catalogue) => {
    const without = LONGER.filter(([set, words, name]) => {
      const messages: Readonly<Record<string, unknown>> = catalogue[set];
      return !String(messages[name]).toLowerCase().includes(String(messages[words]).toLowerCase());
    });
    expect(without).toEqual([]);
  });
});
