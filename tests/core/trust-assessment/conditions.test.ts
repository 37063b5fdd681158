import { describe, expect, it, test } from 'vitest';
import { isInstrument } from '../../../src/core/trust-assessment/instrument.guard';
import { pointsOf } from '../../../src/core/trust-assessment/instrument.read';
import type { InstrumentItem } from '../../../src/core/trust-assessment/instrument.types';
import { validateInstrument } from '../../../src/core/trust-assessment/instrument.validate';
import { pagesOf, placesOf } from '../../../src/core/trust-assessment/pages';
import { scoreResponse } from '../../../src/core/trust-assessment/score';
import { visibilityOf } from '../../../src/core/trust-assessment/visibility';
import { summariseTeam } from '../../../src/core/trust-report/summarise-team';
import { instrumentOf, itemsOf } from './helpers';

const seven = { min: 1, max: 7, labels: {} };
const written: InstrumentItem = { id: 'why', subscale: 's', kind: 'text', text: 'Why?' };
const note: InstrumentItem = { id: 'n', subscale: 's', kind: 'note', text: 'Read this' };

describe('a scale of the item’s own', () => {
  const instrument = instrumentOf(
    itemsOf('s', {}, { scale: seven }, { scale: { ...seven, min: 0, max: 10, step: 5 }, reverse: true }),
  );

  it('counts by where the answer lies between its ends', () => {
    // 3 on 1 to 5; 7 of 1 to 7 is 5; 0 of 0 to 10 is 1, turned 5.
    expect(scoreResponse(instrument, { s1: 3, s2: 7, s3: 0 }).subscales['s']).toMatchObject({
      answered: 3,
      mean: 13 / 3,
    });
    expect(scoreResponse(instrument, { s2: 4 }).subscales['s']).toMatchObject({ answered: 1, mean: null });
    expect(pointsOf(instrument, instrument.items[2])).toEqual([0, 5, 10]);
  });

  it('leaves out and reports what is no point of it', () => {
    const { problems } = scoreResponse(instrument, { s1: 7, s2: 7, s3: 3 });
    expect(problems.map(({ path, values }) => [path[1], values])).toEqual([
      ['s1', { min: 1, max: 5 }],
      ['s3', { min: 0, max: 10 }],
    ]);
  });

  test.each([
    [{ min: 1, max: 1, labels: {} }, 'scaleTooSmall'],
    [{ min: 0, max: 7, step: 2, labels: {} }, 'scaleTooSmall'],
    [{ min: 0, max: 11, labels: {} }, 'tooMany'],
    [{ min: 0, max: 100, step: 0, labels: {} }, 'outOfRange'],
    [{ min: 0, max: 1, labels: {}, values: { 0: [] } }, 'wrongType'],
    [{ min: 0, labels: {} }, 'missingField'],
  ])('is refused as %j: %s', (scale, code) => {
    const odd = instrumentOf(itemsOf('s', { scale: scale as never }));
    expect(validateInstrument(odd)).toMatchObject({
      ok: false,
      problems: [expect.objectContaining({ code })],
    });
    if (code !== 'wrongType') expect(isInstrument(odd)).toBe(false);
  });

  it('passes the form’s guard where it passes the check', () => {
    expect(validateInstrument(instrument).ok && isInstrument(instrument)).toBe(true);
    const odd = instrumentOf(itemsOf('s', { scale: { min: 0, max: 1, labels: { 7: 'x' } } }));
    expect(validateInstrument(odd)).toMatchObject({
      ok: true,
      warnings: [{ code: 'unknownReference', path: ['items', 0, 'scale', 'labels', '7'] }],
    });
  });
});

describe('conditions', () => {
  const instrument = instrumentOf(
    [
      ...itemsOf(
        's',
        {},
        { visibleIf: '{s1} > 3' },
        { visibleIf: "{why} contains 'time'" },
        { visibleIf: '{broken' },
      ),
      written,
      note,
    ],
    {
      missing: { minAnswered: 0.9 },
      calculated: [
        { id: 'twice', expression: '{s2} * 2' },
        { id: 'more', expression: '{twice} + 1' },
      ],
    },
  );
  const asked = (answers: Readonly<Record<string, number>>, words = {}) =>
    instrument.items.filter(visibilityOf(instrument, answers, words)).map(({ id }) => id);

  it('decide what is asked; one that cannot be read hides nothing', () => {
    expect(asked({})).toEqual(['s1', 's4', 'why', 'n']);
    expect(asked({ s1: 4 })).toContain('s2');
    expect(asked({ s1: 3 })).not.toContain('s2');
    expect(asked({}, { why: 'No time' })).toContain('s3');
  });

  it('take what is hidden out of the score, answered or not', () => {
    const score = (answers: Readonly<Record<string, number>>) =>
      scoreResponse(instrument, answers).subscales['s'];
    expect(score({ s1: 1, s2: 5, s4: 1 })).toMatchObject({ mean: 1, answered: 2, total: 2 });
    expect(score({ s1: 5, s2: 5, s4: 2 })).toMatchObject({ mean: 4, answered: 3, total: 3 });
    expect(score({ s1: 5, s4: 2 })).toMatchObject({ mean: null, total: 3 });
  });

  it('leave a value that needs a hidden or missing answer without one', () => {
    expect(scoreResponse(instrument, { s1: 5, s2: 2 }).calculated).toEqual({ twice: 4, more: 5 });
    expect(scoreResponse(instrument, { s1: 1, s2: 2 }).calculated).toEqual({ twice: null, more: null });
    expect(scoreResponse(instrumentOf(itemsOf('s', {})), { s1: 1 }).calculated).toBeUndefined();
  });

  it('hold for a team as they do for one', () => {
    const responses = Array.from({ length: 5 }, () => ({ answers: { s1: 1, s2: 5, s4: 1 } }));
    const summary = summariseTeam(instrument, responses);
    expect(summary.status === 'ok' && summary.subscales['s']!.mean).toBe(1);
  });

  it('are checked as texts, and ids as one namespace with what is calculated', () => {
    const twice = instrumentOf(itemsOf('s', {}), { calculated: [{ id: 's1', expression: '1' }] });
    expect(validateInstrument(twice)).toMatchObject({
      ok: false,
      problems: [{ code: 'duplicateId', path: ['calculated', 0, 'id'] }],
    });
    expect(validateInstrument(instrumentOf(itemsOf('s', { visibleIf: '' })))).toMatchObject({ ok: false });
    expect(validateInstrument(instrument)).toMatchObject({ ok: true, warnings: [] });
  });
});

describe('notes', () => {
  const instrument = instrumentOf([note, ...itemsOf('s', {}, {})]);

  it('are shown, take no number and no answer', () => {
    expect(validateInstrument(instrument).ok && isInstrument(instrument)).toBe(true);
    const pages = pagesOf(instrument);
    expect(pages[0]!.sections[0]!.items.map(({ id }) => id)).toEqual(['n', 's1', 's2']);
    expect([...placesOf(pages)].map(([id, { number }]) => [id, number])).toEqual([
      ['s1', 1],
      ['s2', 2],
    ]);
    expect(scoreResponse(instrument, { s1: 1, s2: 1 }).subscales['s']).toMatchObject({ total: 2 });
  });
});
