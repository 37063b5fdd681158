import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestGroups } from '../../../src/core/retro-board/index';
import { stem } from '../../../src/core/retro-board/suggest/stem';
import { LABELLED } from './labelled-cards';

const cardsIn = (language: string) =>
  LABELLED[language]!.map(([group, text], index) => ({
    id: `c${String(index).padStart(2, '0')}`,
    group,
    text,
  }));

const pairsOf = (groups: readonly (readonly string[])[]) =>
  new Set(groups.flatMap((ids) => ids.flatMap((a) => ids.filter((b) => a < b).map((b) => `${a} ${b}`))));

/** Of the pairs that are suggested, how many belong together; of those that do, how many are suggested. */
function judge(language: string) {
  const cards = cardsIn(language);
  const names = [...new Set(cards.map(({ group }) => group))].filter((group) => group !== '-');
  const truth = pairsOf(names.map((name) => cards.filter(({ group }) => group === name).map(({ id }) => id)));
  const found = pairsOf(suggestGroups(cards, { language }).map(({ cardIds }) => cardIds));
  const right = [...found].filter((pair) => truth.has(pair)).length;
  return { precision: right / found.size, recall: right / truth.size, found: found.size };
}

describe('suggested groups', () => {
  test.each([
    ['en', 0.8, 0.6],
    ['de', 0.9, 0.8],
    ['ar', 0.8, 0.6],
  ])('of a labelled sample in %s', (language, precision, recall) => {
    const result = judge(language);
    // What the documentation says about how well it works is printed here.
    process.stdout.write(
      `suggested groups, ${language}: precision ${result.precision.toFixed(2)}, recall ${result.recall.toFixed(2)}, ${result.found} pairs\n`,
    );
    expect(result.precision).toBeGreaterThanOrEqual(precision);
    expect(result.recall).toBeGreaterThanOrEqual(recall);
  });

  test.each(['en', 'de', 'ar', 'fr'])('are the same in any order of the cards (%s)', (language) => {
    const cards = cardsIn(language === 'fr' ? 'en' : language);
    const sets = (list: typeof cards) =>
      suggestGroups(list, { language }).map(({ cardIds, similarity }) => [[...cardIds].sort(), similarity]);
    const expected = sets(cards);
    fc.assert(
      fc.property(fc.shuffledSubarray(cards, { minLength: cards.length }), (shuffled) => {
        expect(sets(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('name each card once, and only cards they were given', () => {
    const words = fc.constantFrom(
      'review',
      'reviews',
      'scope',
      'tests',
      'testing',
      'queue',
      'cold',
      'https://a.b/review',
    );
    const texts = fc.array(
      fc.array(words, { maxLength: 4 }).map((parts) => parts.join(' ')),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', 'ar', 'xx', ''), (given, language) => {
        const cards = given.map((text, index) => ({ id: `c${index}`, text }));
        const ids = suggestGroups(cards, { language }).flatMap(({ cardIds }) => cardIds);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => cards.some((card) => card.id === id))).toBe(true);
      }),
    );
  });

  test('leave a chain of neighbours apart that has no common subject', () => {
    const chain = ['alpha beta', 'beta gamma', 'gamma delta', 'delta epsilon', 'epsilon zeta', 'zeta eta'];
    const groups = suggestGroups(
      chain.map((text, index) => ({ id: `c${index}`, text })),
      { language: 'en' },
    );
    expect(Math.max(...groups.map(({ cardIds }) => cardIds.length))).toBeLessThanOrEqual(3);
  });

  test('are none for cards without words', () => {
    const cards = ['', '…', 'the', 'https://a.example/review', '👍'].map((text, index) => ({
      id: `c${index}`,
      text,
    }));
    expect(suggestGroups(cards, { language: 'en' })).toEqual([]);
    expect(suggestGroups([], { language: 'en' })).toEqual([]);
  });

  test('compare thousands of cards by the words they share, not all with all', () => {
    const cards = Array.from({ length: 5000 }, (_, index) => ({
      id: `c${index}`,
      text: `${index % 1500}subject ${index % 7}detail`,
    }));
    expect(suggestGroups(cards, { language: 'xx' }).length).toBeGreaterThan(100);
  });
});

describe('stems', () => {
  test.each([
    ['en', ['review', 'reviews', 'reviewed', 'reviewing', 'reviewer', 'reviewers']],
    ['en', ['plan', 'plans', 'planned', 'planning']],
    ['en', ['deploy', 'deployment', 'deployments', 'deployed']],
    ['en', ['story', 'stories']],
    ['de', ['planung', 'planungen']],
    ['de', ['besprechung', 'besprechungen']],
    ['de', ['kunde', 'kunden']],
    ['ar', ['اجتماع', 'الاجتماع', 'الاجتماعات', 'والاجتماعات']],
    ['xx', ['communication', 'communicate']],
  ])('%s: %j are one', (language, forms) => {
    expect(new Set(forms.map((form) => stem(form, language))).size).toBe(1);
  });

  test.each(['en', 'de', 'ar', 'xx'])('are never less than three letters (%s)', (language) => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abeginsty', 'ا', 'ل', 'و', 'ه'), minLength: 3 }),
        (word) => {
          expect(stem(word, language).length).toBeGreaterThanOrEqual(3);
        },
      ),
    );
  });
});
