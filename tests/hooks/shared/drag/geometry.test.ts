import fc from 'fast-check';
import {
  along,
  edgePush,
  rowAt,
  spanOf,
  spotAt,
  type ListView,
  type Span,
} from '../../../../src/hooks/shared/drag/geometry';

/** A list of items with gaps of 10 between them, from 0 on. */
function listOf(sizes: readonly number[]): ListView & { readonly spans: readonly Span[] } {
  let end = -10;
  const spans = sizes.map((size) => {
    const start = end + 10;
    end = start + size;
    return { start, end };
  });
  return {
    id: 'L',
    count: sizes.length,
    idAt: (index) => `i${index}`,
    spanAt: (index) => spans[index]!,
    spans,
  };
}

describe('a point in a list of three (0–100, 110–210, 220–320)', () => {
  const list = listOf([100, 100, 100]);
  it.each([
    // point, dragged, slot, before, index, over
    [-5, -1, 0, 'i0', 0, null],
    [10, -1, 0, 'i0', 0, null],
    [49, -1, 0, 'i0', 0, 'i0'],
    [51, -1, 1, 'i1', 1, 'i0'],
    [90, -1, 1, 'i1', 1, null],
    [105, -1, 1, 'i1', 1, null],
    [160, -1, 2, 'i2', 2, 'i1'],
    [315, -1, 3, null, 3, null],
    [999, -1, 3, null, 3, null],
    // The first of them is the dragged one: it does not count.
    [160, 0, 2, 'i2', 1, 'i1'],
    [315, 0, 3, null, 2, null],
    // The last is.
    [10, 2, 0, 'i0', 0, null],
    [160, 1, null, null, null, null],
  ])('at %d, dragging %d', (point, dragged, slot, before, index, over) => {
    const spot = spotAt(list, point, dragged);
    if (slot === null) expect(spot).toMatchObject({ place: null, over: null });
    else expect(spot).toEqual({ place: { list: 'L', before, index }, slot, over });
  });

  it.each([
    [1, 60],
    [1, 105],
    [1, 160],
    [1, 215],
    [1, 260],
    [0, -5],
    [2, 500],
  ])('dragging %d, %d is its own place', (dragged, point) => {
    expect(spotAt(list, point, dragged).place).toBeNull();
  });
});

test('an empty list has one place', () => {
  expect(spotAt(listOf([]), 40, -1)).toEqual({
    place: { list: 'L', before: null, index: 0 },
    slot: 0,
    over: null,
  });
});

test('a list with nothing but the dragged item is its own place everywhere', () => {
  for (const point of [-10, 5, 50, 90]) expect(spotAt(listOf([60]), point, 0).place).toBeNull();
});

test('the search looks at a few of many items', () => {
  const list = listOf(Array.from({ length: 5000 }, () => 40));
  const spanAt = vi.fn(list.spanAt.bind(list));
  expect(spotAt({ ...list, spanAt }, 50 * 4321 + 3, -1).place?.before).toBe('i4321');
  expect(spanAt.mock.calls.length).toBeLessThan(20);
});

const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 40 });

test('any point in any list: the place is where a person would say, and moving there changes something', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: -50, max: 9000 }), fc.nat(45), (all, point, pick) => {
      const list = listOf(all);
      const dragged = pick < all.length ? pick : -1;
      const { place, slot, over } = spotAt(list, point, dragged);
      // Counted the plain way: what lies with its middle before the point comes first.
      const expected = list.spans.filter(({ start, end }) => (start + end) / 2 <= point).length;
      expect(slot).toBe(expected);
      const ids = all.map((_, index) => list.idAt(index));
      const others = ids.filter((_, index) => index !== dragged);
      if (place) {
        expect(place.before).toBe(others[place.index] ?? null);
        if (dragged >= 0) {
          const moved = others.toSpliced(place.index, 0, ids[dragged]!);
          expect(moved).not.toEqual(ids);
        }
      } else expect([dragged, dragged + 1]).toContain(slot);
      if (over !== null) {
        const span = list.spans[ids.indexOf(over)]!;
        expect(over).not.toBe(ids[dragged]);
        expect(point).toBeGreaterThan(span.start);
        expect(point).toBeLessThan(span.end);
      }
    }),
  );
});

