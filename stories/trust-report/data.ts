import { summariseTeam, type Response, type TeamSummary } from 'plinth/core';
import { team15, type Instrument } from 'plinth/instruments';
import type { ReportRound } from 'plinth/trust-report';

const PRINCIPLES = ['trust', 'conflict', 'commitment', 'accountability', 'results'] as const;

/** What one person thinks of each principle, base first, on the scale. */
type Views = readonly [number, number, number, number, number];

/** The same chance on every machine: pictures and tests compare. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Answers to all statements of `team-15` by somebody who holds these views, a little uneven as people are. */
function answer(views: Views, random: () => number, more: Partial<Response> = {}): Response {
  const shifts = views.map(() => (random() - 0.5) * 0.9);
  const answers = Object.fromEntries(
    team15.items.map(({ id, subscale, reverse }) => {
      const at = PRINCIPLES.indexOf(subscale as (typeof PRINCIPLES)[number]);
      const view = (views[at] ?? 3) + (shifts[at] ?? 0);
      const value = Math.min(5, Math.max(1, Math.round(view + (random() - 0.5) * 1.2)));
      return [id, reverse ? 6 - value : value];
    }),
  );
  return { answers, ...more };
}

function team(
  seed: number,
  views: readonly Views[],
  more?: (index: number) => Partial<Response>,
): Response[] {
  const random = chance(seed);
  return views.map((one, index) => answer(one, random, more?.(index)));
}

const repeat = (views: Views, count: number): Views[] => Array.from({ length: count }, () => views);

/** Northlight, round by round: they learn to argue, and start to let things slide. */
const northlightViews: readonly (readonly Views[])[] = [
  [...repeat([3, 2, 3, 3, 3], 4), ...repeat([4, 3, 4, 4, 3], 3)],
  [...repeat([3, 2, 3, 4, 4], 4), ...repeat([4, 3, 4, 3, 3], 4)],
  // Holidays: too few answered for a report.
  repeat([4, 3, 4, 3, 4], 3),
  [...repeat([4, 3, 4, 4, 4], 4), ...repeat([4, 3, 3, 3, 3], 3)],
  [...repeat([4, 3, 4, 4, 4], 4), ...repeat([4, 3, 3, 4, 4], 4)],
  [...repeat([4, 4.2, 4.8, 2, 4], 3), ...repeat([4.4, 4, 2, 2.4, 3.4], 3), [4, 4.2, 3, 2, 3.6]],
];
const northlightTitles = ['December', 'March', 'May', 'June', 'July', 'September'];

const comments: readonly Readonly<Record<string, string>>[] = [
  {
    conflict:
      'The pricing debate in week two was the best one we’ve had. It got loud, and nobody took it home.',
  },
  { accountability: 'When a date slips we all notice, and mostly we wait for Mara to say it.' },
  { trust: 'I asked for help with the migration and got three offers in ten minutes.' },
  { accountability: 'We could tell each other sooner. I include myself.' },
  {},
  { commitment: 'After the planning day everybody could repeat the decision. That was new.' },
  { results: 'The demo with the customer made the quarter feel real.' },
];

/** How it looks from the front. The lead agreed to show it in the newest round. */
const lead: Response = answer([4, 4, 4.5, 3, 4.8], chance(40));

/** Rounds as a host would make them: each compared with the newest one before it that has figures. */
function roundsOf(
  all: readonly (readonly Response[])[],
  titles: readonly string[],
  invited: number,
): ReportRound[] {
  let previous: TeamSummary | undefined;
  return all.map((responses, index) => {
    const leader = { response: lead, consent: true };
    const isLast = index === all.length - 1;
    const summary = summariseTeam(team15, responses, {
      previous,
      random: chance(index + 1),
      ...(isLast ? { leader } : {}),
    });
    if (summary.status === 'ok') previous = summary;
    return { id: `round-${index + 1}`, title: titles[index], invited, summary };
  });
}

export const sixRounds: readonly ReportRound[] = roundsOf(
  northlightViews.map((views, index) =>
    team(index + 7, views, (at) => (index === 5 ? { comments: comments[at] ?? {} } : {})),
  ),
  northlightTitles,
  8,
);

