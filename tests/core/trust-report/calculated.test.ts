import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/core/trust-assessment/order';
import type { Response } from '../../../src/core/trust-assessment/response.types';
import { linearValues } from '../../../src/core/trust-report/linear';
import { summariseTeam } from '../../../src/core/trust-report/summarise-team';
import { instrumentOf, itemsOf } from '../trust-assessment/helpers';
import { rankOf, setsOf } from './attack';
import { published } from './helpers';

const ITEMS = ['t1', 't2', 't3'];
const THRESHOLD = 5;
const calculated = [
  { id: 'total', expression: '{t1} + {t2} + {t3}' },
  { id: 'pair', expression: '({t1} + {t2}) / 2' },
  { id: 'one', expression: 'iif({t3} = 1, {t1}, 0)' },
];
const three = instrumentOf(itemsOf('t', {}, {}, {}), { calculated });
const team = (count: number, answers: (index: number) => Record<string, number>): Response[] =>
  Array.from({ length: count }, (_, index) => ({ answers: answers(index) }));
const all = () => ({ t1: 2, t2: 4, t3: 3 });

describe('sums of answers', () => {
  it.each([
    ['{t1} + 2 * {t2}', { t1: 1, t2: 2 }],
    ['sum({t1}, {t2}, {t1})', { t1: 2, t2: 1 }],
    ['avg({t1}, {t2}) * 10', { t1: 5, t2: 5 }],
    ['({t1} - {t2}) / 4', { t1: 0.25, t2: -0.25 }],
    ['{total} * 2 - 1', { t1: 2, t2: 2, t3: 2 }],
  ])('are %s', (expression, weights) => {
    const values = [
      { id: 'total', expression: '{t1} + {t2} + {t3}' },
      { id: 'x', expression },
    ];
    const found = linearValues(instrumentOf(itemsOf('t', {}, {}, {}), { calculated: values })).get('x');
    expect(Object.fromEntries(found?.weights ?? [])).toEqual(weights);
  });

  it.each([
    'iif({t1} = 1, {t2}, 0)',
    '{t1} * {t2}',
    '{t1} > 3',
    'max({t1}, {t2})',
    '2 + 3',
    '{name}',
    '{broken',
  ])('are not %s', (expression) => {
    const values = [{ id: 'x', expression }];
    expect(linearValues(instrumentOf(itemsOf('t', {}, {}), { calculated: values })).size).toBe(0);
  });
});

describe('calculated values of a team', () => {
  it('are means of those who answered all that they take', () => {
    const summary = published(
      summariseTeam(
        three,
        team(12, (index) => (index < 6 ? all() : { t1: 4, t2: 4, t3: 5 })),
      ),
    );
    expect(summary.calculated).toEqual({
      total: { n: 12, mean: 11, sd: 2.1 },
      pair: { n: 12, mean: 3.5, sd: 0.5 },
      one: null,
    });
  });

  it('are withheld below twice the threshold, and beside another round', () => {
    expect(published(summariseTeam(three, team(9, all))).calculated).toMatchObject({
      total: null,
      pair: null,
    });
    const previous = summariseTeam(three, team(12, all));
    expect(published(summariseTeam(three, team(12, all), { previous }))).not.toHaveProperty('calculated');
    expect(published(summariseTeam(instrumentOf(itemsOf('t', {})), team(12, all)))).not.toHaveProperty(
      'calculated',
    );
  });

  it('are withheld where one person lacks an answer to them, and still has a score', () => {
    const responses = team(12, (index) => (index === 0 ? { t1: 1, t2: 5 } : all()));
    expect(published(summariseTeam(three, responses)).calculated).toEqual({
      total: null,
      pair: expect.anything() as unknown,
      one: null,
    });
  });
});

describe('an attack on calculated values beside everything else', () => {
  /** What each figure takes of each person's answer to each item, times 6, so that thirds and halves are whole. */
  function rowsOf(
    responses: readonly Response[],
    groups: readonly string[],
    items: boolean,
    sums: readonly string[],
  ) {
    const has = (one: Response, id: string) => typeof one.answers[id] === 'number';
    const countOf = (one: Response) => ITEMS.filter((id) => has(one, id)).length;
    const row = (take: (one: Response, id: string) => number) =>
      responses.flatMap((one) => ITEMS.map((id) => (has(one, id) ? take(one, id) : 0)));
    const score = (one: Response) => (countOf(one) >= 2 ? 6 / countOf(one) : 0);
    const complete = (one: Response, ids: readonly string[]) => ids.every((id) => has(one, id));
    const taken: Record<string, readonly string[]> = { total: ITEMS, pair: ['t1', 't2'] };
    return [
      row(score),
      ...groups.map((value) => row((one) => (one.groups?.['site'] === value ? score(one) : 0))),
      ...(items ? ITEMS.map((own) => row((_, id) => (id === own ? 6 : 0))) : []),
      ...sums.map((sum) =>
        row((one, id) => (complete(one, taken[sum]!) && taken[sum]!.includes(id) ? 6 : 0)),
      ),
    ];
  }

  function isIsolating(responses: readonly Response[], rows: readonly (readonly number[])[]): boolean {
    const whole = rankOf(rows);
    return setsOf(responses.length, THRESHOLD - 1).some((few) => {
      const isLeft = (_: number, column: number) => !few.includes(Math.floor(column / ITEMS.length));
      return rankOf(rows.map((row) => row.filter(isLeft))) < whole;
    });
  }

  it('finds nothing where they are shown, and something where they were not', { timeout: 120_000 }, () => {
    const found = { shown: 0, isolatedWhereShown: 0, isolatedIfAllWereShown: 0 };
    for (let seed = 1; seed <= (process.env.PLINTH_DEEP ? 3000 : 200); seed += 1) {
      const random = mulberry32(seed);
      const gap = seed % 2 ? 0.02 : 0.25;
      const responses = Array.from({ length: 10 + Math.floor(random() * 4) }, (): Response => ({
        answers: Object.fromEntries(
          ITEMS.flatMap((id) => (random() < gap ? [] : [[id, 1 + Math.floor(random() * 5)]])),
        ),
        groups: { site: random() < 0.5 ? 'a' : 'b' },
      })).filter(({ answers }) => Object.keys(answers).length > 0);
      const summary = summariseTeam(three, responses, { groupBy: 'site' });
      if (summary.status !== 'ok' || summary.subscales['t']!.mean === null) continue;
      const groups = Object.keys(summary.groups['site']?.groups ?? {});
      const items = Object.keys(summary.items).length > 0;
      const sums = Object.entries(summary.calculated ?? {}).flatMap(([id, value]) => (value ? [id] : []));
      if (sums.length > 0) {
        found.shown += 1;
        if (isIsolating(responses, rowsOf(responses, groups, items, sums))) found.isolatedWhereShown += 1;
      }
      if (isIsolating(responses, rowsOf(responses, groups, items, ['total', 'pair'])))
        found.isolatedIfAllWereShown += 1;
    }
    expect(found.isolatedWhereShown).toBe(0);
    expect(found.shown).toBeGreaterThan(20);
    expect(found.isolatedIfAllWereShown).toBeGreaterThan(20);
  });
});
