import { remembered } from '../../shared/remembered';
import type { GoalGrouping } from '../goals.types';
import { statusRank } from '../rules/pace-status';
import { searchTextOf, toSearch } from './goal-search';
import type { GoalReading, GoalsReading } from './reading.types';

/**
 * Allowed values by what is filtered; all must hold. `none` stands for nothing: no owner, no principle, no period, no
 * check-in. Archived goals are shown only where `archived` allows `yes`. What has no name here is ignored.
 */
export type GoalFilter = { readonly [what: string]: readonly string[] };

export type GoalSortKey =
  | 'order'
  | 'title'
  | 'progress'
  | 'status'
  | 'confidence'
  | 'owner'
  | 'kind'
  | 'level'
  | 'weight'
  /** How far behind the expected share. */
  | 'behind'
  | 'lastCheckIn'
  /** The period's last day. */
  | 'due';

export interface RowOptions {
  readonly filter?: GoalFilter | undefined;
  /** All words must be in title, reason, key results or the names of owners; case and accents do not matter. */
  readonly search?: string | undefined;
  readonly sort?: { readonly by: string; readonly descending: boolean } | undefined;
  /** What a person is called, for search and for sorting by owner. @default the id */
  readonly nameOf?: ((person: string) => string) | undefined;
  /** How two texts are sorted: give a collator's. @default by code unit, without case */
  readonly compare?: ((a: string, b: string) => number) | undefined;
}

/** The goals that a view shows, sorted. Goals without a value for the sort key come last in either direction. */
export function goalRows(reading: GoalsReading, options: RowOptions = {}): readonly GoalReading[] {
  const { filter = {}, search = '', sort } = options;
  const words = toSearch(search).split(/\s+/).filter(Boolean);
  const checks = Object.entries(filter).filter(([, allowed]) => allowed.length > 0);
  const archived = filter['archived'] ?? ['no'];
  const names = new Map<string, string>();
  const nameOf = (person: string) =>
    remembered(names, person, () => toSearch(options.nameOf?.(person) ?? person));
  const shown = reading.goals().filter((row) => {
    if (!archived.includes(row.goal.archived ? 'yes' : 'no')) return false;
    if (!checks.every(([what, allowed]) => passes(row, what, allowed))) return false;
    return words.length === 0 || matches(row, words, nameOf);
  });
  return sort && sort.by !== 'order'
    ? sorted(shown, sort, options)
    : sort?.descending
      ? shown.reverse()
      : shown;
}

function matches(row: GoalReading, words: readonly string[], nameOf: (person: string) => string): boolean {
  const text = searchTextOf(row);
  return words.every(
    (word) =>
      text.includes(word) || Object.keys(row.goal.owners).some((person) => nameOf(person).includes(word)),
  );
}

function passes(row: GoalReading, what: string, allowed: readonly string[]): boolean {
  const keys = groupKeys(row, what);
  return keys === undefined || keys.some((key) => allowed.includes(key));
}

/** Under what a goal is found in a grouping; several owners, several places. `undefined` for an unknown grouping. */
export function groupKeys(
  { goal, status }: GoalReading,
  by: GoalGrouping | (string & {}),
): readonly string[] | undefined {
  switch (by) {
    case 'principle':
      return [goal.principle ?? 'none'];
    case 'owner': {
      const owners = Object.keys(goal.owners);
      return owners.length > 0 ? owners : ['none'];
    }
    case 'status':
      return [status ?? 'none'];
    case 'kind':
      return [goal.kind];
    case 'level':
      return [goal.level];
    case 'period':
      return [goal.period ?? 'none'];
    case 'archived':
      return [goal.archived ? 'yes' : 'no'];
    default:
      return undefined;
  }
}

type Key = string | number | null;

function sorted(
  rows: readonly GoalReading[],
  { by, descending }: { readonly by: string; readonly descending: boolean },
  { nameOf = (person) => person, compare = plainly }: RowOptions,
): readonly GoalReading[] {
  const keyed = rows.map((row, index) => ({ row, index, key: sortKey(row, by, nameOf) }));
  const direction = descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null)
      return Number(a.key === null) - Number(b.key === null) || a.index - b.index;
    const order = typeof a.key === 'string' ? compare(a.key, String(b.key)) : a.key - (b.key as number);
    return order * direction || a.index - b.index;
  });
  return keyed.map(({ row }) => row);
}

function plainly(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey(row: GoalReading, by: string, nameOf: (person: string) => string): Key {
  const { goal, progress, status, expected, confidence, lastCheckIn, period } = row;
  switch (by) {
    case 'title':
      return goal.title;
    case 'progress':
      return progress.raw;
    case 'status':
      return statusRank(status);
    case 'confidence':
      return confidence;
    case 'owner': {
      const [first] = Object.keys(goal.owners);
      return first === undefined ? null : nameOf(first);
    }
    case 'kind':
      return goal.kind;
    case 'level':
      return ['team', 'department', 'personal'].indexOf(goal.level);
    case 'weight':
      return goal.weight ?? 1;
    case 'behind':
      return expected - progress.clamped;
    case 'lastCheckIn':
      return lastCheckIn;
    case 'due':
      return period?.end ?? null;
    default:
      return goal.order;
  }
}
