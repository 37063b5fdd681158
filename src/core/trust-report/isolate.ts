/** People whom no published figure tells apart, and the columns of the system that their answers fill. */
export interface Cell {
  readonly people: number;
  readonly columns: readonly number[];
}

interface Combination {
  /** What it comes to in each column. */
  readonly columns: readonly number[];
  /** How much of each published figure it takes. */
  readonly shares: readonly number[];
}

/** Room for binary fractions: rows hold zeros, ones and shares of items. */
const EPSILON = 1e-9;
/** Beyond this many steps the answer is "cannot be told", which counts as unsafe. */
const MAX_STEPS = 50_000;

/**
 * Looks for a combination of published figures in which the answers of fewer than `fewest` people remain. Each row is
 * one figure: what it takes of each column. A reader can add and subtract rows with any factors, so what he can reach is
 * the space they span, and the question is whether a vector of it that is not zero lives on few people.
 *
 * Column by column, cell by cell: either the cell is to vanish, which costs the space one dimension per column, or it may
 * remain, which costs its people. Both run out fast: with r rows there are at most C(r + fewest − 1, fewest − 1) ends.
 *
 * @returns how much such a combination takes of each row, or `null` if there is none
 */
export function findIsolating(
  rows: readonly (readonly number[])[],
  cells: readonly Cell[],
  fewest: number,
): readonly number[] | null {
  // Large cells first: they must vanish, so nothing branches before the space is small.
  const ordered = [...cells].sort((a, b) => b.people - a.people);
  let steps = 0;

  function search(space: readonly Combination[], from: number, room: number): readonly number[] | null {
    let at = from;
    while (at < ordered.length && space.every((one) => vanishes(one, ordered[at]!))) at += 1;
    const [first] = space;
    if (!first) return null;
    if (at === ordered.length) return first.shares;
    if (++steps > MAX_STEPS) return rows.map(() => 1);
    const cell = ordered[at]!;
    const rest = cell.columns.reduce<readonly Combination[]>(vanishIn, space);
    const found = search(rest, at + 1, room);
    return found ?? (cell.people <= room ? search(space, at + 1, room - cell.people) : null);
  }

  return search(independent(rows), 0, fewest - 1);
}

const vanishes = ({ columns }: Combination, cell: Cell): boolean =>
  cell.columns.every((column) => Math.abs(columns[column]!) < EPSILON);

/** The combinations that are zero in this column: one dimension less, unless all of them were. */
function vanishIn(space: readonly Combination[], column: number): readonly Combination[] {
  const size = (one: Combination) => Math.abs(one.columns[column]!);
  const pivot = space.reduce<Combination | undefined>(
    (best, one) => (size(one) > (best ? size(best) : EPSILON) ? one : best),
    undefined,
  );
  if (!pivot) return space;
  return space.filter((one) => one !== pivot).map((one) => minus(one, pivot, column));
}

function minus(one: Combination, pivot: Combination, column: number): Combination {
  const factor = one.columns[column]! / pivot.columns[column]!;
  if (factor === 0) return one;
  const subtract = (value: number, index: number, from: readonly number[]) => {
    const result = value - factor * from[index]!;
    return Math.abs(result) < EPSILON ? 0 : result;
  };
  return {
    columns: one.columns.map((value, index) => subtract(value, index, pivot.columns)),
    shares: one.shares.map((value, index) => subtract(value, index, pivot.shares)),
  };
}

/** The rows that no others add up to, in the order they came: the same space without a combination that is zero. */
function independent(rows: readonly (readonly number[])[]): readonly Combination[] {
  const kept: Combination[] = [];
  const reduced: { readonly one: Combination; readonly column: number }[] = [];
  rows.forEach((columns, index) => {
    const own: Combination = { columns, shares: rows.map((_, other) => (other === index ? 1 : 0)) };
    const rest = reduced.reduce((one, { one: pivot, column }) => minus(one, pivot, column), own);
    const column = rest.columns.findIndex((value) => Math.abs(value) > EPSILON);
    if (column < 0) return;
    kept.push(own);
    reduced.push({ one: rest, column });
  });
  return kept;
}
