import { isInstrument } from '../trust-assessment/instrument.guard';
import type { Instrument } from '../trust-assessment/instrument.types';
import type { Response } from '../trust-assessment/response.types';
import { summariseCalculated } from './calculated';
import { readComments } from './comments';
import { gapOf, isComparable, trendOf } from './compare';
import { agreementFor, intervalFor, itemFigures, placeOf, reliabilityOf, spreadOf } from './figures';
import { groupsOf, type DecideGroups, type Group } from './groups';
import { mayShowItems } from './items';
import { readCrowd, readPerson, type Crowd, type Person } from './people';
import { meanOf } from './statistics/moments';
import { isPresent } from './statistics/values';
import type { SummariseOptions } from './summarise.types';
import {
  isShown,
  type GroupingSummary,
  type GroupSummary,
  type ItemSummary,
  type PublishedSummary,
  type SubscaleSummary,
  type SummaryWarning,
  type TeamSummary,
} from './team-summary.types';

/** Practice knows no threshold below three; one that is asked for is raised to it. */
const LOWEST_THRESHOLD = 3;
const DEFAULT_THRESHOLD = 5;
const WITHHELD = { n: null, mean: null, percent: null, band: null } as const;

/** `summariseTeam`, with the rule that decides which groups are shown as an argument. */
export function summarise(
  instrument: Instrument,
  responses: readonly Response[],
  options: SummariseOptions,
  decideGroups: DecideGroups,
): TeamSummary {
  const needed = thresholdOf(options.minRespondents);
  if (!isInstrument(instrument)) return { status: 'insufficient', answered: 0, needed };
  const leader = options.leader?.consent === true ? options.leader.response : undefined;
  const crowd = readCrowd(instrument, responses, leader);
  const { people } = crowd;
  if (people.length < needed) return { status: 'insufficient', answered: people.length, needed };

  const leaderScores = leader && readPerson(instrument, crowd.subscales, leader).scores;
  const subscales = summariseSubscales(instrument, crowd, options, needed, leaderScores);
  const shownIds = new Set(crowd.subscales.map(({ id }) => id).filter((id) => isShown(subscales[id])));
  const groups = shownGroups(crowd, shownIds, needed, decideGroups);
  // A reader who holds two rounds' items would see what one who joined in between answered to each.
  const items = options.previous ? {} : summariseItems(instrument, crowd, groups, shownIds, needed);
  const names = options.groupBy === undefined ? [] : [options.groupBy].flat();
  return {
    status: 'ok',
    instrument: instrument.id,
    scale: { min: instrument.scale.min, max: instrument.scale.max },
    ...(instrument.bands ? { bands: instrument.bands.map(({ id, min }) => ({ id, min })) } : {}),
    minRespondents: needed,
    answered: people.length,
    subscales,
    overall: overallOf(instrument, Object.values(subscales)),
    groups: Object.fromEntries(
      names
        .filter((name) => people.some((person) => person.groups.has(name)))
        .map((name) => [name, summariseGrouping(instrument, crowd, groups, name, shownIds)]),
    ),
    items,
    ...(instrument.calculated && !options.previous
      ? {
          calculated: summariseCalculated(
            {
              instrument,
              crowd,
              groups,
              shownSubscales: shownIds,
              shownItems: new Set(Object.keys(items)),
            },
            needed,
          ),
        }
      : {}),
    comments: readComments(people, commentIds(instrument, subscales), options.random),
    warnings: warningsOf(instrument, crowd, options, subscales, needed),
  };
}

function thresholdOf(asked: number | undefined): number {
  if (asked === undefined || !Number.isFinite(asked)) return DEFAULT_THRESHOLD;
  return Math.max(LOWEST_THRESHOLD, Math.ceil(asked));
}

function summariseSubscales(
  instrument: Instrument,
  { subscales, people }: Crowd,
  { previous }: SummariseOptions,
  needed: number,
  leader: readonly (number | null)[] | undefined,
): Readonly<Record<string, SubscaleSummary>> {
  const compared = isComparable(previous, instrument, needed) ? previous : undefined;
  const range = instrument.scale.max - instrument.scale.min;
  return Object.fromEntries(
    subscales.map(({ id }, at): [string, SubscaleSummary] => {
      const scored = people.filter((person) => person.scores[at] !== null);
      if (scored.length < needed) return [id, WITHHELD];
      const scores = scored.map((person) => person.scores[at]!);
      const rows = scored.map((person) => person.values[at]!);
      const spread = spreadOf(instrument, scores);
      const summary = {
        ...spread,
        agreement: agreementFor(instrument, scores, rows, spread.distribution),
        interval: intervalFor(instrument, spread),
        reliability: reliabilityOf(rows, needed),
        trend: trendOf(compared, id, spread, needed, range),
        leader: gapOf(instrument, leader?.[at] ?? null, spread),
      };
      return [id, summary];
    }),
  );
}

