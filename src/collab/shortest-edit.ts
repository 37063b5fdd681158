import type { Splice } from './text-diff';

/**
 * The fewest removals and insertions between two lists of characters (E. Myers, "An O(ND) difference algorithm", 1986),
 * as splices in UTF-16 units; `undefined` when there are more than `max`.
 */
export function shortestEdit(
  before: readonly string[],
  after: readonly string[],
  max: number,
): readonly Splice[] | undefined {
  const trace: Map<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= max; edits++) {
    trace.push(furthest);
    const next = new Map(furthest);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let at = goesDown(furthest, diagonal, edits)
        ? furthest.get(diagonal + 1)!
        : furthest.get(diagonal - 1)! + 1;
      while (at < before.length && at - diagonal < after.length && before[at] === after[at - diagonal]) at++;
      next.set(diagonal, at);
      if (at >= before.length && at - diagonal >= after.length) return walkBack(before, after, trace);
    }
    furthest = next;
  }
  return undefined;
}

function goesDown(furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && furthest.get(diagonal - 1)! < furthest.get(diagonal + 1)!;
}

/** From the end to the start, one edit for each step of the trace. */
function walkBack(
  before: readonly string[],
  after: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
): readonly Splice[] {
  const gone = new Set<number>();
  const come = new Set<number>();
  let [x, y] = [before.length, after.length];
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const furthest = trace[edits]!;
    const down = goesDown(furthest, x - y, edits);
    const from = x - y + (down ? 1 : -1);
    x = furthest.get(from)!;
    y = x - from;
    if (down) come.add(y);
    else gone.add(x);
  }
  return gather(before, after, gone, come);
}

/** Edits that touch each other are one splice. */
function gather(
  before: readonly string[],
  after: readonly string[],
  gone: ReadonlySet<number>,
  come: ReadonlySet<number>,
): readonly Splice[] {
  const splices: Splice[] = [];
  let [x, y, at] = [0, 0, 0];
  while (x < before.length || y < after.length) {
    let [remove, insert] = [0, ''];
    for (;;) {
      if (gone.has(x)) remove += before[x++]!.length;
      else if (come.has(y)) insert += after[y++]!;
      else break;
    }
    if (remove > 0 || insert !== '') splices.push({ at, remove, insert });
    at += remove + (before[x]?.length ?? 0);
    x++;
    y++;
  }
  return splices;
}
