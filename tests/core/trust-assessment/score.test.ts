import { describe, expect, it } from 'vitest';
import { scoreResponse } from '../../../src/core/trust-assessment/score';
import { instrumentOf, itemsOf } from './helpers';

const three = instrumentOf(itemsOf('s', {}, {}, {}));

describe('scoreResponse, worked by hand', () => {
  it('is the mean of the answers', () => {
    // (2 + 3 + 5) / 3 = 10/3; (10/3 − 1) / 4 = 7/12
    const { s } = scoreResponse(three, { s1: 2, s2: 3, s3: 5 }).subscales;
    expect(s).toMatchObject({ answered: 3, total: 3, band: 'uneven' });
    expect(s?.mean).toBeCloseTo(10 / 3, 12);
    expect(s?.percent).toBeCloseTo(7 / 12, 12);
  });

  it.each([null, undefined])('takes %s for no answers', (answers) => {
    expect(scoreResponse(three, answers)).toEqual(scoreResponse(three, {}));
    const asked = instrumentOf(itemsOf('s', { visibleIf: '{s2} empty' }, {}));
    expect(scoreResponse(asked, answers)).toEqual(scoreResponse(asked, {}));
  });

  it.each([
    null,
    undefined,
    5,
    '',
    [],
    {},
    { ...three, items: null },
    { ...three, items: [null] },
    { ...three, scale: null },
  ])('has no score where %j is the instrument', (instrument) => {
    expect(scoreResponse(instrument as never, { s1: 3 })).toEqual({
      subscales: {},
      overall: { mean: null, percent: null, answered: 0, total: 0, band: null },
      problems: [{ code: 'unreadable', path: ['instrument'], severity: 'error' }],
    });
  });

  it('turns reverse items: min + max − answer', () => {
    const reversed = instrumentOf(itemsOf('s', {}, { reverse: true }, {}));
    // 2, 6 − 1 = 5, 5 → 4
    expect(scoreResponse(reversed, { s1: 2, s2: 1, s3: 5 }).subscales.s?.mean).toBe(4);
  });

  it('turns them on a scale that starts at 0', () => {
    const zero = instrumentOf(itemsOf('s', { reverse: true }), { scale: { min: 0, max: 10, labels: {} } });
    expect(scoreResponse(zero, { s1: 0 }).subscales.s).toEqual({
      mean: 10,
      percent: 1,
      answered: 1,
      total: 1,
      band: 'solid',
    });
    expect(scoreResponse(zero, { s1: 10 }).subscales.s?.mean).toBe(0);
  });

  it('never turns a missing answer', () => {
    const reversed = instrumentOf(itemsOf('s', { reverse: true }, { reverse: true }));
    // Only s1 counts: 6 − 2 = 4. The missing s2 is not 6.
    expect(scoreResponse(reversed, { s1: 2 }).subscales.s).toMatchObject({ mean: 4, answered: 1, total: 2 });
    expect(scoreResponse(reversed, { s1: 2, s2: null }).subscales.s).toMatchObject({
      mean: 4,
      answered: 1,
      total: 2,
    });
  });

  it('takes a score of zero and an answer of zero for what they are', () => {
    const zero = instrumentOf(itemsOf('s', {}, {}), { scale: { min: 0, max: 4, labels: {} } });
    expect(scoreResponse(zero, { s1: 0, s2: 0 }).subscales.s).toEqual({
      mean: 0,
      percent: 0,
      answered: 2,
      total: 2,
      band: 'fragile',
    });
  });

  it.each([
    { answers: { s1: 5, s2: 4 }, minAnswered: 0.5, mean: 4.5 },
    { answers: { s1: 5 }, minAnswered: 0.5, mean: null },
    { answers: { s1: 5, s2: 4 }, minAnswered: 2 / 3, mean: 4.5 },
    { answers: { s1: 5, s2: 4 }, minAnswered: 0.67, mean: null },
    { answers: { s1: 5, s2: 4, s3: null }, minAnswered: 1, mean: null },
    { answers: { s1: 5, s2: 4, s3: 3 }, minAnswered: 1, mean: 4 },
    { answers: { s1: 3 }, minAnswered: 0, mean: 3 },
    { answers: {}, minAnswered: 0, mean: null },
    { answers: {}, minAnswered: 0.5, mean: null },
  ])('missing answers at the threshold: $answers with $minAnswered', ({ answers, minAnswered, mean }) => {
    const instrument = instrumentOf(three.items, { missing: { minAnswered } });
    const { s } = scoreResponse(instrument, answers).subscales;
    expect(s?.mean).toBe(mean);
    expect(s?.percent === null).toBe(mean === null);
    expect(s?.band === null).toBe(mean === null);
  });

  it('asks for half of the items where the instrument says nothing: 2 of 4 are enough, 1 is not', () => {
    const four = instrumentOf(itemsOf('s', {}, {}, {}, {}));
    expect(scoreResponse(four, { s1: 1, s2: 2 }).subscales.s?.mean).toBe(1.5);
    expect(scoreResponse(four, { s1: 1 }).subscales.s?.mean).toBeNull();
  });

  it('weighs answers', () => {
    const weighed = instrumentOf(itemsOf('s', { weight: 3 }, { weight: 1 }, { weight: 0 }));
    // (3·5 + 1·1 + 0·5) / 4 = 4
    expect(scoreResponse(weighed, { s1: 5, s2: 1, s3: 5 }).subscales.s?.mean).toBe(4);
    // s2 missing: 3·5 / 3 = 5
    expect(scoreResponse(weighed, { s1: 5, s3: 1 }).subscales.s?.mean).toBe(5);
  });

  it('takes weights that are all zero as equal, and never divides by zero', () => {
    const zeros = instrumentOf(itemsOf('s', { weight: 0 }, { weight: 0 }));
    expect(scoreResponse(zeros, { s1: 2, s2: 5 }).subscales.s?.mean).toBe(3.5);
    const lopsided = instrumentOf(itemsOf('s', { weight: 0 }, { weight: 2 }));
    expect(scoreResponse(lopsided, { s1: 5 }).subscales.s?.mean).toBeNull();
  });

  it('leaves out answers that are not on the scale, and says so', () => {
    const { subscales, problems } = scoreResponse(three, { s1: 4, s2: 6, s3: 2, ghost: 3 });
    expect(subscales.s).toMatchObject({ mean: 3, answered: 2, total: 3 });
    expect(problems).toEqual([
      { code: 'outOfRange', path: ['answers', 's2'], severity: 'warning', values: { min: 1, max: 5 } },
      { code: 'unknownReference', path: ['answers', 'ghost'], severity: 'warning', values: { id: 'ghost' } },
    ]);
  });

  it.each([Number.NaN, Infinity, -1, 0, 3.5, '3', true, undefined, {}])('leaves out %s', (value) => {
    const { subscales } = scoreResponse(three, { s1: 4, s2: 4, s3: value as number });
    expect(subscales.s).toMatchObject({ mean: 4, answered: 2 });
  });

  it('leaves text items out of every count', () => {
    const mixed = instrumentOf([...itemsOf('s', {}, { kind: 'text' }), ...itemsOf('t', { kind: 'text' })]);
    const { subscales } = scoreResponse(mixed, { s1: 4 });
    expect(subscales).toEqual({ s: { mean: 4, percent: 0.75, answered: 1, total: 1, band: 'solid' } });
  });

  it.each([
    // 19 / 5 = 3.8 on 1–5 is exactly 70 %.
    { answers: [3, 4, 4, 4, 4], band: 'solid' },
    { answers: [3, 3, 4, 4, 4], band: 'uneven' },
    // 3.0 is exactly 50 %.
    { answers: [3, 3, 3, 3, 3], band: 'uneven' },
    { answers: [2, 3, 3, 3, 3], band: 'fragile' },
    { answers: [5, 5, 5, 5, 5], band: 'solid' },
    { answers: [1, 1, 1, 1, 1], band: 'fragile' },
  ])('puts $answers into the band $band', ({ answers, band }) => {
    const five = instrumentOf(itemsOf('s', {}, {}, {}, {}, {}));
    const given = Object.fromEntries(answers.map((value, index) => [`s${index + 1}`, value]));
    expect(scoreResponse(five, given).subscales.s?.band).toBe(band);
  });

  it('uses bands of the instrument, in any order, and none below the lowest', () => {
    const bands = [
      { id: 'low', min: 0.25 },
      { id: 'high', min: 0.75 },
    ];
    const one = instrumentOf(itemsOf('s', {}), { bands });
    expect(scoreResponse(one, { s1: 4 }).subscales.s?.band).toBe('high');
    expect(scoreResponse(one, { s1: 2 }).subscales.s?.band).toBe('low');
    expect(scoreResponse(one, { s1: 1 }).subscales.s?.band).toBeNull();
  });

  it('averages subscales, not items, into the overall score', () => {
    const two = instrumentOf([...itemsOf('a', {}), ...itemsOf('b', {}, {}, {})]);
    // a = 5, b = 2 → 3.5 (the mean of items would be 2.75)
    expect(scoreResponse(two, { a1: 5, b1: 2, b2: 2, b3: 2 }).overall).toEqual({
      mean: 3.5,
      percent: 0.625,
      answered: 4,
      total: 4,
      band: 'uneven',
    });
  });

  it('has no overall score when too few subscales have one', () => {
    const four = instrumentOf(['a', 'b', 'c', 'd'].flatMap((id) => itemsOf(id, {})));
    expect(scoreResponse(four, { a1: 5 }).overall).toMatchObject({ mean: null, answered: 1, total: 4 });
    expect(scoreResponse(four, { a1: 5, b1: 1 }).overall.mean).toBe(3);
  });
});
