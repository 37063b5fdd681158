import { createGoalsDocument } from '../../../src/core/goal-tracker/goals.document';
import type { GoalsCommand } from '../../../src/core/goal-tracker/goals.commands.types';
import type { GoalsDocument, Metric, Milestone } from '../../../src/core/goal-tracker/goals.types';
import { keysBetween } from '../../../src/core/shared/order-key';
import { play, type Deed } from './play';
import { teamTalk } from './team-talk';

/** The day on which `teamGoals` is looked at: half of the quarter is over. */
export const TEAM_TODAY = '2026-08-17';
export const QUARTER = { start: '2026-07-01', end: '2026-09-30' } as const;

type Value = readonly [day: string, author: string, value: number, confidence: number, note?: string];

interface Result {
  readonly id: string;
  readonly title: string;
  readonly metric: Metric;
  readonly from: number;
  readonly to: number;
  readonly upper?: number;
  readonly unit?: string;
  readonly weight?: number;
  readonly milestones?: readonly Milestone[];
  readonly values: readonly Value[];
}

interface Goal {
  readonly id: string;
  readonly title: string;
  readonly why?: string;
  readonly owner?: string;
  readonly principle: string;
  readonly kind?: 'aspirational';
  readonly level?: 'department' | 'personal';
  readonly parent?: string;
  readonly results: readonly Result[];
}

const GOALS: readonly Goal[] = [
  {
    id: 'first-week',
    title: 'New customers are at home in their first week',
    why: 'Half of those who leave us leave within thirty days, and tell us they never got going.',
    principle: 'results',
    level: 'department',
    owner: 'salma',
    results: [],
  },
  {
    id: 'setup',
    title: 'New customers finish setup without a call',
    why: 'Every call we save is an hour for somebody who is really stuck.',
    principle: 'results',
    kind: 'aspirational',
    owner: 'salma',
    parent: 'first-week',
    results: [
      {
        id: 'setup-share',
        title: 'Setups finished without help',
        metric: 'increase',
        from: 35,
        to: 70,
        unit: '%',
        weight: 2,
        values: [
          ['2026-07-10', 'salma', 38, 6],
          ['2026-07-17', 'salma', 44, 7, 'The shorter form helps more than we thought.'],
          ['2026-07-24', 'priya', 46, 7],
          ['2026-07-31', 'salma', 51, 8],
          ['2026-08-07', 'salma', 52, 7, 'Holiday week, few new customers.'],
          ['2026-08-14', 'salma', 58, 8, 'Import from the old tool is live.'],
        ],
      },
      {
        id: 'setup-time',
        title: 'Median time to the first own project',
        metric: 'decrease',
        from: 9,
        to: 3,
        unit: 'days',
        values: [
          ['2026-07-10', 'priya', 9, 6],
          ['2026-07-24', 'priya', 7.5, 6],
          ['2026-08-14', 'priya', 6, 7, 'Half of them on the first day.'],
        ],
      },
    ],
  },
  {
    id: 'reviews',
    title: 'Reviews come back the same day',
    why: 'We agreed that nobody waits overnight for a colleague.',
    principle: 'accountability',
    owner: 'jonas',
    results: [
      {
        id: 'review-hours',
        title: 'Median review time',
        metric: 'decrease',
        from: 31,
        to: 12,
        unit: 'hours',
        values: [
          ['2026-07-10', 'jonas', 30, 7],
          ['2026-07-17', 'jonas', 28, 7],
          ['2026-07-24', 'lena', 27.5, 6, 'Two big changes held everything up.'],
          ['2026-07-31', 'jonas', 26, 5],
          ['2026-08-07', 'jonas', 27, 4, 'Queue grew while two of us were away.'],
          ['2026-08-14', 'jonas', 25, 5, 'Rota is live. Thursday mornings are still open.'],
        ],
      },
      {
        id: 'review-oldest',
        title: 'No review older than two days',
        metric: 'below',
        from: 6,
        to: 2,
        unit: 'days',
        values: [
          ['2026-07-17', 'jonas', 5, 6],
          ['2026-08-14', 'jonas', 3, 5],
        ],
      },
    ],
  },
  {
    id: 'interviews',
    title: 'We hear from people who left us',
    principle: 'trust',
    owner: 'priya',
    parent: 'first-week',
    results: [
      {
        id: 'interview-count',
        title: 'Interviews held',
        metric: 'increase',
        from: 0,
        to: 20,
        values: [
          ['2026-07-10', 'priya', 2, 6],
          ['2026-07-17', 'dele', 6, 7],
          ['2026-07-24', 'priya', 11, 8],
          ['2026-07-31', 'dele', 16, 9, 'Dele found a list nobody had looked at.'],
          ['2026-08-10', 'priya', 22, 10, 'Past twenty on Monday, and the talks get better.'],
          ['2026-08-14', 'priya', 26, 10],
        ],
      },
    ],
  },
  {
    id: 'on-call',
    title: 'On-call is calm enough to sleep',
    principle: 'commitment',
    owner: 'tomas',
    results: [
      {
        id: 'night-calls',
        title: 'Calls at night per week',
        metric: 'below',
        from: 9,
        to: 2,
        values: [
          ['2026-07-17', 'tomas', 8, 5],
          ['2026-07-31', 'tomas', 9, 3, 'The same disk, three nights in a row.'],
        ],
      },
      {
        id: 'runbooks',
        title: 'A runbook for each alarm',
        metric: 'milestones',
        from: 0,
        to: 4,
        milestones: [
          { id: 'list', title: 'All alarms listed' },
          { id: 'noise', title: 'Noisy ones gone' },
          { id: 'written', title: 'Runbooks written', weight: 2 },
        ],
        values: [['2026-07-24', 'ewa', 1, 6]],
      },
      {
        id: 'uptime',
        title: 'Uptime stays where it is',
        metric: 'range',
        from: 99.9,
        to: 99.8,
        upper: 100,
        unit: '%',
        values: [
          ['2026-07-17', 'tomas', 99.95, 8],
          ['2026-08-14', 'tomas', 99.91, 8],
        ],
      },
    ],
  },
  {
    id: 'disagree',
    title: 'We disagree in the room, not after it',
    why: 'Two decisions of last quarter were made twice.',
    principle: 'conflict',
    kind: 'aspirational',
    owner: 'lena',
    results: [
      {
        id: 'decisions',
        title: 'Decisions with the case against written down',
        metric: 'increase',
        from: 0,
        to: 12,
        values: [
          ['2026-07-24', 'lena', 3, 6],
          ['2026-08-07', 'lena', 6, 7, 'It is getting normal.'],
        ],
      },
    ],
  },
  {
    id: 'workshop',
    title: 'Give the workshop on accessible forms',
    principle: 'results',
    level: 'personal',
    owner: 'mina',
    results: [{ id: 'workshop-done', title: 'Workshop held', metric: 'binary', from: 0, to: 1, values: [] }],
  },
];

