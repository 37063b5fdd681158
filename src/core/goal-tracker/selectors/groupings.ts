import type { DocumentRecord } from '../../shared/schema';
import type { CheckInRecord, InitiativeRecord, KeyResultRecord, StanceRecord } from '../goals.types';

type Collection<R> = { readonly [id: string]: R };
type Grouped<R> = (collection: Collection<R>) => ReadonlyMap<string, readonly R[]>;

/**
 * The records of a collection by what they belong to, sorted; worked out once per collection. A group whose records are the
 * same as before is the same list as before, so that what was worked out of it is still good after a change elsewhere.
 */
function grouping<R extends DocumentRecord>(
  keyOf: (record: R) => string,
  compare: (a: R, b: R) => number,
): Grouped<R> {
  const made = new WeakMap<Collection<R>, ReadonlyMap<string, readonly R[]>>();
  const known = new WeakMap<R, { readonly members: readonly R[]; readonly sorted: readonly R[] }>();
  const sort = (members: readonly R[]): readonly R[] => {
    const before = known.get(members[0]!);
    if (before && sameMembers(before.members, members)) return before.sorted;
    const sorted = members.length > 1 ? [...members].sort(compare) : members;
    known.set(members[0]!, { members, sorted });
    return sorted;
  };
  return (collection) => {
    let groups = made.get(collection);
    if (groups) return groups;
    const collected = new Map<string, R[]>();
    for (const id in collection) {
      const record = collection[id]!;
      const key = keyOf(record);
      const group = collected.get(key);
      if (group) group.push(record);
      else collected.set(key, [record]);
    }
    const sorted = collected as Map<string, readonly R[]>;
    for (const [key, members] of sorted) sorted.set(key, sort(members));
    made.set(collection, (groups = sorted));
    return groups;
  };
}

export function sameMembers(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((member, index) => member === b[index]);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byOrder = <R extends DocumentRecord & { readonly order: string }>(a: R, b: R): number =>
  compare(a.order, b.order) || compare(a.id, b.id);

/** Oldest day first; within a day as they were written. */
const byDay = (a: CheckInRecord, b: CheckInRecord): number =>
  compare(a.date, b.date) || a.at - b.at || compare(a.id, b.id);

export const keyResultsByGoal: Grouped<KeyResultRecord> = grouping(({ goal }) => goal, byOrder);
export const checkInsByKeyResult: Grouped<CheckInRecord> = grouping(({ keyResult }) => keyResult, byDay);
export const initiativesByGoal: Grouped<InitiativeRecord> = grouping(({ goal }) => goal, byOrder);
export const stancesByGoal: Grouped<StanceRecord> = grouping(
  ({ goal }) => goal,
  (a, b) => a.at - b.at || compare(a.id, b.id),
);