/** What the seven others say when they are asked once more: they have begun to tell each other when something slips. */
export const northlightAnswers = (): Response[] =>
  team(31, [...repeat([4, 4.2, 4.6, 2.8, 4], 3), ...repeat([4.4, 4, 3.4, 3, 3.6], 4)]);

/** A team that asks every week for half a year, with a week in which too few answered. */
export const everyWeek: readonly ReportRound[] = roundsOf(
  Array.from({ length: 26 }, (_, week) => {
    const up = week / 25;
    const people = week === 14 ? 3 : 7;
    return team(week + 60, repeat([3 + up, 2.6 + up, 3.2, 3.6 - up, 3.4], people));
  }),
  Array.from({ length: 26 }, (_, week) => `Week ${week + 1}`),
  8,
);

/** Their last two rounds. */
export const twoRounds: readonly ReportRound[] = sixRounds.slice(-2);

/** The first round of a team: nothing to compare with. */
export const firstRound: readonly ReportRound[] = [
  {
    id: 'first',
    title: 'Round 1',
    invited: 8,
    summary: summariseTeam(
      team15,
      team(3, [...repeat([4, 3, 4, 2, 4], 4), ...repeat([5, 4, 3, 2, 3], 3)], (at) => ({
        comments: comments[at] ?? {},
      })),
    ),
  },
];

/** Three of eight: below the threshold. */
export const tooFew: readonly ReportRound[] = [
  {
    id: 'waiting',
    title: 'Round 5',
    invited: 8,
    summary: summariseTeam(team15, team(4, repeat([4, 3, 4, 3, 4], 3))),
  },
];

/** Half the team speaks up without fear, the other half keeps quiet. */
export const splitTeam: readonly ReportRound[] = [
  {
    id: 'split',
    title: 'Round 2',
    invited: 9,
    summary: summariseTeam(
      team15,
      team(11, [...repeat([4, 5, 4, 3, 5], 4), ...repeat([4, 1.6, 3, 3, 2], 4), [4, 3, 4, 4, 3]]),
    ),
  },
];

/** Everybody gave the same answer to everything. */
export const allEqual: readonly ReportRound[] = [
  {
    id: 'equal',
    title: 'Round 1',
    invited: 6,
    summary: summariseTeam(
      team15,
      Array.from({ length: 6 }, (): Response => ({
        answers: Object.fromEntries(team15.items.map(({ id }) => [id, 3])),
      })),
    ),
  },
];

/** A whole department. */
export const hugeTeam: readonly ReportRound[] = [
  {
    id: 'huge',
    title: 'Autumn',
    invited: 420,
    summary: (() => {
      const random = chance(21);
      const views = Array.from({ length: 360 }, (): Views => [
        2 + random() * 3,
        1 + random() * 4,
        2 + random() * 3,
        1 + random() * 3,
        3 + random() * 2,
      ]);
      return summariseTeam(team15, team(22, views));
    })(),
  },
];

const essay =
  'We talk a lot about openness, and mostly we live it. What I miss is the moment after: somebody says that a date is in danger, everybody nods, and then the meeting moves on as if naming the risk had already dealt with it. I would like us to stay with it for five more minutes and to leave with a name and a day, even if the day is only for looking at it again. In spring we did this twice and both times it worked. ' +
  'It does not need a process. It needs one person who asks: and who will tell us?';

/** People with a lot to say, in several languages, and one word without an end. */
export const longComments: readonly ReportRound[] = [
  {
    id: 'long',
    title: 'Round 4',
    invited: 8,
    summary: summariseTeam(
      team15,
      team(5, repeat([4, 3, 4, 3, 4], 7), (at) => ({
        comments:
          [
            { accountability: essay },
            { accountability: 'Wirtschaftsprüfungsgesellschaftsversammlungsprotokoll'.repeat(4) },
            { trust: essay },
            { conflict: 'نختلف كثيرًا في الاجتماعات، لكننا نخرج منها متفقين على الخطوة التالية.' },
            { conflict: 'Short.' },
            { trust: 'Line one.\nLine two, after a break.' },
            {},
          ][at] ?? {},
      })),
    ),
  },
];

