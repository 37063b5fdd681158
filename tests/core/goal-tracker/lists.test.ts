import { describe, expect, test } from 'vitest';
import { goalLanes } from '../../../src/core/goal-tracker/selectors/goal-lanes';
import { goalRows, type RowOptions } from '../../../src/core/goal-tracker/selectors/goal-rows';
import { goalTree } from '../../../src/core/goal-tracker/selectors/goal-tree';
import { readGoals } from '../../../src/core/goal-tracker/selectors/read-goals';
import { timeline } from '../../../src/core/goal-tracker/selectors/timeline';
import { manyGoals } from '../../../stories/goal-tracker/data/many-goals';
import { checkIn, documentOf, goal, keyResult, period } from './helpers';

const document = documentOf({
  periods: [period, { ...period, id: 'q', title: 'Next', start: '2026-04-12', end: '2026-07-20' }],
  goals: [
    goal('a', { title: 'Zählen', order: 'a0', principle: 'trust', owners: { ann: true, ben: true } }),
    goal('b', {
      title: 'Alpha',
      order: 'a1',
      parent: 'a',
      level: 'personal',
      owners: { ben: true },
      why: 'Because of the نَبَأ.',
    }),
    goal('c', { title: 'beta', order: 'a2', parent: 'b', kind: 'aspirational', period: 'q' }),
    goal('d', { title: 'Old', order: 'a3', archived: true }),
    goal('e', { title: 'Loose', order: 'a4', period: null, principle: 'trust' }),
  ],
  keyResults: [keyResult('a1', { goal: 'a', title: 'Café visits' }), keyResult('b1', { goal: 'b' })],
  checkIns: [
    checkIn('a1', '2026-01-10', 90, { confidence: 3 }),
    checkIn('b1', '2026-01-12', 10, { confidence: 8 }),
  ],
});
const reading = readGoals(document, { today: '2026-02-20' });
const ids = (options?: RowOptions) =>
  goalRows(reading, options)
    .map(({ goal: { id } }) => id)
    .join(' ');

describe('rows', () => {
  test.each<readonly [string, RowOptions, string]>([
    ['all that is not archived, in order', {}, 'a b c e'],
    ['archived', { filter: { archived: ['yes'] } }, 'd'],
    ['both', { filter: { archived: ['yes', 'no'] } }, 'a b c d e'],
    ['by owner', { filter: { owner: ['ben'] } }, 'a b'],
    ['without an owner', { filter: { owner: ['none'] } }, 'c e'],
    ['two filters', { filter: { owner: ['ben'], level: ['personal'] } }, 'b'],
    ['by status', { filter: { status: ['onTrack', 'none'] } }, 'a'],
    ['by period', { filter: { period: ['none', 'q'] } }, 'c e'],
    ['an empty filter', { filter: { principle: [] } }, 'a b c e'],
    ['an unknown filter', { filter: { colour: ['red'] } }, 'a b c e'],
    ['search without accents', { search: 'ZAHLEN' }, 'a'],
    ['search in key results', { search: 'cafe' }, 'a'],
    ['search without vowel marks', { search: 'نبأ' }, 'b'],
    ['search by owner, all words', { search: 'alpha ben' }, 'b'],
    [
      'search in names',
      { search: 'bennett', nameOf: (person) => (person === 'ben' ? 'Bennett' : person) },
      'a b',
    ],
    ['search for nothing', { search: '  ' }, 'a b c e'],
    ['search in vain', { search: 'alpha zählen' }, ''],
    ['by title', { sort: { by: 'title', descending: false } }, 'b c e a'],
    [
      'by title, as a language sorts',
      { sort: { by: 'title', descending: true }, compare: (a, b) => a.localeCompare(b, 'de') },
      'a e c b',
    ],
    ['by progress', { sort: { by: 'progress', descending: true } }, 'a b c e'],
    ['by confidence: none last, either way', { sort: { by: 'confidence', descending: true } }, 'b a c e'],
    ['by confidence upwards', { sort: { by: 'confidence', descending: false } }, 'a b c e'],
    ['by the last check-in', { sort: { by: 'lastCheckIn', descending: true } }, 'b a c e'],
    ['by status, worst first', { sort: { by: 'status', descending: false } }, 'b c e a'],
    ['by order, turned', { sort: { by: 'order', descending: true } }, 'e c b a'],
    ['by something unknown', { sort: { by: 'colour', descending: false } }, 'a b c e'],
  ])('%s', (_, options, expected) => expect(ids(options)).toBe(expected));

  test('a thousand goals give the same rows twice without being read twice', () => {
    const many = manyGoals(1000);
    const options = { today: '2026-08-17' };
    const rows = goalRows(readGoals(many, options), { sort: { by: 'behind', descending: true } });
    expect(rows).toHaveLength(1000);
    expect(
      new Set(goalRows(readGoals(many, options), { search: 'night' }).filter((row) => !rows.includes(row))),
    ).toEqual(new Set());
    expect(goalRows(readGoals(many, options), { search: 'night' }).length).toBeGreaterThan(50);
  });
});

test('lanes: the given ones first, a goal under each owner, none last', () => {
  const lanes = (by: 'owner' | 'principle', keys?: readonly string[]) =>
    goalLanes(goalRows(reading), by, keys).map(
      ({ key, goals }) => `${key}: ${goals.map(({ goal: { id } }) => id).join(' ')}`,
    );
  expect(lanes('owner', ['cem', 'ben'])).toEqual(['cem: ', 'ben: a b', 'ann: a', 'none: c e']);
  expect(lanes('principle', ['trust'])).toEqual(['trust: a e', 'none: b c']);
});

describe('tree', () => {
  const rows = (options: RowOptions = {}, collapsed: readonly string[] = []) =>
    goalTree(reading, goalRows(reading, options), { collapsed: new Set(collapsed) }).map(
      ({ goal: { id }, level, position, siblings, expanded, matched }) =>
        `${id} ${level} ${position}/${siblings}${expanded ? ' open' : ''}${matched ? '' : ' way'}`,
    );
  test('top down, with what a tree grid names', () => {
    expect(rows()).toEqual(['a 1 1/2 open', 'b 2 1/1 open', 'c 3 1/1', 'e 1 2/2']);
  });
  test('what is above a match is shown on the way to it', () => {
    expect(rows({ search: 'beta' })).toEqual(['a 1 1/1 open way', 'b 2 1/1 open way', 'c 3 1/1']);
  });
  test('collapsed', () => expect(rows({}, ['a'])).toEqual(['a 1 1/2', 'e 1 2/2']));
});

test('timeline: periods on one line of days, and what is in none', () => {
  // 101 days, then 100 days without a gap: 201 in all. Today is day 50.
  const found = timeline(reading, goalRows(reading));
  expect(found).toMatchObject({ start: '2026-01-01', end: '2026-07-20', today: 50 / 201 });
  expect(found.lanes.map(({ period: one, from, to, goals }) => [one?.id, from, to, goals.length])).toEqual([
    ['p', 0, 101 / 201, 2],
    ['q', 101 / 201, 1, 1],
    [undefined, 0, 1, 1],
  ]);
  expect(timeline(readGoals(documentOf({ periods: [] })), [])).toEqual({
    start: null,
    end: null,
    today: null,
    lanes: [],
  });
});
