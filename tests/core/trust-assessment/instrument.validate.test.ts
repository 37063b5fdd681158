import { describe, expect, it } from 'vitest';
import { formatPath } from '../../../src/core/shared/problem';
import { isInstrument } from '../../../src/core/trust-assessment/instrument.guard';
import { validateInstrument } from '../../../src/core/trust-assessment/instrument.validate';
import { pulse5, team15 } from '../../../src/locales/load-instrument';
import { instrumentOf, itemsOf } from './helpers';

const good = instrumentOf(itemsOf('s', {}, {}));

/** What is wrong with `good` after the change, as `code path`. */
function problemsAfter(change: Record<string, unknown>): string[] {
  const result = validateInstrument({ ...good, ...change });
  return result.ok ? [] : result.problems.map((problem) => `${problem.code} ${formatPath(problem.path)}`);
}

const item = (change: Record<string, unknown>) => ({
  id: 'x',
  subscale: 's',
  kind: 'likert',
  text: 'Text',
  ...change,
});

describe('validateInstrument', () => {
  it.each([good, team15, pulse5])('accepts %s and rebuilds it', (instrument) => {
    const result = validateInstrument(instrument);
    expect(result).toEqual({ ok: true, value: instrument, warnings: [] });
    if (result.ok) expect(result.value.items).not.toBe(instrument.items);
    expect(isInstrument(instrument)).toBe(true);
  });

  it('accepts a scale without words', () => {
    const bare = { ...good, scale: { min: 0, max: 3 } };
    expect(validateInstrument(bare)).toEqual({ ok: true, value: bare, warnings: [] });
    expect(isInstrument(bare)).toBe(true);
  });

  it.each([
    [{ schema: 'plinth/goals' }, 'wrongSchema schema'],
    [{ version: 2 }, 'newerVersion version'],
    [{ version: 0 }, 'wrongVersion version'],
    [{ id: 'with space' }, 'badId id'],
    [{ id: 'constructor' }, 'badId id'],
    [{ title: '  ' }, 'emptyText title'],
    [{ title: {} }, 'emptyText title'],
    [{ title: { en: '' } }, 'emptyText title.en'],
    [{ title: { 'not a language': 'x' } }, 'badId title.not a language'],
    [{ title: 7 }, 'wrongType title'],
    [{ title: undefined }, 'missingField title'],
    [{ scale: { min: 3, max: 3, labels: {} } }, 'scaleTooSmall scale'],
    [{ scale: { min: 5, max: 1, labels: {} } }, 'scaleTooSmall scale'],
    [{ scale: { min: 1, max: 2.5, labels: {} } }, 'wrongType scale.max'],
    [{ scale: { min: 1, max: Number.NaN, labels: {} } }, 'notFinite scale.max'],
    [{ scale: { min: 1, max: 50, labels: {} } }, 'tooMany scale'],
    [{ scale: { min: 1, max: 5, labels: { 1: '' } } }, 'emptyText scale.labels.1'],
    [{ missing: { minAnswered: 1.5 } }, 'outOfRange missing.minAnswered'],
    [{ items: [] }, 'noItems items'],
    [{ items: 'none' }, 'wrongType items'],
    [{ items: [item({}), item({})] }, 'duplicateId items[1].id'],
    [{ items: [item({ kind: 'slider' })] }, 'notAllowed items[0].kind'],
    [{ items: [item({ weight: -1 })] }, 'outOfRange items[0].weight'],
    [{ items: [item({ text: '' })] }, 'emptyText items[0].text'],
    [{ items: [item({ subscale: undefined })] }, 'missingField items[0].subscale'],
    [{ items: [item({ required: 'yes' })] }, 'wrongType items[0].required'],
    [{ items: [item({}), item({ id: 's', kind: 'text' })] }, 'duplicateId items[1].id'],
    [{ items: [null] }, 'notAnObject items[0]'],
    [{ pages: [{ id: 'p', items: ['ghost'] }] }, 'unknownReference pages[0].items[0]'],
    [{ pages: [{ id: 'p', items: ['s1', 's1'] }] }, 'duplicateId pages[0].items[1]'],
    [
      {
        pages: [
          { id: 'p', items: [] },
          { id: 'p', items: [] },
        ],
      },
      'duplicateId pages[1].id',
    ],
    [{ subscales: [{ id: 'other' }] }, 'unknownReference items[0].subscale'],
    [{ bands: [{ id: 'a', min: 2 }] }, 'outOfRange bands[0].min'],
    [
      {
        bands: [
          { id: 'a', min: 0 },
          { id: 'a', min: 1 },
        ],
      },
      'duplicateId bands[1].id',
    ],
    [{ comments: 1 }, 'wrongType comments'],
    [{ extra: () => 1 }, 'notJson extra'],
    [{ extra: new Date(0) }, 'notJson extra'],
  ])('%j → %s', (change, expected) => {
    expect(problemsAfter(change)).toContain(expected);
    // The short guard lets through only what cannot break a form.
    const harmless = ['extra', 'missing', 'comments', 'required', 'not a language'];
    if (!harmless.some((part) => expected.includes(part)))
      expect(isInstrument({ ...good, ...change })).toBe(false);
  });

  it('refuses keys that could reach a prototype, wherever they are', () => {
    const evil = JSON.parse('{"__proto__": {"polluted": true}}') as Record<string, unknown>;
    const own = Object.defineProperty({ ...good }, '__proto__', { value: evil, enumerable: true });
    expect(validateInstrument(own)).toMatchObject({
      ok: false,
      problems: [{ code: 'forbiddenKey', path: ['__proto__'] }],
    });
    expect(problemsAfter({ extra: evil })).toEqual(['forbiddenKey extra.__proto__']);
    expect({}).not.toHaveProperty('polluted');
  });

  it('keeps unknown fields and reports them as warnings', () => {
    const result = validateInstrument({ ...good, author: { name: 'Ada' }, items: [item({ hint: 'h' })] });
    expect(result).toMatchObject({ ok: true, value: { author: { name: 'Ada' }, items: [{ hint: 'h' }] } });
    if (result.ok)
      expect(result.warnings.map((one) => formatPath(one.path))).toEqual(['items[0].hint', 'author']);
  });

  it('warns of a label for a point that is not on the scale', () => {
    const result = validateInstrument({ ...good, scale: { min: 1, max: 2, labels: { 9: 'nine' } } });
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ code: 'unknownReference', path: ['scale', 'labels', '9'] }],
    });
  });

  it('never throws', () => {
    const cyclic: Record<string, unknown> = { ...good };
    cyclic.self = cyclic;
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
        getPrototypeOf: () => null,
      },
    );
    const getter = Object.defineProperty({ ...good }, 'title', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    for (const input of [
      undefined,
      null,
      0,
      '',
      [],
      () => 1,
      Symbol('s'),
      new Map(),
      cyclic,
      hostile,
      getter,
    ]) {
      const result = validateInstrument(input);
      expect(result.ok).toBe(false);
      expect(isInstrument(input)).toBe(input === cyclic);
      if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
    }
  });
});
