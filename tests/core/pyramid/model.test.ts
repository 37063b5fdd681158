import { describe, expect, it } from 'vitest';
import { defaultModel, inlineTexts, levelHue, validateModel } from '../../../src/core/model';

const level = (id: string) => ({ id, texts: { en: { title: id } } });
const levels = (count: number) => Array.from({ length: count }, (_, index) => level(`l${index}`));

describe('validateModel', () => {
  it('accepts the five principles and anything of 3 to 7 titled levels', () => {
    expect(validateModel(defaultModel)).toMatchObject({ ok: true });
    for (const count of [3, 4, 7]) expect(validateModel({ id: 'm', levels: levels(count) }).ok).toBe(true);
  });

  it.each([
    ['two levels', { levels: levels(2) }, 'tooFewLevels', ['levels']],
    ['eight levels', { levels: levels(8) }, 'tooManyLevels', ['levels']],
    ['a repeated id', { levels: [level('a'), level('b'), level('a')] }, 'duplicateId', ['levels', 2, 'id']],
    ['an id with a space', { levels: [level('a b'), ...levels(2)] }, 'badId', ['levels', 0, 'id']],
    [
      'an id that is a number',
      { levels: [{ id: 3, texts: { en: { title: 'x' } } }, ...levels(2)] },
      'badId',
      ['levels', 0, 'id'],
    ],
    [
      'a level without a title',
      { levels: [{ id: 'x' }, ...levels(2)] },
      'missingField',
      ['levels', 0, 'texts'],
    ],
    [
      'an empty title',
      { levels: [{ id: 'x', texts: { en: { title: ' ' } } }, ...levels(2)] },
      'missingField',
      ['levels', 0, 'texts'],
    ],
    ['a level that is null', { levels: [null, ...levels(3)] }, 'notAnObject', ['levels', 0]],
    ['levels that are no list', { levels: 'five' }, 'wrongType', ['levels']],
    ['nothing', null, 'notAnObject', []],
    ['a list', [], 'notAnObject', []],
  ])('refuses %s with the path', (_, input, code, path) => {
    const result = validateModel(input);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems).toContainEqual(expect.objectContaining({ code, path }));
  });
});

describe('inlineTexts', () => {
  const texts = { de: { title: 'Prüfung' }, en: { title: 'Tests' } };
  it.each([
    ['de-AT', 'Prüfung'],
    ['de', 'Prüfung'],
    ['fr', 'Tests'],
  ])('%s → %s', (locale, title) => expect(inlineTexts({ id: 'a', texts }, locale)?.title).toBe(title));
  it('takes any language rather than none', () =>
    expect(inlineTexts({ id: 'a', texts: { ja: { title: '信頼' } } }, 'de')?.title).toBe('信頼'));
  it('has nothing for a level without texts', () =>
    expect(inlineTexts({ id: 'trust' }, 'en')).toBeUndefined());
});

describe('levelHue', () => {
  it('gives a principle its own hue wherever it stands, and others the next in turn', () => {
    expect(levelHue('results', 0)).toBe(5);
    expect(levelHue('other', 0)).toBe(1);
    expect(levelHue('other', 6)).toBe(2);
  });
});
