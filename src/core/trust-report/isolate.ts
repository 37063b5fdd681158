/**
 * What published figures take of one answer (or of one person's score): one number per figure. A reader can add and
 * subtract figures with any factors, so what he can reach of this answer is its sum with those factors.
 */
export type Column = readonly number[];

/** People whom no published figure tells apart, and the columns that their answers fill. */
export interface Cell {
  readonly people: number;
  readonly columns: readonly Column[];
}

/** Factors by which a reader takes the figures. */
type Factors = readonly number[];

/** Room for binary fractions: columns hold zeros, ones and shares of items. */
const EPSILON = 1e-9;
/** Beyond this many steps the answer is "cannot be told", which counts as unsafe. */
const MAX_STEPS = 50_000;

/**
 * Looks for factors by which published figures leave the answers of fewer than `fewest` people: what a reader can reach
 * is a space of factors, and the question is whether one that does not come to nothing is zero for all but a few.
 *
 * Cell by cell: either it is to vanish, which costs the space a dimension per column, or it may remain, which costs its
 * people. Both run out fast: with r figures there are at most C(r + fewest − 1, fewest − 1) ends.
 *
 * @param figures how many there are: the length of each column
 * @returns such factors, or `null` if there are none
 */
export function findIsolating(figures: number, cells: readonly Cell[], fewest: number): Factors | null {
  // Large cells first: they must vanish, so nothing branches before the space is small.
  const ordered = [...cells].sort((a, b) => b.people - a.people);
  let steps = 0;

  function search(space: readonly Factors[], from: number, room: number): Factors | null {
    const [first] = space;
    if (!first) return null;
    let at = from;
    while (at < ordered.length && space.every((factors) => vanishes(factors, ordered[at]!))) at += 1;
    if (at === ordered.length) return first;
    if (++steps > MAX_STEPS) return new Array<number>(figures).fill(1);
    const cell = ordered[at]!;
    const found = search(cell.columns.reduce(vanishIn, space), at + 1, room);
    return found ?? (cell.people <= room ? search(space, at + 1, room - cell.people) : null);
  }

  return search(independent(figures, ordered), 0, fewest - 1);
}

function reach(factors: Factors, column: Column): number {
  let sum = 0;
  for (let index = 0; index < column.length; index += 1) sum += factors[index]! * column[index]!;
  return sum;
}

const vanishes = (factors: Factors, { columns }: Cell): boolean =>
  columns.every((column) => Math.abs(reach(factors, column)) < EPSILON);

/** The factors that come to nothing in this column: one dimension less, unless all did. */
function vanishIn(space: readonly Factors[], column: Column): readonly Factors[] {
  const sizes = space.map((factors) => Math.abs(reach(factors, column)));
  const largest = Math.max(...sizes);
  return largest < EPSILON ? space : without(space, sizes.indexOf(largest), column);
}

function without(space: readonly Factors[], at: number, column: Column): readonly Factors[] {
  const pivot = space[at]!;
  const size = reach(pivot, column);
  return space
    .filter((_, index) => index !== at)
    .map((factors) => {
      const share = reach(factors, column) / size;
      return share === 0 ? factors : factors.map((value, index) => value - share * pivot[index]!);
    });
}

/** One unit of factors for each figure that no earlier ones add up to: all there is to reach, and nothing twice. */
function independent(figures: number, cells: readonly Cell[]): readonly Factors[] {
  const units = Array.from({ length: figures }, (_, own) =>
    Array.from({ length: figures }, (__, index) => (index === own ? 1 : 0)),
  );
  let rest: readonly { readonly own: number; readonly factors: Factors }[] = units.map((factors, own) => ({
    factors,
    own,
  }));
  const kept: number[] = [];
  for (const { columns } of cells) {
    for (const column of columns) {
      const at = rest.findIndex(({ factors }) => Math.abs(reach(factors, column)) > EPSILON);
      if (at < 0) continue;
      kept.push(rest[at]!.own);
      const left = without(
        rest.map(({ factors }) => factors),
        at,
        column,
      );
      rest = rest
        .filter((_, index) => index !== at)
        .map(({ own }, index) => ({ own, factors: left[index]! }));
    }
  }
  return kept.sort((a, b) => a - b).map((own) => units[own]!);
}
