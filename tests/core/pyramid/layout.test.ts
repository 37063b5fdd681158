import { describe, expect, it } from 'vitest';
import { layoutPyramid } from '../../../src/core/shared/pyramid-layout';
import { pyramidLevelHeight } from '../../../src/core/shared/pyramid-level-height';

const labels = ['Trust', 'Conflict', 'Commitment', 'Accountability', 'Results'].map((text) => ({ text }));
const five = {
  levelCount: 5,
  width: 578,
  levelHeight: 99,
  gap: 7,
  labels,
  align: 'start',
  leaders: true,
} as const;

/** Numbers of a path, as points. */
const points = (path: string | null): [number, number][] => {
  const numbers = (path ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  return numbers.flatMap((x, index) =>
    index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as [number, number]] : [],
  );
};

describe('layoutPyramid', () => {
  it('stacks levels of equal height from the base up', () => {
    const { levels, height } = layoutPyramid(five);
    expect(levels.map((level) => level.top)).toEqual([424, 318, 212, 106, 0]);
    expect(height).toBe(5 * 99 + 4 * 7);
  });

  it('keeps straight sides with a tip of a quarter of the base', () => {
    const { levels } = layoutPyramid(five);
    const [, , baseRight, baseLeft] = levels[0]!.points;
    const [tipLeft, tipRight] = levels[4]!.points;
    const base = baseRight[0] - baseLeft[0];
    expect((tipRight[0] - tipLeft[0]) / base).toBeCloseTo(0.25);
    expect(base).toBe(560);
  });

  it('points every score edge at the apex, so that equal scores make one straight line', () => {
    const { levels, apex } = layoutPyramid({ ...five, labels: [], shares: [0.6, 0.6, 0.6, 0.6, 0.6] });
    const slopes = levels.map((level) => {
      const [[x0, y0], [x1, y1]] = points(level.edge) as [[number, number], [number, number]];
      const toApex = (x0 - apex[0]) / (y0 + level.top - apex[1]);
      expect((x1 - x0) / (y1 - y0)).toBeCloseTo(toApex, 2);
      return toApex;
    });
    for (const slope of slopes) expect(slope).toBeCloseTo(slopes[0]!, 2);
  });

  it('mirrors by numbers for right-to-left', () => {
    const input = { ...five, shares: [0.5, 0.2, null, 1, 0] };
    const ltr = layoutPyramid(input);
    const rtl = layoutPyramid({ ...input, direction: 'rtl' });
    ltr.levels.forEach((level, index) => {
      const other = rtl.levels[index]!;
      expect(other.points[0][0]).toBeCloseTo(five.width - level.points[1][0]);
      expect(points(other.edge).map(([x]) => five.width - x)).toEqual(
        points(level.edge).map(([x]) => expect.closeTo(x, 1) as number),
      );
    });
  });

  it('stands on its tip when inverted', () => {
    const { levels, apex } = layoutPyramid({ ...five, inverted: true });
    expect(levels.map((level) => level.top)).toEqual([0, 106, 212, 318, 424]);
    expect(apex[1]).toBeGreaterThan(523);
  });

  it('breaks the edge around the label and nowhere else', () => {
    const { levels } = layoutPyramid({
      ...five,
      shares: [0.5, 0.5, 0.5, 0.5, 0.5],
      previous: [0, 0, 0, 0, 0],
    });
    for (const level of levels) {
      expect(level.edge?.match(/M/g)).toHaveLength(2);
      expect(level.previousEdge?.match(/M/g)).toHaveLength(1);
    }
  });

  it('draws a gain only where the score rose', () => {
    const { levels } = layoutPyramid({
      ...five,
      shares: [0.5, 0.5, 0.5, null, 0.5],
      previous: [0.2, 0.7, null, 0.2, 0.5],
    });
    expect(levels.map((level) => level.gain !== null)).toEqual([true, false, false, false, false]);
  });

  it.each([
    ['NaN', Number.NaN],
    ['infinite', Infinity],
    ['missing', undefined],
    ['null', null],
  ])('treats a share that is %s as no score', (_, share) => {
    const { levels } = layoutPyramid({ ...five, shares: [share] });
    expect(levels[0]).toMatchObject({ fill: null, edge: null, gain: null });
  });

  it('clamps a share off the scale', () => {
    const { levels } = layoutPyramid({ ...five, labels: [], shares: [2, -1] });
    expect(points(levels[0]!.edge)[1]?.[0]).toBeCloseTo(564);
    expect(points(levels[1]!.edge)[0]?.[0]).toBeCloseTo(levels[1]!.points[0][0], 1);
  });

  it('marks the seam below a level, with words where there is room for them', () => {
    const seams = [null, 'Rests on a weaker level', null, null, 'Rests on a weaker level'];
    const { levels } = layoutPyramid({ ...five, seams });
    expect(levels.map((level) => level.seam !== null)).toEqual([false, true, false, false, true]);
    expect(levels[4]?.seam?.words?.lines.map((line) => line.text)).toEqual(['Rests on a', 'weaker level']);
    expect(levels[1]?.seam?.words).toBeNull();
  });

  it('never marks a seam below the base, nor in a pyramid that stands on its tip', () => {
    expect(layoutPyramid({ ...five, seams: ['words'] }).levels[0]?.seam).toBeNull();
    expect(layoutPyramid({ ...five, inverted: true, seams: [null, 'words'] }).levels[1]?.seam).toBeNull();
  });
});

describe('pyramidLevelHeight', () => {
  it.each([
    [{ width: 578, levelCount: 5 }, 99],
    [{ width: 288, levelCount: 5 }, 58],
    [{ width: 578, levelCount: 7 }, 73],
    [{ width: 578, levelCount: 3 }, 99],
    [{ width: 288, levelCount: 5, density: 'compact' }, 51],
    [{ width: 288, levelCount: 5, density: 'comfortable' }, 66],
    [{ width: Number.NaN, levelCount: 5 }, 68],
  ] as const)('%j → %d px', (input, height) => {
    expect(pyramidLevelHeight(input)).toBe(height);
  });
});
