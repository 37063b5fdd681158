import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/core/trust-assessment/order';
import type { GroupValue, Response } from '../../../src/core/trust-assessment/response.types';
import { summariseTeam } from '../../../src/core/trust-report/summarise-team';
import type { SummariseOptions } from '../../../src/core/trust-report/summarise.types';
import { isShown, type SubscaleFigures } from '../../../src/core/trust-report/team-summary.types';
import { instrumentOf, itemsOf } from '../trust-assessment/helpers';
import { published, randomTeam, responsesOf, small } from './helpers';

const of = (responses: readonly Response[], options?: SummariseOptions) =>
  published(summariseTeam(small, responses, options));

function figures(
  responses: readonly Response[],
  subscale: string,
  options?: SummariseOptions,
): SubscaleFigures {
  const found = of(responses, options).subscales[subscale];
  if (!isShown(found)) throw new Error(`no figures on ${subscale}`);
  return found;
}

/** t2 is reversed: scores on t are 4, 4, 4.5, 3, 5; on c 4, 4, 5, 3, 4. */
const team = responsesOf([4, 2, 4], [4, 2, 4], [5, 2, 5], [3, 3, 3], [5, 1, 4]);

describe('summariseTeam', () => {
  it('computes what can be computed by hand', () => {
    // Mean 20.5 / 5 = 4.1. Deviations −.1 −.1 .4 −1.1 .9: squares 2.2, / 4 = .55, root .74. Mean distance 2.6 / 5 = .52.
    // Items t1 4 4 5 3 5 and t2 turned 4 4 4 3 5: variances .7 and .5, r = 1 − .6 / 2 = .7, 1.4 / 1.7 = .82.
    // Sums 8 8 9 6 10 vary by 2.2: alpha 2 · (1 − 1.2 / 2.2) = .91. t(4) · .7 / √5 = .87.
    expect(figures(team, 't')).toEqual({
      n: 5,
      mean: 4.1,
      percent: 0.775,
      band: 'solid',
      sd: 0.7,
      median: 4,
      distribution: [
        { point: 1, count: 0, share: 0 },
        { point: 2, count: 0, share: 0 },
        { point: 3, count: 1, share: 0.2 },
        { point: 4, count: 2, share: 0.4 },
        { point: 5, count: 2, share: 0.4 },
      ],
      percentFavourable: 0.8,
      agreement: { withinGroup: 0.82, averageDeviation: 0.5, reading: 'aligned' },
      interval: { low: 3.2, high: 5 },
      reliability: { alpha: 0.91, n: 5 },
      trend: null,
      leader: null,
    });
    expect(figures(team, 'c').reliability).toBeNull();
    expect(of(team)).toMatchObject({
      instrument: 'small',
      scale: { min: 1, max: 5 },
      minRespondents: 5,
      answered: 5,
      overall: { mean: 4.1, band: 'solid' },
      groups: {},
      items: {},
      comments: {},
      warnings: [],
    });
  });

  it('says below the threshold how many there are and how many it takes, and nothing else', () => {
    expect(summariseTeam(small, [])).toEqual({ status: 'insufficient', answered: 0, needed: 5 });
    expect(summariseTeam(small, team.slice(1), { groupBy: 'site' })).toEqual({
      status: 'insufficient',
      answered: 4,
      needed: 5,
    });
    expect(summariseTeam(small, team.slice(1), { minRespondents: 4 }).status).toBe('ok');
  });

  it.each([
    [undefined, 5],
    [8, 8],
    [3.2, 4],
    [2, 3],
    [0, 3],
    [-1, 3],
    [NaN, 5],
    [Infinity, 5],
  ])('takes a threshold of %j for %d', (minRespondents, needed) => {
    expect(summariseTeam(small, [], { minRespondents })).toMatchObject({ needed });
  });

  it('counts nobody who answered nothing, and of one id the last response only', () => {
    const blank = { id: 'blank', answers: { t1: null } };
    expect(summariseTeam(small, [...team.slice(1), blank])).toMatchObject({ answered: 4 });
    const again = { ...team[1]!, answers: { c1: 1 } };
    expect(summariseTeam(small, [...team.slice(1), again])).toMatchObject({ answered: 4 });
    const corrected = of([...team, again]);
    expect(corrected.warnings).toEqual([{ code: 'repeatedResponses', count: 1 }]);
    expect(corrected.subscales['c']!.mean).toBe(3.4);
    expect(corrected.subscales['t']).toEqual({ n: null, mean: null, percent: null, band: null });
  });

  it('withholds a subscale that too few have a score on, its comments too, and says half the picture or none', () => {
    const partly = team.map((one, index) => ({
      ...one,
      answers: index === 0 ? { c1: 4 } : one.answers,
      comments: { t: 'Here', c: 'There' },
    }));
    const summary = of(partly);
    expect(summary.subscales['t']).toEqual({ n: null, mean: null, percent: null, band: null });
    expect(Object.keys(summary.comments)).toEqual(['c']);
    expect(summary.overall.mean).toBe(4);
    const three = instrumentOf([...itemsOf('t', {}), ...itemsOf('c', {}), ...itemsOf('r', {})]);
    expect(
      published(
        summariseTeam(
          three,
          team.map(({ answers }) => ({ answers: { t1: answers['t1']! } })),
        ),
      ).overall,
    ).toEqual({ mean: null, percent: null, band: null });
  });

  it('finds a split team, and one that is neither split nor of one mind', () => {
    const split = responsesOf(...[1, 1, 2, 5, 5, 4].map((c) => [null, null, c]));
    expect(figures(split, 'c').agreement.reading).toBe('split');
    const mixed = responsesOf(...[1, 3, 3, 3, 5, 4].map((c) => [null, null, c]));
    expect(figures(mixed, 'c').agreement.reading).toBe('mixed');
  });

  it('is defined when all answer alike', () => {
    const same = responsesOf(...Array.from({ length: 6 }, () => [3, 3, 3]));
    expect(figures(same, 't')).toMatchObject({
      mean: 3,
      sd: 0,
      median: 3,
      agreement: { withinGroup: 1, averageDeviation: 0, reading: 'aligned' },
      interval: { low: 3, high: 3 },
      reliability: null,
    });
  });

  it('warns of an item that is likely not reversed', () => {
    const askew = responsesOf([1, 1, 3], [2, 2, 3], [3, 4, 3], [4, 4, 3], [5, 5, 3]);
    expect(of(askew).warnings).toEqual([{ code: 'negativeAlpha', subscale: 't' }]);
  });

  it('leaves out and counts what it cannot read, and never throws', () => {
    const odd = [
      ...team,
      null,
      7,
      { answers: [] },
      { answers: { t1: 99, c1: 2.5 } },
      // Its questions may have the same ids.
      { instrument: 'other', answers: { t1: 1, t2: 1, t3: 1, c1: 1 } },
    ] as unknown as Response[];
    expect(of(odd).warnings).toEqual([
      { code: 'unreadableResponses', count: 4 },
      { code: 'answersOffScale', count: 2 },
    ]);
    for (const bad of [null, undefined, 'x', {}, [{}]]) {
      expect(summariseTeam(small, bad as never)).toMatchObject({ status: 'insufficient', answered: 0 });
      expect(summariseTeam(bad as never, team)).toMatchObject({ status: 'insufficient', answered: 0 });
    }
    const previous = { status: 'ok', answered: 9, instrument: 'small' } as never;
    expect(of(team, { previous, groupBy: 'shoe', leader: {} as never }).warnings).toEqual([
      { code: 'unknownGrouping', grouping: 'shoe' },
      { code: 'previousNotComparable' },
      { code: 'leaderWithoutConsent' },
    ]);
  });
});

