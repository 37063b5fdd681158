import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/core/trust-assessment/findings';
import { scoreResponse } from '../../../src/core/trust-assessment/score';
import { instrumentOf, itemsOf } from './helpers';

const LEVELS = ['trust', 'conflict', 'commitment', 'accountability', 'results'];
const five = instrumentOf(
  LEVELS.flatMap((id) => itemsOf(id, {}, {})),
  { subscales: LEVELS.map((id) => ({ id })) },
);

/** One number per level, base first; `null` = not answered. */
function find(...levels: (number | null)[]) {
  const answers = Object.fromEntries(
    levels.flatMap((value, index) =>
      value === null ? [] : [1, 2].map((number) => [`${LEVELS[index]}${number}`, value] as const),
    ),
  );
  return findingsOf(five, answers, scoreResponse(five, answers));
}

describe('findingsOf', () => {
  it.each([
    [[5, 4, 4, 5, 4], 'solid'],
    [[1, 2, 1, 2, 1], 'fragile'],
    [[3, 3, 3, 3, 3], 'even'],
    [[2, 5, 5, 5, 5], 'thinBase'],
    [[5, 2, 3, 5, 5], 'thinMiddle'],
    [[5, 5, 5, 3, 2], 'thinTop'],
    [[2, 5, 3, 5, 2], 'mixed'],
    [[5, null, null, null, 4], 'tooFew'],
    [[null, null, null, null, null], 'tooFew'],
  ])('%j reads as %s', (levels, headline) => {
    expect(find(...levels).headline).toBe(headline);
  });

  it('names the two strongest and the two weakest, and nothing twice', () => {
    const { strongest, toWorkOn } = find(5, 2, 3, 1, 4);
    expect(strongest.map((one) => [one.subscale, one.reason])).toEqual([
      ['trust', 'high'],
      ['results', 'high'],
    ]);
    expect(toWorkOn.map((one) => [one.subscale, one.reason])).toEqual([
      ['accountability', 'weakBase'],
      ['conflict', 'weakBase'],
    ]);
  });

  it('prefers the level nearer the base between equals, since others rest on it', () => {
    expect(find(4, 4, 4, 4, 4).strongest.map((one) => [one.subscale, one.reason])).toEqual([
      ['trust', 'high'],
      ['conflict', 'high'],
    ]);
    expect(find(3, 3, 3, 3, 3).toWorkOn.map((one) => [one.subscale, one.reason])).toEqual([
      ['trust', 'next'],
      ['conflict', 'next'],
    ]);
  });

  it.each([
    ['the lowest answer everywhere', [1, 1, 1, 1, 1]],
    ['all in the lowest band', [2, 1, 2, 1, 1]],
    ['all alike in the middle', [3, 3, 3, 3, 3]],
  ])('calls nothing a strength: %s', (_, levels) => {
    const { strongest, toWorkOn } = find(...levels);
    expect(strongest).toEqual([]);
    expect(toWorkOn).toHaveLength(2);
  });

  it('asks nobody to grow where there is no more to reach', () => {
    const { strongest, toWorkOn } = find(5, 5, 5, 5, 5);
    expect(strongest).toHaveLength(2);
    expect(toWorkOn).toEqual([]);
  });

  it('leaves levels without a score out', () => {
    const { strongest, toWorkOn } = find(4, null, 2, null, 3);
    expect([...strongest, ...toWorkOn].map((one) => one.subscale)).toEqual(['trust', 'commitment']);
  });

  it('points at the answer that speaks loudest, as it was given', () => {
    const reversed = instrumentOf([
      ...itemsOf('a', {}, { reverse: true }),
      ...itemsOf('b', { reverse: true }, {}),
    ]);
    const answers = { a1: 4, a2: 1, b1: 5, b2: 2 };
    const { strongest, toWorkOn } = findingsOf(reversed, answers, scoreResponse(reversed, answers));
    expect(strongest).toMatchObject([{ subscale: 'a', item: { id: 'a2', value: 1 } }]);
    expect(toWorkOn).toMatchObject([{ subscale: 'b', item: { id: 'b1', value: 5 } }]);
  });
});
