import { earlierState } from '../../shared/copies';
import { own } from '../../shared/json';
import type { DocumentRecord } from '../../shared/schema';
import type {
  CheckInRecord,
  GoalRecord,
  InitiativeRecord,
  KeyResultRecord,
  StanceRecord,
} from '../goals.types';

type Collection<R> = { readonly [id: string]: R };
type Groups<R> = ReadonlyMap<string, readonly R[]>;
type Grouped<R> = (collection: Collection<R>) => Groups<R>;

/**
 * The records of a collection by what they belong to, sorted; worked out once per collection, and for a collection that was
 * copied from a known one only where records changed. A group whose records are the same as before is the same list as
 * before, so that what was worked out of it is still good after a change elsewhere.
 */
function grouping<R extends DocumentRecord>(
  keyOf: (record: R) => string,
  compare: (a: R, b: R) => number,
): Grouped<R> {
  const made = new WeakMap<Collection<R>, Groups<R>>();
  const sort = createSort(compare);
  return (collection) => {
    let groups = made.get(collection);
    if (groups) return groups;
    const earlier = earlierState(collection, (before) => made.get(before));
    groups = earlier
      ? regroup(earlier.value, earlier.from, collection, earlier.ids, keyOf, compare)
      : group(collection, keyOf, sort);
    made.set(collection, groups);
    return groups;
  };
}

/** Sorts a group, unless it has the members that it had the last time. */
function createSort<R extends DocumentRecord>(compare: (a: R, b: R) => number) {
  const known = new WeakMap<R, { readonly members: readonly R[]; readonly sorted: readonly R[] }>();
  return (members: readonly R[]): readonly R[] => {
    const before = known.get(members[0]!);
    if (before && sameMembers(before.members, members)) return before.sorted;
    const sorted = members.length > 1 ? [...members].sort(compare) : members;
    known.set(members[0]!, { members, sorted });
    return sorted;
  };
}

function group<R>(
  collection: Collection<R>,
  keyOf: (record: R) => string,
  sort: (members: readonly R[]) => readonly R[],
): Groups<R> {
  const collected = new Map<string, R[]>();
  for (const id in collection) {
    const record = collection[id]!;
    const members = collected.get(keyOf(record));
    if (members) members.push(record);
    else collected.set(keyOf(record), [record]);
  }
  return new Map([...collected].map(([key, members]) => [key, sort(members)]));
}

function regroup<R extends DocumentRecord>(
  groups: Groups<R>,
  from: Collection<R>,
  to: Collection<R>,
  ids: ReadonlySet<string>,
  keyOf: (record: R) => string,
  compare: (a: R, b: R) => number,
): Groups<R> {
  const next = new Map(groups);
  for (const id of ids) {
    const [before, after] = [own(from, id), own(to, id)];
    if (before === after) continue;
    for (const key of new Set([before, after].flatMap((record) => (record ? keyOf(record) : [])))) {
      const others = (next.get(key) ?? []).filter((record) => record.id !== id);
      const members = after && keyOf(after) === key ? [...others, after].sort(compare) : others;
      if (members.length > 0) next.set(key, members);
      else next.delete(key);
    }
  }
  return next;
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

const sorted = new WeakMap<Collection<GoalRecord>, readonly GoalRecord[]>();

/** All goals in order; worked out once per collection. */
export function goalsInOrder(goals: Collection<GoalRecord>): readonly GoalRecord[] {
  let list = sorted.get(goals);
  if (!list) sorted.set(goals, (list = Object.values(goals).sort(byOrder)));
  return list;
}