describe('the rule between rounds', () => {
  const later = responsesOf([2, 4, 2], [3, 4, 1], [2, 4, 2], [2, 5, 2], [1, 4, 1], [2, 4, 2]);
  const previous = of(team);

  it('compares what both rounds show', () => {
    expect(figures(later, 'c', { previous }).trend).toEqual({
      previous: 4,
      change: -2.3,
      // Pooled SD of .7 (n 5) and .5 (n 6): √((4 · .49 + 5 · .25) / 9) = .597; −2.3 / .597 · (1 − 3 / 35) = −3.52.
      effect: -3.52,
      reading: 'down',
    });
  });

  it('has a trend only if both rounds reach the threshold, on the same questions', () => {
    const few = summariseTeam(small, team.slice(1));
    expect(figures(later, 'c', { previous: few }).trend).toBeNull();
    const lower = summariseTeam(small, team.slice(1), { minRespondents: 3 });
    expect(lower.status).toBe('ok');
    expect(figures(later, 'c', { previous: lower }).trend).toBeNull();
    expect(figures(later, 'c', { previous: { ...previous, instrument: 'other' } }).trend).toBeNull();
    expect(figures(later, 'c', { previous: { ...previous, scale: { min: 0, max: 4 } } }).trend).toBeNull();
    const gap = {
      ...previous,
      subscales: { ...previous.subscales, c: { n: null, mean: null, percent: null, band: null } },
    };
    expect(figures(later, 'c', { previous: gap }).trend).toBeNull();
  });

  it('shows items from twice the threshold, and none where rounds are compared', () => {
    const ten = [...team, ...team.map((one) => ({ answers: one.answers }))];
    expect(of(ten.slice(1)).items).toEqual({});
    expect(Object.keys(of(ten).items)).toEqual(['t1', 't2', 'c1']);
    // Reversed items are turned.
    expect(of(ten).items['t2']).toMatchObject({ n: 10, mean: 4, sd: 0.7, percentFavourable: 0.8 });
    expect(of(ten, { previous }).items).toEqual({});
  });

  it('has no figure on the scale with more than one decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const { responses } = randomTeam(seed);
        const summary = summariseTeam(small, responses, { previous, groupBy: ['site', 'role'] });
        if (summary.status !== 'ok') return;
        const shown: Readonly<Record<string, object>>[] = [
          summary.subscales,
          ...Object.values(summary.groups).flatMap(({ groups }) =>
            Object.values(groups).map((group) => group.subscales),
          ),
        ];
        for (const one of shown.flatMap((all) => Object.values(all))) {
          if (!isShown(one as SubscaleFigures)) continue;
          const { mean, sd, interval, agreement } = one as SubscaleFigures;
          for (const figure of [mean, sd, interval?.low, interval?.high, agreement?.averageDeviation]) {
            if (figure !== undefined) expect(figure).toBe(Number(figure.toFixed(1)));
          }
        }
      }),
    );
  });
});

