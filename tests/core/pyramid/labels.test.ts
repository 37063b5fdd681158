import { describe, expect, it } from 'vitest';
import { layoutPyramid } from '../../../src/core/shared/pyramid-layout';
import { breaksInTwo, estimateTextWidth } from '../../../src/core/shared/pyramid-text';

const place = (text: string, width: number, more = {}) =>
  layoutPyramid({
    levelCount: 5,
    width,
    levelHeight: 58,
    labels: [{ text: 'Trust' }, { text: 'a' }, { text: 'b' }, { text: 'c' }, { text, ...more }],
  }).levels[4]!.label;

describe('the label-fit oracle', () => {
  it('keeps a short title inside', () => {
    expect(place('Results', 500)).toMatchObject({ placement: 'inside', lines: [{ text: 'Results' }] });
  });

  it('breaks a title that is too wide in two', () => {
    expect(place('Shared results', 340)).toMatchObject({
      placement: 'two-line',
      lines: [{ text: 'Shared' }, { text: 'results' }],
    });
  });

  it('moves a word that cannot be broken outside, with a leader', () => {
    const layout = layoutPyramid({
      levelCount: 5,
      width: 480,
      levelHeight: 58,
      labels: [{ text: 'a' }, { text: 'b' }, { text: 'c' }, { text: 'd' }, { text: 'Ergebnisorientierung' }],
    });
    expect(layout.levels[4]).toMatchObject({
      label: { placement: 'outside' },
      leader: expect.stringMatching(/^M/) as string,
    });
  });

  it('falls back to a number when nothing else fits', () => {
    expect(place('Ergebnisorientierungen', 200, { number: '٥' })).toMatchObject({
      placement: 'number',
      lines: [{ text: '٥' }],
    });
  });

  it('keeps room for an arrow after the second line', () => {
    const [, sub] = place('Results', 500, { sub: '3.7', subMark: true }).lines;
    expect(sub).toMatchObject({ role: 'sub', text: '3.7' });
    expect(sub?.markX).toBeGreaterThan((sub?.x ?? 0) + estimateTextWidth('3.7', sub?.fontSize ?? 0) / 2);
  });

  it('uses one size for all: the largest at which all are whole inside', () => {
    const labels = ['Trust', 'Conflict', 'Commitment', 'Accountability', 'Our results'].map((text) => ({
      text,
    }));
    const { fontSize, levels } = layoutPyramid({ levelCount: 5, width: 340, levelHeight: 80, labels });
    expect(fontSize).toBeLessThan(17);
    expect(levels.every((level) => level.label.placement === 'inside')).toBe(true);
  });
});

describe('estimateTextWidth', () => {
  it('grows with the text and the size, in every script', () => {
    for (const text of ['Accountability', 'المساءلة', '責任', 'Ответственность', '🙂']) {
      expect(estimateTextWidth(text, 10)).toBeGreaterThan(estimateTextWidth(text.slice(0, 1), 10) * 0.99);
      expect(estimateTextWidth(text, 20)).toBeCloseTo(2 * estimateTextWidth(text, 10));
    }
  });

  it('gives marks and invisible characters no width', () => {
    expect(estimateTextWidth('\u064b\u200f\u0301', 16)).toBe(0);
    expect(estimateTextWidth('', 16)).toBe(0);
  });

  it('counts a full-width character as one em or a little more', () => {
    expect(estimateTextWidth('信頼', 16)).toBeGreaterThanOrEqual(32);
  });
});

describe('breaksInTwo', () => {
  it.each([
    ['Peer accountability', [['Peer', 'accountability']]],
    ['Trust', []],
    ['Self-care', [['Self-', 'care']]],
    ['Verant\u00adwortung', [['Verant-', 'wortung']]],
    ['信頼', [['信', '頼']]],
    [
      'a b c',
      [
        ['a', 'b c'],
        ['a b', 'c'],
      ],
    ],
    ['', []],
  ])('%s', (text, breaks) => {
    expect(breaksInTwo(text)).toEqual(breaks);
  });
});