/** A team of eight, half of a quarter lived: on track, at risk, off track, achieved, and one that nobody has spoken about. */
export function teamGoals(): GoalsDocument {
  const orders = keysBetween(40);
  let next = 0;
  const order = () => orders[next++]!;
  const plan: Deed[] = [
    day(QUARTER.start, 'lena', {
      type: 'period.add',
      period: {
        id: 'q3',
        title: 'Third quarter 2026',
        ...QUARTER,
        order: 'a0',
        cadence: 'weekly',
        weekday: 5,
      },
    }),
    day(QUARTER.start, 'lena', {
      type: 'period.add',
      period: {
        id: 'q4',
        title: 'Fourth quarter 2026',
        start: '2026-10-01',
        end: '2026-12-31',
        order: 'a1',
        cadence: 'weekly',
        weekday: 5,
      },
    }),
    ...GOALS.flatMap((goal) => planOf(goal, order)),
  ];
  const values = GOALS.flatMap(({ results }) => results.flatMap(valuesOf));
  values.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return play(createGoalsDocument({ createId: () => 'team-goals' }), [
    ...plan,
    ...values,
    ...teamTalk(order),
  ]);
}

const day = (on: string, actor: string, command: GoalsCommand): Deed => [on, actor, command];

function planOf({ results, owner, ...goal }: Goal, order: () => string): readonly Deed[] {
  return [
    day(QUARTER.start, owner ?? 'lena', {
      type: 'goal.add',
      goal: { ...goal, period: 'q3', order: order(), owners: owner ? { [owner]: true } : {} },
    }),
    ...results.map(({ values, from, to, ...result }) =>
      day(QUARTER.start, owner ?? 'lena', {
        type: 'keyResult.add',
        keyResult: { ...result, goal: goal.id, start: from, target: to, order: order() },
      }),
    ),
  ];
}

function valuesOf({ id, metric, milestones = [], values }: Result): readonly Deed[] {
  return values.map(([date, author, value, confidence, note], index) =>
    day(date, author, {
      type: 'checkIn.add',
      checkIn: {
        id: `${id}-${index + 1}`,
        keyResult: id,
        date,
        value,
        confidence,
        ...(metric === 'milestones' ? { reached: milestones.slice(0, value).map((one) => one.id) } : {}),
        ...(note === undefined ? {} : { note }),
      },
    }),
  );
}