test('chunks narrow the search and change no answer', () => {
  fc.assert(
    fc.property(
      sizes,
      fc.integer({ min: -50, max: 9000 }),
      fc.integer({ min: 1, max: 7 }),
      (all, point, size) => {
        const list = listOf(all);
        const rangeAt = (at: number): readonly [number, number] => {
          for (let from = 0; from < all.length; from += size) {
            const to = Math.min(all.length, from + size);
            if (list.spanAt(to - 1).end > at) return [from, to];
          }
          return [all.length, all.length];
        };
        expect(spotAt({ ...list, rangeAt }, point, -1)).toEqual(spotAt(list, point, -1));
      },
    ),
  );
});

test('from right to left, positions grow in reading order', () => {
  const box = { left: 10, right: 110, top: 5, bottom: 25 };
  expect(spanOf(box, { axis: 'x', rtl: false })).toEqual({ start: 10, end: 110 });
  expect(spanOf(box, { axis: 'x', rtl: true })).toEqual({ start: -110, end: -10 });
  expect(spanOf(box, { axis: 'y', rtl: true })).toEqual({ start: 5, end: 25 });
  expect(along(30, 7, { axis: 'x', rtl: true })).toBe(-30);
  expect(along(30, 7, { axis: 'y', rtl: true })).toBe(7);
});

describe('the push against an edge', () => {
  it.each([
    [500, 0],
    [72, 0],
    [36, -0.5],
    [0, -1],
    [-200, -1],
    [928, 0],
    [964, 0.5],
    [1000, 1],
    [1500, 1],
  ])('of 0–1000, at %d, is %d', (point, push) => {
    expect(edgePush(point, { start: 0, end: 1000 })).toBeCloseTo(push);
  });

  it('leaves half of a small thing quiet, and of nothing all', () => {
    expect(edgePush(26, { start: 0, end: 100 })).toBe(0);
    expect(edgePush(20, { start: 0, end: 100 })).toBeLessThan(0);
    expect(edgePush(5, { start: 5, end: 5 })).toBe(0);
    expect(edgePush(5, { start: 9, end: 2 })).toBe(0);
  });
});

describe('a row of items that wrap', () => {
  /** Rows of so many items, 100 high and 10 apart, some of them lower than their row. */
  const boxesOf = (rows: readonly number[]) =>
    rows.flatMap((count, row) =>
      Array.from({ length: count }, (_, column) => ({
        left: column * 110,
        right: column * 110 + 100,
        top: row * 110,
        bottom: row * 110 + (column % 2 ? 60 : 100),
      })),
    );
  const at = (rows: readonly number[], y: number) => {
    const boxes = boxesOf(rows);
    return rowAt(0, boxes.length, (index) => boxes[index]!, y);
  };
  it.each([
    [[3, 3, 1], -20, 0, 3],
    [[3, 3, 1], 50, 0, 3],
    [[3, 3, 1], 105, 0, 3],
    [[3, 3, 1], 110, 3, 6],
    [[3, 3, 1], 999, 6, 7],
    [[1, 1], 115, 1, 2],
    [[], 10, 0, 0],
  ])('%j at %d', (rows, y, from, to) => {
    expect(at(rows, y)).toEqual([from, to]);
  });

  it('is the same whichever of its items a search begins with, and measures few', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 200 }),
        fc.nat({ max: 22_000 }),
        (rows, y) => {
          const boxes = boxesOf(rows);
          const boxAt = vi.fn((index: number) => boxes[index]!);
          const [from, to] = rowAt(0, boxes.length, boxAt, y);
          const row = Math.min(rows.length - 1, Math.floor(y / 110));
          const before = rows.slice(0, row).reduce((sum, count) => sum + count, 0);
          expect([from, to]).toEqual([before, before + rows[row]!]);
          expect(boxAt.mock.calls.length).toBeLessThan(45);
        },
      ),
    );
  });
});
