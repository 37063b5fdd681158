import fc from 'fast-check';
import { layoutSpread, toneOf } from '../../../../src/core/trust-report/report/spread-layout';
import { dotsOf, heightOf, layoutTrend } from '../../../../src/core/trust-report/report/trend-layout';

const scale = { min: 1, max: 5 };
const bars = (...counts: number[]) => {
  const n = counts.reduce((sum, count) => sum + count, 0) || 1;
  return counts.map((count, index) => ({ point: index + 1, count, share: count / n }));
};

describe('diverging bars', () => {
  it('centre on the middle of the middle answer', () => {
    const { middle, rows } = layoutSpread([bars(0, 0, 4, 0, 0)], scale);
    expect(middle).toBe(50);
    expect(rows[0]).toEqual([{ point: 3, count: 4, tone: 3, start: 0, size: 100 }]);
  });

  it('share one width, so that rows compare', () => {
    const { middle, rows } = layoutSpread([bars(4, 0, 0, 0, 0), bars(0, 0, 0, 0, 4)], scale);
    expect(middle).toBe(50);
    expect(rows[0]?.[0]).toMatchObject({ start: 0, size: 50 });
    expect(rows[1]?.[0]).toMatchObject({ start: 50, size: 50 });
  });

  it('stay inside, follow one another and leave nobody out', () => {
    const counts = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 7 }), (rows) => {
        const layout = layoutSpread(
          rows.map((row) => bars(...row)),
          scale,
        );
        layout.rows.forEach((segments, index) => {
          expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(
            rows[index]!.reduce((sum, count) => sum + count, 0),
          );
          let end = segments[0]?.start ?? 0;
          for (const { start, size } of segments) {
            expect(start).toBeGreaterThanOrEqual(-0.02);
            expect(start + size).toBeLessThanOrEqual(100.02);
            expect(start).toBeCloseTo(end, 1);
            end = start + size;
          }
        });
      }),
    );
  });

  it.each([
    [{ min: 1, max: 5 }, [1, 2, 3, 4, 5]],
    [{ min: 0, max: 1 }, [1, 5]],
    [{ min: 1, max: 7 }, [1, 1.5, 2, 3, 4, 4.5, 5]],
    [{ min: 1, max: 4 }, [1, 2, 4, 5]],
    [{ min: 1, max: 8 }, [1, 1.25, 1.75, 2, 4, 4.25, 4.75, 5]],
    [{ min: 0, max: 10 }, [1, 1.25, 1.5, 1.75, 2, 3, 4, 4.25, 4.5, 4.75, 5]],
  ])('colour a scale of any length from rust to sea: %o', (range, tones) => {
    expect(tones.map((_, index) => toneOf(range.min + index, range))).toEqual(tones);
  });
});

describe('rounds', () => {
  const box = { width: 100, height: 50, pad: 5 };

  it('run from the first to the last, a gap where there are no figures', () => {
    const { line, points } = layoutTrend([0, null, 0.5, 1], box);
    expect(line).toBe('M5 45M65 25L95 5');
    expect(points.map(({ round }) => round)).toEqual([0, 2, 3]);
  });

  it('mirror', () => {
    expect(layoutTrend([0, 1], box, true).line).toBe('M95 45L5 5');
  });

  it('has a dot at each of a few, and of many where it says something', () => {
    const few = layoutTrend([0, 1], box).points;
    expect(dotsOf(few)).toBe(few);
    const shares = Array.from({ length: 20 }, (_, round) => ([8, 10].includes(round) ? null : 0.5));
    const many = layoutTrend(shares, box).points;
    expect(dotsOf(many).map(({ round }) => round)).toEqual([9, 19]);
    expect(dotsOf(many, 4).map(({ round }) => round)).toEqual([4, 9, 19]);
  });

  it('of one stand in the middle', () => {
    expect(layoutTrend([0.5], box).points).toEqual([{ x: 50, y: 25, round: 0 }]);
  });

  it('never leave the box', () => {
    expect([heightOf(-3, box), heightOf(7, box)]).toEqual([45, 5]);
  });
});
