import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutPyramid, type PyramidLayout } from '../../../src/core/shared/pyramid-layout';
import { estimateTextWidth } from '../../../src/core/shared/pyramid-text';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 14 });
const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const share = fc.option(fc.double(), { nil: null });
const anything = fc.record({
  levelCount: fc.integer({ min: 1, max: 7 }),
  width: fc.oneof(fc.integer({ min: 200, max: 1400 }), fc.double()),
  levelHeight: fc.oneof(fc.integer({ min: 44, max: 120 }), fc.double()),
  tipRatio: fc.option(fc.double({ min: 0.1, max: 0.6 }), { nil: undefined }),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  align: fc.constantFrom('start' as const, 'center' as const),
  leaders: fc.boolean(),
  inverted: fc.boolean(),
  labels: fc.array(fc.record({ text: title, sub: fc.option(fc.constant('3.7'), { nil: undefined }) }), {
    minLength: 7,
    maxLength: 7,
  }),
  shares: fc.array(share, { maxLength: 7 }),
  previous: fc.array(share, { maxLength: 7 }),
  leader: fc.array(share, { maxLength: 7 }),
  seams: fc.array(fc.option(title, { nil: null }), { maxLength: 7 }),
});

/** x of a level's side at a height, from its corners. */
const sides = (layout: PyramidLayout, index: number, y: number): [number, number] => {
  const [[tl], [tr], [br], [bl]] = layout.levels[index]!.points;
  const share = y / layout.levelHeight;
  return [tl + (bl - tl) * share, tr + (br - tr) * share];
};

const check = (property: (layout: PyramidLayout) => void) =>
  fc.assert(
    fc.property(anything, (input) => property(layoutPyramid(input))),
    { numRuns: 400 },
  );

describe('any pyramid', () => {
  it('has no NaN and no infinity anywhere', () => {
    check((layout) => {
      expect(JSON.stringify(layout)).not.toMatch(/NaN|Infinity/);
    });
    check((layout) => {
      const numbers: number[] = [];
      JSON.stringify(layout, (_, value: unknown) =>
        typeof value === 'number' ? numbers.push(value) : value,
      );
      expect(numbers.every(Number.isFinite)).toBe(true);
    });
  });

  it('stays inside its width', () => {
    check((layout) => {
      for (const level of layout.levels) {
        for (const [x] of level.points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(layout.width);
        }
      }
    });
  });

  it('lets no inside label cross its polygon', () => {
    check((layout) => {
      layout.levels.forEach(({ label }, index) => {
        for (const box of label.boxes) {
          for (const y of [box.y, box.y + box.height]) {
            const [left, right] = sides(layout, index, y);
            expect(box.x).toBeGreaterThanOrEqual(left - 0.5);
            expect(box.x + box.width).toBeLessThanOrEqual(right + 0.5);
          }
        }
      });
    });
  });

  it('keeps outside labels in their own row, inside the width and off the polygon', () => {
    check((layout) => {
      layout.levels.forEach(({ label }, index) => {
        if (label.placement !== 'outside') return;
        for (const line of label.lines) {
          expect(line.y - line.fontSize * 0.75).toBeGreaterThanOrEqual(0);
          expect(line.y).toBeLessThanOrEqual(layout.levelHeight);
          const [left, right] = sides(layout, index, line.y);
          const width = estimateTextWidth(line.text, line.fontSize);
          if (line.x > right) expect(line.x + width).toBeLessThanOrEqual(layout.width);
          else expect(line.x).toBeLessThanOrEqual(left);
        }
      });
    });
  });

  it('always says which level it is', () => {
    check((layout) => {
      if (layout.width < 200 || layout.levelHeight < 44) return;
      for (const { label } of layout.levels) expect(label.lines.length).toBeGreaterThan(0);
    });
  });

  it('answers the same twice', () => {
    fc.assert(
      fc.property(anything, (input) => {
        expect(layoutPyramid(input)).toEqual(layoutPyramid(input));
      }),
      { numRuns: 50 },
    );
  });
});
