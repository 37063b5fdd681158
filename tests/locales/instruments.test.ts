import { readFileSync } from 'node:fs';
import { validateInstrument } from '../../src/core/trust-assessment/instrument.validate';
import { scoreResponse } from '../../src/core/trust-assessment/score';
import { leader10Structure } from '../../src/core/trust-assessment/instruments/leader-10';
import { team40Structure } from '../../src/core/trust-assessment/instruments/team-40';
import {
  leader10,
  leader10Self,
  loadInstrument,
  pulse5,
  team15,
  team40,
  type InstrumentName,
} from '../../src/locales/load-instrument';
import { AVAILABLE_LOCALES } from '../../src/locales/match-locale';
import { languages, written } from './catalogues';

const principles = ['trust', 'conflict', 'commitment', 'accountability', 'results'];

test.each([
  ['team-15', team15],
  ['pulse-5', pulse5],
  ['team-40', team40],
  ['leader-10', leader10],
  ['leader-10-self', leader10Self],
] as const)('%s loads in every language with the ids it has in English', async (name, english) => {
  expect(await loadInstrument(name, 'en')).toEqual(english);
  for (const locale of ['de-AT', ...AVAILABLE_LOCALES.filter((tag) => tag !== 'en')]) {
    const other = await loadInstrument(name, locale);
    expect(validateInstrument(other)).toMatchObject({ ok: true, warnings: [] });
    expect(other.items.map(({ id, reverse }) => [id, reverse])).toEqual(
      english.items.map(({ id, reverse }) => [id, reverse]),
    );
    expect(other.items.filter(({ text }, index) => text === english.items[index]?.text)).toEqual([]);
  }
});

test.each(['team-40', 'leader-10'] as const)('%s says when a language is not there', async (name) => {
  const onNotice = vi.fn();
  await loadInstrument(name satisfies InstrumentName, 'tlh', { onNotice });
  expect(onNotice).toHaveBeenCalledOnce();
});

test('team-40 asks eight per principle, leader-10 two, some of them the other way round', () => {
  const count = (structure: typeof team40Structure, reversed: boolean) =>
    principles.map(
      (id) =>
        structure.items.filter((item) => item.subscale === id && Boolean(item.reverse) === reversed).length,
    );
  expect(count(team40Structure, false)).toEqual([5, 5, 5, 6, 5]);
  expect(count(team40Structure, true)).toEqual([3, 3, 3, 2, 3]);
  expect(count(leader10Structure, true)).toEqual([0, 1, 1, 0, 0]);
  expect(leader10Structure.items).toHaveLength(10);
  expect(team40Structure.pages.flatMap(({ items }) => items)).toEqual(
    team40Structure.items.map(({ id }) => id),
  );
});

test('the best and the worst answers score 5 and 1, equal answers neither', () => {
  for (const instrument of [team40, leader10]) {
    const scored = (answer: (reverse: boolean | undefined) => number) =>
      scoreResponse(
        instrument,
        Object.fromEntries(instrument.items.map((item) => [item.id, answer(item.reverse)])),
      );
    expect(scored((reverse) => (reverse ? 1 : 5)).overall.mean).toBe(5);
    expect(scored((reverse) => (reverse ? 5 : 1)).overall.mean).toBe(1);
    expect(scored(() => 5).overall.mean).toBeLessThan(5);
  }
});

test('no statement is asked twice, and each is one short sentence', () => {
  for (const { locale, instruments } of written) {
    for (const texts of Object.values(instruments)) {
      const items = Object.values<string>(texts.items);
      expect(new Set(items).size).toBe(items.length);
      for (const item of items) {
        expect({ locale, item, words: item.split(/\s+/).length <= 20 }).toMatchObject({ words: true });
        expect(item.match(/[.؟?。？]/g)).toHaveLength(1);
      }
    }
  }
});

test('no statement denies twice', () => {
  const denials = {
    en: /\b(not|no|never|nobody|nothing|without|don’t|doesn’t|won’t|can’t|isn’t)\b/gi,
    de: /\b(nicht|nie|kein\w*|niemand\w*|nichts|ohne)\b/gi,
    ar: /(?<!\p{L})(لا|لم|لن|ليس|دون|بلا)(?!\p{L})/gu,
    fr: /\b(ne|n’\p{L}+|jamais|personne ne|rien|sans|aucune?)(?!\p{L})/giu,
    es: /(?<!\p{L})(no|nunca|jamás|nadie|nada|sin|ninguna?)(?!\p{L})/giu,
    'pt-BR': /(?<!\p{L})(não|nunca|jamais|ninguém|nada|sem|nenhuma?)(?!\p{L})/giu,
    he: /(?<!\p{L})(לא|אין|איש|בלי|ללא|אף פעם|אינם|אינו)(?!\p{L})/gu,
    ja: /ない|ません|せず|ずに|なく/g,
  };
  for (const [locale, denial] of Object.entries(denials)) {
    const { instruments } = languages.find((language) => language.locale === locale)!;
    const items = [instruments.team40Texts, instruments.leader10Texts, instruments.leader10SelfTexts].flatMap(
      (texts) => Object.values<string>(texts.items),
    );
    expect(items.filter((item) => (item.match(denial) ?? []).length > 1)).toEqual([]);
  }
});

test('what other pages load does not hold the long instruments', () => {
  for (const file of [
    'load',
    ...written.flatMap(({ locale }) => [`${locale}/instruments`, `${locale}/index`]),
  ])
    expect(readFileSync(`src/locales/${file}.ts`, 'utf8')).not.toMatch(/team-40|leader-10/);
});
