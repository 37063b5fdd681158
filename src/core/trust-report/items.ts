import { weightsOf } from '../trust-assessment/score-answers';
import { findIsolating, type Cell } from './isolate';
import { groupIndexes, membershipsOf, type Group } from './groups';
import type { Person, ScoredSubscale } from './people';

/**
 * May the items of a subscale have figures of their own? From twice the threshold up in each, and only if items, the
 * subscale and the shown groups together single nobody out: whoever skipped an item counts otherwise in the subscale's
 * mean than in the items', so where few did, the difference of the two would be theirs.
 */
export function mayShowItems(input: {
  readonly subscale: ScoredSubscale;
  /** Index of the subscale. */
  readonly at: number;
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly minRespondents: number;
}): boolean {
  const { subscale, at, people, groups, minRespondents } = input;
  const { items } = subscale;
  const enough = items.every((_, item) => answersTo(people, at, item) >= 2 * minRespondents);
  if (!enough) return false;
  const weights = weightsOf(items);
  // Figures: the subscale's mean of the team and of each group, then each item's.
  const figures = 1 + groups.length + items.length;
  const cells = kindsOf(people, at, groups).map(({ people: count, scored, answered, inside }): Cell => {
    const total = weights.reduce((sum, weight, item) => sum + (answered[item] ? weight : 0), 0);
    const columns = items.flatMap((_, item) => {
      if (!answered[item]) return [];
      // Without any weight left all count alike, as in the score.
      const own = total > 0 ? weights[item]! / total : 1 / answered.filter(Boolean).length;
      const share = scored ? own : 0;
      const column = new Array<number>(figures).fill(0);
      column[0] = share;
      for (const group of inside) column[1 + group] = share;
      column[1 + groups.length + item] = 1;
      return [column];
    });
    return { people: count, columns };
  });
  return findIsolating(figures, cells, minRespondents) === null;
}

function answersTo(people: readonly Person[], at: number, item: number): number {
  let count = 0;
  for (const { values } of people) if (values[at]![item] !== null) count += 1;
  return count;
}

interface Kind {
  people: number;
  readonly scored: boolean;
  readonly answered: readonly boolean[];
  readonly inside: ReadonlySet<number>;
}

/** People who answered the same items and are in the same groups. */
function kindsOf(people: readonly Person[], at: number, groups: readonly Group[]): readonly Kind[] {
  const memberships = membershipsOf(groups);
  const kinds = new Map<string, Kind>();
  people.forEach((person, index) => {
    const values = person.values[at]!;
    if (values.every((value) => value === null)) return;
    const membership = memberships.get(index) ?? '';
    const scored = person.scores[at] !== null;
    // Of two who answered the same items one may have no score: more was asked of her.
    const start = `${membership}${scored ? 's' : '-'}`;
    const key = values.reduce<string>((text, value) => text + (value === null ? '-' : 'x'), start);
    const kind = kinds.get(key) ?? {
      people: 0,
      scored,
      answered: values.map((value) => value !== null),
      inside: groupIndexes(membership),
    };
    kind.people += 1;
    kinds.set(key, kind);
  });
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind);
}
