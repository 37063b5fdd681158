import { findIsolating, type Cell } from './isolate';
import type { Person } from './people';

/** The respondents who share one value of one grouping, as indexes. */
export interface Group {
  readonly grouping: string;
  readonly value: string;
  readonly members: readonly number[];
}

/** Every group that the responses name, in the order of their names: nothing follows the order of responses. */
export function groupsOf(people: readonly Person[]): readonly Group[] {
  const byName = new Map<string, Map<string, number[]>>();
  people.forEach((person, index) => {
    for (const [grouping, value] of person.groups) {
      const values = byName.get(grouping) ?? new Map<string, number[]>();
      const members = values.get(value) ?? [];
      members.push(index);
      byName.set(grouping, values.set(value, members));
    }
  });
  return inOrder(byName).flatMap(([grouping, values]) =>
    inOrder(values).map(([value, members]) => ({ grouping, value, members })),
  );
}

const inOrder = <Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** Which groups may be shown, out of all that there are. */
export type DecideGroups = (input: {
  readonly groups: readonly Group[];
  /** Who has figures: everybody, and per shown subscale those with a score. Sets of indexes. */
  readonly universes: readonly ReadonlySet<number>[];
  readonly minRespondents: number;
}) => readonly Group[];

/**
 * Withholds every group below the threshold, then, as long as a combination of what is left leaves fewer people than the
 * threshold, the smallest group that takes part in it: first in groupings where something is withheld already. All
 * groupings are looked at together, whichever of them is asked for, since a reader may ask for one after the other.
 */
export const safeGroups: DecideGroups = ({ groups, universes, minRespondents }) => {
  let shown = groups.filter(({ members }) =>
    universes.every((universe) => countIn(members, universe) >= minRespondents),
  );
  for (;;) {
    const isolating = universes
      .map((universe) => isolatingIn(shown, universe, minRespondents))
      .find((found) => found !== null);
    if (!isolating) return shown;
    const torn = new Set(groups.filter((group) => !shown.includes(group)).map(({ grouping }) => grouping));
    const next = isolating.reduce((best, group) => (comesBefore(group, best, torn) ? group : best));
    shown = shown.filter((group) => group !== next);
  }
};

function comesBefore(one: Group, other: Group, torn: ReadonlySet<string>): boolean {
  const [left, right] = [torn.has(one.grouping), torn.has(other.grouping)];
  return left === right ? one.members.length < other.members.length : left;
}

const countIn = (members: readonly number[], universe: ReadonlySet<number>): number =>
  members.reduce((count, index) => count + (universe.has(index) ? 1 : 0), 0);

/** The groups in a combination that leaves too few people, or `null` if there is none. */
function isolatingIn(
  groups: readonly Group[],
  universe: ReadonlySet<number>,
  minRespondents: number,
): readonly Group[] | null {
  const sets = groups.map(({ members }) => new Set(members));
  const cells = new Map<string, number>();
  for (const index of universe) {
    const membership = sets.map((set) => (set.has(index) ? '1' : '0')).join('');
    cells.set(membership, (cells.get(membership) ?? 0) + 1);
  }
  const kinds = inOrder(cells);
  const rows = [kinds.map(() => 1), ...groups.map((_, at) => kinds.map(([kind]) => Number(kind[at])))];
  const system = kinds.map(([, people], index): Cell => ({ people, columns: [index] }));
  const shares = findIsolating(rows, system, minRespondents);
  return shares && groups.filter((_, index) => shares[index + 1] !== 0);
}
