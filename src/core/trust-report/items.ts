import { weightsOf } from '../trust-assessment/score';
import { findIsolating, type Cell } from './isolate';
import type { Group } from './groups';
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
  const enough = items.every(
    (_, item) => people.filter((one) => one.values[at]![item] !== null).length >= 2 * minRespondents,
  );
  if (!enough) return false;
  const kinds = kindsOf(people, at, groups);
  const weights = weightsOf(items);
  const width = items.length;
  // Per kind of person one column for each item: what a figure takes of that person's answer to it.
  const rows = [undefined, ...groups.keys()].map((group) =>
    kinds.flatMap((kind) => {
      const counts = kind.scored && (group === undefined || kind.membership[group] === true);
      const total = weights.reduce((sum, weight, item) => sum + (kind.answered[item] ? weight : 0), 0);
      return weights.map((weight, item) => (counts && kind.answered[item] ? weight / total : 0));
    }),
  );
  const itemRows = items.map((_, own) =>
    kinds.flatMap((kind) => items.map((__, item) => (item === own && kind.answered[item] ? 1 : 0))),
  );
  const cells = kinds.map(({ people: count }, index): Cell => ({
    people: count,
    columns: items.map((_, item) => index * width + item),
  }));
  return findIsolating([...rows, ...itemRows], cells, minRespondents) === null;
}

interface Kind {
  people: number;
  readonly scored: boolean;
  readonly answered: readonly boolean[];
  readonly membership: readonly boolean[];
}

/** People who answered the same items and are in the same groups. */
function kindsOf(people: readonly Person[], at: number, groups: readonly Group[]): readonly Kind[] {
  const sets = groups.map(({ members }) => new Set(members));
  const kinds = new Map<string, Kind>();
  people.forEach((person, index) => {
    const answered = person.values[at]!.map((value) => value !== null);
    if (!answered.includes(true)) return;
    const membership = sets.map((set) => set.has(index));
    const key = JSON.stringify([answered, membership]);
    const kind = kinds.get(key) ?? { people: 0, scored: person.scores[at] !== null, answered, membership };
    kind.people += 1;
    kinds.set(key, kind);
  });
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind);
}