describe('items beside subscales', () => {
  const wide = instrumentOf(itemsOf('t', {}, {}));
  const complete = (count: number) => Array.from({ length: count }, () => ({ answers: { t1: 4, t2: 2 } }));
  const halfway = (count: number) => Array.from({ length: count }, () => ({ answers: { t1: 1 } }));
  const shown = (responses: readonly Response[], options?: SummariseOptions) =>
    Object.keys(published(summariseTeam(wide, responses, options)).items);

  it('are withheld where a few skipped one: the subscale less its items would be theirs', () => {
    expect(shown(complete(12))).toEqual(['t1', 't2']);
    expect(shown([...complete(12), ...halfway(1)])).toEqual([]);
    expect(shown([...complete(12), ...halfway(4)])).toEqual([]);
    expect(shown([...complete(12), ...halfway(5)])).toEqual(['t1', 't2']);
  });

  it('are withheld where a group and the skipped item coincide but for one', () => {
    const inGroup = (responses: readonly Response[], site: string) =>
      responses.map((one) => ({ ...one, groups: { site } }));
    const neat = [...inGroup(complete(12), 'here'), ...inGroup(halfway(8), 'there')];
    expect(shown(neat)).toEqual(['t1', 't2']);
    const odd = [...inGroup(complete(12), 'here'), ...inGroup([...halfway(8), ...complete(1)], 'there')];
    expect(shown(odd)).toEqual([]);
  });
});

