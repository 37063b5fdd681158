import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/core/trust-report/summarise';
import { summariseTeam } from '../../../src/core/trust-report/summarise-team';
import type { DecideGroups } from '../../../src/core/trust-report/groups';
import { mulberry32 } from '../../../src/core/trust-assessment/order';
import type { Response } from '../../../src/core/trust-assessment/response.types';
import { instrumentOf, itemsOf } from '../trust-assessment/helpers';
import { figuresIn, isolated, rankOf, setsOf, smallDifferences } from './attack';
import { published, randomTeam, small } from './helpers';

const TEAMS = process.env.PLINTH_DEEP ? 100_000 : 10_000;
const THRESHOLD = 5;

/** What a threshold alone does. */
const thresholdOnly: DecideGroups = ({ groups, minRespondents }) =>
  groups.filter(({ members }) => members.length >= minRespondents);

/** Round after round, with every grouping, what each defence lets through. */
function attack(decide: DecideGroups | undefined, teams: number) {
  const result = { withGroups: 0, byDifference: 0, byAlgebra: 0, figures: 0 };
  for (let seed = 1; seed <= teams; seed += 1) {
    const { responses, groupings } = randomTeam(seed);
    const options = { groupBy: groupings };
    const summary = decide
      ? summarise(small, responses, options, decide)
      : summariseTeam(small, responses, options);
    if (summary.status !== 'ok') continue;
    const all = figuresIn(summary, responses);
    result.figures += all.reduce((sum, { rows }) => sum + rows.length, 0);
    if (Object.values(summary.groups).some(({ groups }) => Object.keys(groups).length > 0))
      result.withGroups += 1;
    if (all.some((one) => smallDifferences(one, THRESHOLD).length > 0)) result.byDifference += 1;
    if (all.some((one) => isolated(one, THRESHOLD) !== undefined)) result.byAlgebra += 1;
  }
  return result;
}

describe(`an attack on ${TEAMS} teams of 5 to 12 with up to 3 groupings`, () => {
  it('never isolates fewer than the threshold', { timeout: 600_000 }, () => {
    const result = attack(undefined, TEAMS);
    expect(result).toMatchObject({ byDifference: 0, byAlgebra: 0 });
    // It must have had something to attack.
    expect(result.withGroups).toBeGreaterThan(TEAMS / 20);
  });

  it('succeeds when only the threshold protects', { timeout: 600_000 }, () => {
    const result = attack(thresholdOnly, TEAMS / 20);
    expect(result.byDifference).toBeGreaterThan(TEAMS / 200);
    expect(result.byAlgebra).toBeGreaterThanOrEqual(result.byDifference);
  });
});

describe('an attack on items beside their subscale', () => {
  const ITEMS = ['t1', 't2', 't3'];
  const three = instrumentOf(itemsOf('t', {}, {}, {}));

  /** What each figure takes of each person's answer to each item, times 6, so that thirds and halves are whole. */
  function rowsOf(responses: readonly Response[], groups: readonly string[]): readonly (readonly number[])[] {
    const has = (one: Response, id: string) => typeof one.answers[id] === 'number';
    const countOf = (one: Response) => ITEMS.filter((id) => has(one, id)).length;
    const mean = (belongs: (one: Response) => boolean) =>
      responses.flatMap((one) =>
        ITEMS.map((id) => (belongs(one) && has(one, id) && countOf(one) >= 2 ? 6 / countOf(one) : 0)),
      );
    return [
      mean(() => true),
      ...groups.map((value) => mean((one) => one.groups?.['site'] === value)),
      ...ITEMS.map((own) =>
        responses.flatMap((one) => ITEMS.map((id) => (id === own && has(one, id) ? 6 : 0))),
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

  it('finds nothing where they are shown, and much where they were not', { timeout: 120_000 }, () => {
    const found = { shown: 0, isolatedWhereShown: 0, isolatedWhereWithheld: 0 };
    for (let seed = 1; seed <= (process.env.PLINTH_DEEP ? 3000 : 200); seed += 1) {
      const random = mulberry32(seed);
      const gap = seed % 2 ? 0.02 : 0.3;
      const responses = Array.from({ length: 10 + Math.floor(random() * 4) }, (): Response => ({
        answers: Object.fromEntries(
          ITEMS.flatMap((id) => (random() < gap ? [] : [[id, 1 + Math.floor(random() * 5)]])),
        ),
        groups: { site: random() < 0.5 ? 'a' : 'b' },
      })).filter(({ answers }) => Object.keys(answers).length > 0);
      const summary = summariseTeam(three, responses, { groupBy: 'site' });
      if (summary.status !== 'ok' || summary.subscales['t']!.mean === null) continue;
      const groups = Object.keys(summary.groups['site']?.groups ?? {});
      const isolating = isIsolating(responses, rowsOf(responses, groups));
      if (Object.keys(summary.items).length > 0) {
        found.shown += 1;
        if (isolating) found.isolatedWhereShown += 1;
      } else if (isolating) found.isolatedWhereWithheld += 1;
    }
    expect(found.isolatedWhereShown).toBe(0);
    expect(found.shown).toBeGreaterThan(20);
    expect(found.isolatedWhereWithheld).toBeGreaterThan(20);
  });
});

describe('the attacker', () => {
  it('knows ranks', () => {
    expect(
      rankOf([
        [1, 1, 0],
        [0, 1, 1],
        [1, 2, 1],
      ]),
    ).toBe(2);
    expect(
      rankOf([
        [1, 1, 0],
        [0, 1, 1],
        [1, 0, 1],
      ]),
    ).toBe(3);
  });

  it('finds four behind a difference, and two behind a difference of groups that overlap', () => {
    const nine = [1, 1, 1, 1, 1, 1, 1, 1, 1];
    const five = [1, 1, 1, 1, 1, 0, 0, 0, 0];
    expect(isolated({ subject: 't', rows: [nine, five] }, 5)).toEqual([5, 6, 7, 8]);
    const twelve = Array.from({ length: 12 }, () => 1);
    const left = twelve.map((_, index) => (index < 6 ? 1 : 0));
    const shifted = twelve.map((_, index) => (index > 0 && index < 7 ? 1 : 0));
    expect(isolated({ subject: 't', rows: [twelve, left, shifted] }, 5)).toEqual([0, 6]);
    expect(isolated({ subject: 't', rows: [twelve, left] }, 5)).toBeUndefined();
  });

  it('reads the answers of four from two distributions when only the threshold protects', () => {
    const responses = Array.from({ length: 9 }, (_, index) => ({
      answers: { c1: index < 5 ? 4 : [1, 1, 2, 5][index - 5]! },
      groups: { site: index < 5 ? 'a' : 'b' },
    }));
    const open = published(summarise(small, responses, { groupBy: 'site' }, thresholdOnly));
    const counts = (bars: readonly { readonly count: number }[]) => bars.map(({ count }) => count);
    const team = open.subscales['c']!;
    const group = open.groups['site']!.groups['a']!.subscales['c']!;
    const rest = counts('distribution' in team ? team.distribution : []).map(
      (count, at) => count - counts(group.distribution)[at]!,
    );
    expect(rest).toEqual([2, 1, 0, 0, 1]);
    const closed = published(summariseTeam(small, responses, { groupBy: 'site' }));
    expect(closed.groups).toEqual({ site: { groups: {}, withheld: true } });
  });
});
