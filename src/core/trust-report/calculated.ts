import { scaleOf } from '../trust-assessment/instrument.read';
import type { Instrument, InstrumentItem } from '../trust-assessment/instrument.types';
import { weightsOf } from '../trust-assessment/score-answers';
import { toTenth } from './figures';
import { groupIndexes, membershipsOf, type Group } from './groups';
import { findIsolating, type Cell, type Column } from './isolate';
import type { Crowd, Person, ScoredSubscale } from './people';
import { meanOf, standardDeviation } from './statistics/moments';
import { isPresent } from './statistics/values';
import type { CalculatedSummary } from './team-summary.types';

/** What else is published: a calculated value must single nobody out together with all of it. */
interface Published {
  readonly instrument: Instrument;
  readonly crowd: Crowd;
  readonly groups: readonly Group[];
  readonly shownSubscales: ReadonlySet<string>;
  readonly shownItems: ReadonlySet<string>;
}

/**
 * The calculated values of a team, `null` where one may not be shown. The rules are those of items, since a value may be
 * little more than one: from twice the threshold up, of the whole team only, and never in a round that is compared with
 * another (the caller leaves them out then). On top of that a value must be a sum of answers with constant factors, and no
 * combination of it with all other figures may rest on fewer people than the threshold.
 */
export function summariseCalculated(
  published: Published,
  minRespondents: number,
): Readonly<Record<string, CalculatedSummary | null>> {
  const { instrument, crowd } = published;
  const ids = [...crowd.linear.keys()];
  const shown: number[] = [];
  const enough = (at: number) =>
    crowd.people.filter(({ sums }) => sums[at] !== null).length >= 2 * minRespondents;
  ids.forEach((_, at) => {
    if (enough(at) && isSafe(published, [...shown, at], minRespondents)) shown.push(at);
  });
  const figuresOf = (at: number): CalculatedSummary => {
    const values = crowd.people.map(({ sums }) => sums[at] ?? null).filter(isPresent);
    return {
      n: values.length,
      mean: toTenth(meanOf(values) ?? 0),
      sd: toTenth(standardDeviation(values) ?? 0),
    };
  };
  return Object.fromEntries(
    (instrument.calculated ?? []).map(({ id }) => {
      const at = ids.indexOf(id);
      return [id, shown.includes(at) ? figuresOf(at) : null];
    }),
  );
}

function isSafe(published: Published, values: readonly number[], minRespondents: number): boolean {
  const { crowd, groups, shownItems } = published;
  const figures = crowd.subscales.length * (1 + groups.length) + shownItems.size + values.length;
  return findIsolating(figures, cellsOf(published, values, figures), minRespondents) === null;
}

/** People whom no figure tells apart, with what each figure takes of each of their answers. */
function cellsOf(published: Published, values: readonly number[], figures: number): readonly Cell[] {
  const { crowd, groups } = published;
  const memberships = membershipsOf(groups);
  const cells = new Map<string, { people: number; readonly columns: readonly Column[] }>();
  crowd.people.forEach((person, index) => {
    const membership = memberships.get(index) ?? '';
    const pattern = [
      membership,
      ...person.scores.map((score) => (score === null ? '-' : 's')),
      ...person.values.map((row) => row.map((value) => (value === null ? '-' : 'x')).join('')),
      ...values.map((at) => (person.sums[at] === null ? '-' : 'v')),
    ].join('/');
    const known = cells.get(pattern);
    if (known) known.people += 1;
    else
      cells.set(pattern, { people: 1, columns: columnsOf(published, values, person, membership, figures) });
  });
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

function columnsOf(
  { instrument, crowd, groups, shownSubscales, shownItems }: Published,
  values: readonly number[],
  person: Person,
  membership: string,
  figures: number,
): readonly Column[] {
  const { subscales } = crowd;
  const inside = [...groupIndexes(membership)];
  const sums = [...crowd.linear.values()];
  const items = [...shownItems];
  const firstItem = subscales.length * (1 + groups.length);
  return subscales.flatMap((subscale, at) => {
    const shares = sharesOf(subscale, person, at);
    return subscale.items.flatMap((item, place): Column[] => {
      if (person.values[at]![place] === null) return [];
      const column = new Array<number>(figures).fill(0);
      if (shownSubscales.has(subscale.id))
        for (const row of [0, ...inside.map((group) => group + 1)])
          column[row * subscales.length + at] = shares[place]!;
      if (shownItems.has(item.id)) column[firstItem + items.indexOf(item.id)] = 1;
      values.forEach((value, index) => {
        if (person.sums[value] === null) return;
        column[firstItem + items.length + index] =
          (sums[value]!.weights.get(item.id) ?? 0) / slopeOf(instrument, item);
      });
      return [column];
    });
  });
}

/** What each item adds to the person's score on a subscale; nothing where there is no score. */
function sharesOf({ items }: ScoredSubscale, person: Person, at: number): readonly number[] {
  if (person.scores[at] === null) return items.map(() => 0);
  const answered = items.map((_, place) => person.values[at]![place] !== null);
  const weights = weightsOf(items).map((weight, place) => (answered[place] ? weight : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const count = answered.filter(Boolean).length;
  return weights.map((weight, place) => (total > 0 ? weight / total : answered[place] ? 1 / count : 0));
}

/** By how much a scored value changes with the answer as given: reversed items and scales of their own. */
function slopeOf(instrument: Instrument, item: InstrumentItem): number {
  const own = scaleOf(instrument, item);
  const { min, max } = instrument.scale;
  return ((item.reverse ? -1 : 1) * (max - min)) / (own.max - own.min);
}