describe('groups', () => {
  it('may be named by numbers and truth values, which are their text', () => {
    const named = (value: GroupValue) =>
      responsesOf(...Array.from({ length: 5 }, () => [4, 2, 4])).map((one, at) => ({
        ...one,
        id: `${value}-${at}`,
        groups: { level: value },
      }));
    const groupsOf = (...values: readonly GroupValue[]) =>
      Object.entries(of(values.flatMap(named), { groupBy: 'level' }).groups['level']!.groups).map(
        ([name, { n }]) => [name, n],
      );
    expect(groupsOf(1, 2)).toEqual([
      ['1', 5],
      ['2', 5],
    ]);
    expect(groupsOf(true, false)).toEqual([
      ['false', 5],
      ['true', 5],
    ]);
    expect(groupsOf(NaN, 1, 2)).toEqual(groupsOf(1, 2));
  });

  const sized = (sizes: Readonly<Record<string, number>>, grouping = 'site') =>
    Object.entries(sizes).flatMap(([value, count]) =>
      Array.from({ length: count }, (_, index): Response => ({
        answers: { t1: 4, t2: 2, c1: 1 + (index % 5) },
        groups: { [grouping]: value },
      })),
    );
  const sites = (responses: readonly Response[]) => of(responses, { groupBy: 'site' }).groups['site']!;

  it('have their own figures from the threshold up', () => {
    const { groups, withheld } = sites(sized({ a: 5, b: 6 }));
    expect(withheld).toBe(false);
    expect(groups['a']).toMatchObject({ n: 5, subscales: { t: { mean: 4, n: 5 }, c: { mean: 3, sd: 1.6 } } });
    expect(Object.keys(groups)).toEqual(['a', 'b']);
  });

  it('are withheld with the next smallest, without a trace of either', () => {
    const { groups, withheld } = sites(sized({ a: 9, b: 6, c: 4 }));
    expect(Object.keys(groups)).toEqual(['a']);
    expect(withheld).toBe(true);
    expect(JSON.stringify({ groups, withheld })).not.toContain('"b"');
    // Two that are withheld and make up the threshold hide each other.
    expect(Object.keys(sites(sized({ a: 6, b: 6, c: 3, d: 2 })).groups)).toEqual(['a', 'b']);
    // Whoever names no group counts too.
    const loose = [...sized({ a: 6, b: 5 }), ...responsesOf([4, 4, 4])];
    expect(Object.keys(sites(loose).groups)).toEqual(['a']);
  });

  it('are decided over all groupings that there are, asked for or not', () => {
    const crossed = sized({ a: 6, b: 6 }).map((one, index) => ({
      ...one,
      groups: { ...one.groups, role: (index + 1) % 12 < 6 ? 'x' : 'y' },
    }));
    const site = of(crossed, { groupBy: 'site' }).groups['site']!;
    const role = of(crossed, { groupBy: 'role' }).groups['role']!;
    expect([Object.keys(site.groups), Object.keys(role.groups)]).toEqual([['a', 'b'], []]);
    expect(of(crossed, { groupBy: ['site', 'role'] }).groups).toEqual({ site, role });
  });

  it('are withheld where a member has no score', () => {
    const skipping = sized({ a: 5, b: 6 });
    skipping[0] = { ...skipping[0]!, answers: { c1: 3 } };
    expect(sites(skipping).groups).toEqual({});
  });

  it('take no name that reaches a prototype', () => {
    const odd = sized({ a: 6 }).map((one, index) => ({
      ...one,
      groups: JSON.parse(
        `{"__proto__": "x", "constructor": "y", "site": "${index < 3 ? '__proto__' : ' a '}"}`,
      ) as Record<string, string>,
    }));
    expect(of(odd, { groupBy: ['__proto__', 'constructor', 'site'] }).groups).toEqual({
      site: { groups: {}, withheld: true },
    });
  });
});

