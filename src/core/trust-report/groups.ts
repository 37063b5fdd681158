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
  const memberships = membershipsOf(groups);
  const counts = new Map<string, number>();
  for (const index of universe) {
    const membership = memberships.get(index) ?? '';
    counts.set(membership, (counts.get(membership) ?? 0) + 1);
  }
  const cells = inOrder(counts).map(([membership, people]): Cell => {
    const inside = groupIndexes(membership);
    return { people, columns: [[1, ...groups.map((_, at) => (inside.has(at) ? 1 : 0))]] };
  });
  const factors = findIsolating(groups.length + 1, cells, minRespondents);
  return factors && groups.filter((_, index) => factors[index + 1] !== 0);
}

/** By person, the groups she is in, written down; not there for people in none. */
export function membershipsOf(groups: readonly Group[]): ReadonlyMap<number, string> {
  const memberships = new Map<number, string>();
  groups.forEach(({ members }, at) => {
    for (const index of members) memberships.set(index, `${memberships.get(index) ?? ''}${at} `);
  });
  return memberships;
}

/** What `membershipsOf` wrote down. */
export const groupIndexes = (membership: string): ReadonlySet<number> =>
  new Set(membership.split(' ').filter(Boolean).map(Number));
