import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/core/pyramid/pyramid.findings';
import { viewsFor } from '../../../src/core/pyramid/pyramid.views';
import {
  bandOf,
  difference,
  readPyramid,
  seamsOf,
  type LevelScore,
} from '../../../src/core/shared/pyramid-scores';

const levelIds = ['trust', 'conflict', 'commitment', 'accountability', 'results'];
const scores = (values: readonly (number | null)[], previous: readonly number[] = []): LevelScore[] =>
  values.map((score, index) => ({ id: levelIds[index]!, score, previous: previous[index] }));
const read = (values: readonly (number | null)[], previous?: readonly number[]) =>
  readPyramid({ levelIds, scores: scores(values, previous) });

describe('readPyramid', () => {
  it('places scores on the scale and names their bands', () => {
    const { levels } = read([4.1, 3.7, 3.6, 2.8, 3.7]);
    expect(levels.map((level) => level.share)).toEqual(
      [0.775, 0.675, 0.65, 0.45, 0.675].map((value) => expect.closeTo(value) as number),
    );
    expect(levels.map((level) => level.band)).toEqual(['solid', 'uneven', 'uneven', 'fragile', 'uneven']);
  });

  it('never takes a missing score for 0', () => {
    expect(read([null, 3]).levels[0]).toMatchObject({ score: null, share: null, band: null, trend: null });
    expect(read([]).hasScores).toBe(false);
  });

  it('compares figures as they are shown', () => {
    expect(
      read([3.66, 3.64, 3], [3.64, 3.66, 3.04])
        .levels.slice(0, 3)
        .map((level) => level.trend),
    ).toEqual([
      { direction: 'up', by: 0.1 },
      { direction: 'down', by: 0.1 },
      { direction: 'same', by: 0 },
    ]);
  });

  it('finds a level that rests on one weaker by an eighth of the scale', () => {
    const { levels } = read([4.1, 3.7, 3.6, 2.8, 3.7]);
    expect(levels.map((level) => level.restsOnWeaker)).toEqual([false, false, false, false, true]);
    expect(levels.map((level) => level.carriesStronger)).toEqual([false, false, false, true, false]);
    expect(read([3, 3.49]).levels[1]?.restsOnWeaker).toBe(false);
    expect(read([3, 3.5]).levels[1]?.restsOnWeaker).toBe(true);
  });

  it.each([
    ['a score of NaN', { id: 'trust', score: Number.NaN }, 'notFinite'],
    ['a score that is text', { id: 'trust', score: '4' }, 'notFinite'],
    ['a score above the scale', { id: 'trust', score: 9 }, 'outOfRange'],
    ['a score below the scale', { id: 'trust', score: 0 }, 'outOfRange'],
    ['an unknown level', { id: 'harmony', score: 3 }, 'unknownReference'],
    ['no id at all', { score: 3 }, 'unknownReference'],
    ['nothing', null, 'unknownReference'],
  ])('leaves out %s and says so', (_, entry, code) => {
    const reading = readPyramid({ levelIds, scores: [entry as LevelScore, { id: 'results', score: 3 }] });
    expect(reading.problems).toMatchObject([{ code, severity: 'warning' }]);
    expect(reading.levels[0]?.score).toBeNull();
    expect(reading.levels[4]?.score).toBe(3);
  });

  it('keeps the first of two figures for one level', () => {
    const reading = readPyramid({
      levelIds,
      scores: [
        { id: 'trust', score: 4 },
        { id: 'trust', score: 2 },
      ],
    });
    expect(reading.levels[0]?.score).toBe(4);
    expect(reading.problems).toMatchObject([{ code: 'duplicateId', path: ['scores', 1, 'id'] }]);
  });

  it.each([
    { min: 3, max: 3 },
    { min: 5, max: 1 },
    { min: Number.NaN, max: 5 },
  ])('refuses the scale %j', (scale) => {
    const reading = readPyramid({ levelIds, scores: scores([3]), scale });
    expect(reading.problems).toMatchObject([{ code: 'scaleTooSmall', severity: 'error' }]);
    expect(reading.hasScores).toBe(false);
  });

  it('takes means by level id as well', () => {
    const { levels } = readPyramid({ levelIds, scores: { trust: { mean: 4.1 }, results: { mean: null } } });
    expect([levels[0]?.score, levels[4]?.score]).toEqual([4.1, null]);
  });

  it('does not mind scores that are no list', () => {
    expect(readPyramid({ levelIds, scores: 'trust' as never }).hasScores).toBe(false);
    expect(readPyramid({ levelIds, scores: { trust: null } as never }).hasScores).toBe(false);
  });
});

describe('bandOf', () => {
  it.each([
    [(3.8 - 1) / 4, 'solid'],
    [0.6999, 'uneven'],
    [0.5, 'uneven'],
    [0.4999, 'fragile'],
    [0, 'fragile'],
    [1, 'solid'],
  ])('%d is %s', (share, band) => expect(bandOf(share)).toBe(band));

  it('takes other limits', () => expect(bandOf(0.6, { solid: 0.6, uneven: 0.3 })).toBe('solid'));
});

describe('difference', () => {
  it.each([
    [3.2, 3.7, { direction: 'up', by: 0.5 }],
    [0.1, 0.3, { direction: 'up', by: 0.2 }],
    [3, 2.8, { direction: 'down', by: 0.2 }],
    [3.01, 3.04, { direction: 'same', by: 0 }],
  ])('from %d to %d', (from, to, expected) => expect(difference(from, to)).toEqual(expected));
});

describe('seamsOf', () => {
  it('shows the two largest steps, lower ones first among equals', () => {
    expect(seamsOf([0.1, 0.3, 0.6, 0.8, 0.5])).toEqual([2, 1]);
    expect(seamsOf([0.2, null, 0.9])).toEqual([]);
    expect(seamsOf([])).toEqual([]);
  });
});

describe('findingsOf', () => {
  it('names the strongest, the biggest move and what to talk about', () => {
    expect(findingsOf(read([4.1, 3.7, 3.6, 2.8, 3.7], [3.8, 3.2, 3.6, 3.0, 3.6]))).toEqual({
      strongest: { id: 'trust', trend: { direction: 'up', by: 0.3 } },
      move: { id: 'conflict', trend: { direction: 'up', by: 0.5 } },
      talk: { id: 'accountability', reason: 'carries' },
    });
  });

  it('takes the weakest that is not solid when no level carries a stronger one', () => {
    expect(findingsOf(read([4.5, 4, 3.4, 3.2, 3.1])).talk).toEqual({ id: 'results', reason: 'weakest' });
    expect(findingsOf(read([4.5, 4.5, 4.5, 4.5, 4.5])).talk).toBeNull();
  });

  it('says nothing without figures, and does not name one level twice', () => {
    expect(findingsOf(read([]))).toEqual({ strongest: null, move: null, talk: null });
    expect(findingsOf(read([3])).talk).toBeNull();
  });
});

describe('viewsFor', () => {
  it('offers only what the figures can fill', () => {
    expect(viewsFor(read([]))).toEqual(['plain', 'missing']);
    expect(viewsFor(read([3]))).toEqual(['scores', 'missing', 'plain']);
    expect(viewsFor(read([3], [2]))).toEqual(['scores', 'change', 'missing', 'plain']);
    expect(viewsFor(readPyramid({ levelIds, scores: [{ id: 'trust', score: 3, leader: 4 }] }))).toEqual([
      'scores',
      'gap',
      'missing',
      'plain',
    ]);
  });
});
