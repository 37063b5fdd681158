import { describe, expect, it } from 'vitest';
import { missingRequired } from '../../../src/core/trust-assessment/check-response';
import { pagesOf } from '../../../src/core/trust-assessment/pages';
import { progressOf } from '../../../src/core/trust-assessment/progress';
import { textFor } from '../../../src/core/trust-assessment/texts';
import { team15 } from '../../../src/locales/load-instrument';
import { instrumentOf, itemsOf } from './helpers';

describe('progressOf', () => {
  it.each([
    [0, 2],
    [7, 2],
    [8, 1],
    [14, 1],
    [15, 0],
  ])('after %i of 15 answers about %i minutes are left', (answered, minutesLeft) => {
    const done = new Set(team15.items.slice(0, answered).map((item) => item.id));
    expect(progressOf(team15, (id) => done.has(id))).toEqual({ answered, total: 15, minutesLeft });
  });

  it('does not count free text', () => {
    const mixed = instrumentOf(itemsOf('s', {}, { kind: 'text' }));
    expect(progressOf(mixed, () => false)).toMatchObject({ total: 1 });
  });
});

describe('missingRequired', () => {
  it('lists required items that nobody dealt with, in the order they are asked', () => {
    const some = instrumentOf([...itemsOf('a', { required: true }, {}), ...itemsOf('b', { required: true })]);
    expect(missingRequired(pagesOf(some), () => false)).toEqual([
      { itemId: 'a1', page: 0 },
      { itemId: 'b1', page: 1 },
    ]);
    expect(missingRequired(pagesOf(some), (item) => item.id === 'a1')).toEqual([{ itemId: 'b1', page: 1 }]);
  });
});

describe('textFor', () => {
  it.each([
    ['plain', 'de', 'plain'],
    [{ de: 'eins', en: 'one' }, 'de-AT', 'eins'],
    [{ 'de-AT': 'a', de: 'b' }, 'de-AT', 'a'],
    [{ fr: 'un', en: 'one' }, 'de', 'one'],
    [{ fr: 'un' }, 'de', 'un'],
    [undefined, 'de', ''],
  ])('%j in %s is %s', (texts, locale, expected) => {
    expect(textFor(texts, locale)).toBe(expected);
  });
});