function overallOf(
  instrument: Instrument,
  subscales: readonly SubscaleSummary[],
): PublishedSummary['overall'] {
  const means = subscales.flatMap(({ mean }) => (mean === null ? [] : [mean]));
  const mean = meanOf(means);
  return mean === null || means.length * 2 < subscales.length
    ? { mean: null, percent: null, band: null }
    : placeOf(instrument, mean);
}

function shownGroups(
  { subscales, people }: Crowd,
  shownIds: ReadonlySet<string>,
  minRespondents: number,
  decideGroups: DecideGroups,
): readonly Group[] {
  const groups = groupsOf(people);
  if (groups.length === 0) return groups;
  const who = (belongs: (person: Person) => boolean) =>
    new Set(people.flatMap((person, index) => (belongs(person) ? [index] : [])));
  const perSubscale = subscales.flatMap(({ id }, at) =>
    shownIds.has(id) ? [who((person) => person.scores[at] !== null)] : [],
  );
  const everybody = who(() => true);
  const universes = [everybody, ...perSubscale.filter((set) => set.size < everybody.size)];
  return decideGroups({ groups, universes, minRespondents });
}

function summariseGrouping(
  instrument: Instrument,
  { subscales, people }: Crowd,
  groups: readonly Group[],
  name: string,
  shownIds: ReadonlySet<string>,
): GroupingSummary {
  const own = groups.filter(({ grouping }) => grouping === name);
  const summaryOf = ({ members }: Group): GroupSummary => ({
    n: members.length,
    subscales: Object.fromEntries(
      subscales.flatMap(({ id }, at) => {
        const scores = members.map((index) => people[index]!.scores[at]).filter(isPresent);
        return shownIds.has(id) && scores.length > 0 ? [[id, spreadOf(instrument, scores)]] : [];
      }),
    ),
  });
  return {
    groups: Object.fromEntries(own.map((group) => [group.value, summaryOf(group)])),
    withheld: own.reduce((sum, { members }) => sum + members.length, 0) < people.length,
  };
}

function summariseItems(
  instrument: Instrument,
  { subscales, people }: Crowd,
  groups: readonly Group[],
  shownIds: ReadonlySet<string>,
  minRespondents: number,
): Readonly<Record<string, ItemSummary>> {
  return Object.fromEntries(
    subscales.flatMap((subscale, at) => {
      if (!shownIds.has(subscale.id)) return [];
      if (!mayShowItems({ subscale, at, people, groups, minRespondents })) return [];
      return subscale.items.map(({ id }, item): [string, ItemSummary] => [
        id,
        itemFigures(instrument, people.map((person) => person.values[at]![item]).filter(isPresent)),
      ]);
    }),
  );
}

/** Where a comment may be read: not beside a subscale that is withheld. */
function commentIds(
  { items }: Instrument,
  subscales: Readonly<Record<string, SubscaleSummary>>,
): readonly string[] {
  const isOpen = (id: string) => !Object.hasOwn(subscales, id) || isShown(subscales[id]);
  const texts = items.filter((item) => item.kind === 'text' && isOpen(item.subscale));
  return [...Object.keys(subscales).filter(isOpen), ...texts.map(({ id }) => id)];
}

function warningsOf(
  instrument: Instrument,
  { people, repeated, unreadable, offScale }: Crowd,
  { groupBy, previous, leader }: SummariseOptions,
  subscales: Readonly<Record<string, SubscaleSummary>>,
  needed: number,
): readonly SummaryWarning[] {
  const unknown = (groupBy === undefined ? [] : [groupBy].flat()).filter(
    (name) => !people.some((person) => person.groups.has(name)),
  );
  const negative = Object.entries(subscales).filter(
    ([, subscale]) => isShown(subscale) && (subscale.reliability?.alpha ?? 0) < 0,
  );
  const counted = (code: SummaryWarning['code'], count: number): SummaryWarning[] =>
    count > 0 ? [{ code, count }] : [];
  return [
    ...negative.map(([subscale]): SummaryWarning => ({ code: 'negativeAlpha', subscale })),
    ...counted('repeatedResponses', repeated),
    ...counted('unreadableResponses', unreadable),
    ...counted('answersOffScale', offScale),
    ...unknown.map((grouping): SummaryWarning => ({ code: 'unknownGrouping', grouping })),
    ...(previous && !isComparable(previous, instrument, needed)
      ? [{ code: 'previousNotComparable' as const }]
      : []),
    ...(leader && leader.consent !== true ? [{ code: 'leaderWithoutConsent' as const }] : []),
  ];
}
