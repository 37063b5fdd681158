import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, placesAround, type Box, type Place } from '../../../src/core/shared/label-places';

const room: Box = { x: 0, y: 0, width: 300, height: 200 };
const label = { width: 60, height: 16 };
const SHARES = Array.from({ length: 51 }, (_, index) => index / 50);

describe('labels', () => {
  test('stand below a dot, above it where something is below, and beside it where both are taken', () => {
    const dot = { x: 100, y: 100 };
    const one = { ...label, places: placesAround(dot, label, 40) };
    const flat = (y: number): Place[] => [
      { x: 0, y },
      { x: 300, y },
    ];
    expect(placeLabels([one], [[dot]], room, 2)).toEqual([{ ...label, x: 70, y: 108 }]);
    expect(placeLabels([one], [[dot], flat(115)], room, 2)).toEqual([{ ...label, x: 70, y: 76 }]);
    expect(placeLabels([one], [[dot], flat(118), flat(82)], room, 2)).toEqual([{ ...label, x: 32, y: 92 }]);
  });

  test('that have no place are left out, and those after them are not', () => {
    const wall = [
      { x: 50, y: 0 },
      { x: 50, y: 200 },
    ];
    const [none, some] = placeLabels(
      [
        { ...label, places: [{ x: 20, y: 20 }] },
        { ...label, places: [{ x: 60, y: 20 }] },
      ],
      [wall],
      room,
      2,
    );
    expect(none).toBeNull();
    expect(some).toMatchObject({ x: 60 });
  });

  test('a line that only touches is no line that crosses', () => {
    const one = { ...label, places: [{ x: 20, y: 20 }] };
    const edge = [
      { x: 0, y: 18 },
      { x: 300, y: 18 },
    ];
    expect(placeLabels([one], [edge], room, 2)[0]).not.toBeNull();
    expect(placeLabels([one], [edge.map(({ x }) => ({ x, y: 18.5 }))], room, 2)[0]).toBeNull();
  });

  test('never lie on a line, on each other or outside, whatever is drawn', () => {
    const place = fc.record({ x: fc.integer({ min: -20, max: 320 }), y: fc.integer({ min: -20, max: 220 }) });
    const line = fc.array(place, { minLength: 1, maxLength: 6 });
    const dots = fc.array(place, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), dots, (lines, from) => {
        const boxes = placeLabels(
          from.map((dot) => ({ ...label, places: placesAround(dot, label, 80) })),
          lines,
          room,
          3,
        ).filter((one) => one !== null);
        for (const [index, box] of boxes.entries()) {
          expect(box.x >= 0 && box.y >= 0 && box.x + 60 <= 300 && box.y + 16 <= 200).toBe(true);
          for (const other of boxes.slice(index + 1))
            expect(
              Math.abs(box.x - other.x) >= label.width || Math.abs(box.y - other.y) >= label.height,
            ).toBe(true);
          const isOn = lines.some((corners) =>
            corners.some((to, at) => {
              const start = corners[Math.max(0, at - 1)]!;
              return SHARES.some((share) => {
                const x = start.x + (to.x - start.x) * share;
                const y = start.y + (to.y - start.y) * share;
                return x > box.x && x < box.x + label.width && y > box.y && y < box.y + label.height;
              });
            }),
          );
          expect(isOn).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});