describe("the leader's own value", () => {
  const response = { id: 'leader', answers: { t1: 5, t2: 1, c1: 2 } };

  it('is shown with consent, beside a team that does not hold it', () => {
    const leader = { response, consent: true };
    expect(figures(team, 'c', { leader }).leader).toEqual({
      mean: 2,
      percent: 0.25,
      gap: -2,
      reading: 'down',
    });
    // The team's interval on t reaches up to 4.97.
    expect(figures(team, 't', { leader }).leader).toMatchObject({ gap: 0.9, reading: 'up' });
    const closer = { response: { ...response, answers: { t1: 5, t2: 2 } }, consent: true };
    expect(figures(team, 't', { leader: closer }).leader).toMatchObject({ gap: 0.4, reading: 'unclear' });
    expect(figures(team, 'c', { leader: closer }).leader).toBeNull();
    expect(of([...team, response], { leader })).toEqual(of(team, { leader }));
    expect(summariseTeam(small, [...team.slice(1), response], { leader })).toMatchObject({ answered: 4 });
  });

  it('is not shown without', () => {
    const without = of([...team, response], { leader: { response, consent: false } });
    expect(without).toEqual({ ...of([...team, response]), warnings: [{ code: 'leaderWithoutConsent' }] });
    expect(Object.values(without.subscales).every((one) => isShown(one) && one.leader === null)).toBe(true);
    expect(without.answered).toBe(6);
  });
});

describe('comments', () => {
  const commented = team.map((one, index) => ({
    ...one,
    comments: { t: `  thought ${index} `, c: index < 2 ? `word ${index}` : ' ', nowhere: 'lost' },
  }));

  it('appear from the threshold up, by subscale, in no order of arrival', () => {
    const { comments } = of(commented, { random: mulberry32(7) });
    expect([...comments['t']!].sort()).toEqual([
      'thought 0',
      'thought 1',
      'thought 2',
      'thought 3',
      'thought 4',
    ]);
    expect(comments['c']).toHaveLength(2);
    expect(Object.keys(comments)).toEqual(['t', 'c']);
    expect(of([...commented].reverse(), { random: mulberry32(7) }).comments).toEqual(comments);
    expect(of(commented).comments['t']![0]).toBe('thought 0');
    expect(JSON.stringify(summariseTeam(small, commented.slice(1)))).not.toContain('thought');
  });

  it('come in every order', () => {
    const orders = new Set(
      Array.from({ length: 60 }, (_, seed) =>
        of(commented, { random: mulberry32(seed) }).comments['c']!.join(),
      ),
    );
    expect(orders).toEqual(new Set(['word 0,word 1', 'word 1,word 0']));
    expect(of(commented, { random: () => 1 }).comments['t']).toHaveLength(5);
  });
});

describe('a summary as it is stored', () => {
  it('holds no id, no time and no order of respondents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer(), (seed, turn) => {
        const { responses, groupings } = randomTeam(seed);
        const options = { groupBy: groupings };
        const marked = responses.map((one) => ({
          ...one,
          id: `secret-${one.id}`,
          at: 1_700_000_000_000,
          submittedAt: '2024-05-06T07:08:09Z',
        }));
        const text = JSON.stringify(summariseTeam(small, marked, options));
        expect(text).not.toMatch(/secret|person-|17000000|2024|T07/);
        const turned = [
          ...marked.slice(Math.abs(turn) % marked.length),
          ...marked.slice(0, Math.abs(turn) % marked.length),
        ].reverse();
        expect(JSON.stringify(summariseTeam(small, turned, options))).toBe(text);
        expect(text).not.toMatch(/NaN|null,"sd"/);
      }),
    );
  });
});