/** The leader agreed to show how it looks from the front. */
export const leaderGap: readonly ReportRound[] = [
  {
    id: 'leader',
    title: 'Round 3',
    invited: 8,
    summary: summariseTeam(team15, team(6, [...repeat([4, 4, 3, 3, 4], 4), ...repeat([4, 4, 3, 2, 4], 3)]), {
      leader: { response: answer([4, 3, 5, 4, 4], chance(2)), consent: true },
    }),
  },
];

/** Two sites; a third is too small to be shown. */
export const withGroups: readonly ReportRound[] = [
  {
    id: 'groups',
    title: 'Round 3',
    invited: 24,
    summary: summariseTeam(
      team15,
      team(
        8,
        [...repeat([4, 4, 4, 3, 4], 9), ...repeat([3, 2, 3, 3, 4], 8), ...repeat([4, 3, 4, 4, 5], 5)],
        (at) => ({
          groups: { Site: at < 9 ? 'Porto' : at < 17 ? 'Leipzig' : at < 19 ? 'Remote' : 'Graz' },
        }),
      ),
      { groupBy: 'Site' },
    ),
  },
];

/** One statement reads the other way round and nobody marked it; one sheet came in twice. */
export const doubtful: readonly ReportRound[] = [
  {
    id: 'doubtful',
    title: 'Round 1',
    invited: 7,
    summary: summariseTeam(
      team15,
      [2, 3, 4, 5, 2, 4].flatMap((view, index): Response[] => {
        const one: Response = {
          id: `sheet-${index}`,
          answers: Object.fromEntries(
            team15.items.map(({ id, subscale, reverse }) => {
              if (subscale !== 'trust') return [id, reverse ? 2 : 4];
              return [id, id === 'trust2' ? 7 - view : reverse ? view : view];
            }),
          ),
        };
        return index === 0 ? [one, one] : [one];
      }),
      { leader: { response: answer([4, 4, 4, 4, 4], chance(3)), consent: false } },
    ),
  },
];

/** What a host might hand in by mistake: a round without figures among good ones. */
export const broken = [
  twoRounds[0],
  { id: 'lost', title: 'July', summary: { status: 'ok', answered: 'seven' } },
] as unknown as readonly ReportRound[];

export const instrument: Instrument = team15;

/** A host's own questionnaire: eleven points, two sums of answers, and bands of its own. */
export const elevenPoints: Instrument = {
  schema: 'plinth/instrument',
  version: 1,
  id: 'eleven',
  title: 'Pulse of the quarter',
  scale: { min: 0, max: 10, labels: { 0: 'Not at all', 5: 'Half and half', 10: 'Completely' } },
  bands: [
    { id: 'solid', min: 0.8 },
    { id: 'uneven', min: 0.5 },
    { id: 'fragile', min: 0 },
  ],
  items: PRINCIPLES.flatMap((subscale) => [
    { id: `${subscale}-now`, subscale, kind: 'likert', text: 'It is like that for me today.' },
    { id: `${subscale}-next`, subscale, kind: 'likert', text: 'I expect it to stay so next quarter.' },
  ]),
  calculated: [
    { id: 'outlook', expression: 'avg({trust-next}, {results-next})', title: 'Outlook' },
    { id: 'onlyTrust', expression: 'iif({trust-now} > 8, {trust-next}, 0)', title: 'Trust of the convinced' },
  ],
};

/** Twelve people, so that single statements may be shown as well. */
export const elevenRound: readonly ReportRound[] = [
  {
    id: 'eleven',
    title: 'Autumn',
    invited: 14,
    summary: (() => {
      const random = chance(31);
      const responses = Array.from({ length: 12 }, (_, person) => ({
        answers: Object.fromEntries(
          elevenPoints.items.map(({ id }, at) => [
            id,
            Math.min(10, Math.max(0, Math.round(((person * 7 + at * 3) % 11) * 0.7 + random() * 4))),
          ]),
        ),
      }));
      return summariseTeam(elevenPoints, responses);
    })(),
  },
];
