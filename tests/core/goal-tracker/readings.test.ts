import { describe, expect, test } from 'vitest';
import { burnUp } from '../../../src/core/goal-tracker/selectors/burn-up';
import type { GoalsDocument } from '../../../src/core/goal-tracker/goals.types';
import { celebrationsDue } from '../../../src/core/goal-tracker/selectors/celebrations';
import { confidenceSeries } from '../../../src/core/goal-tracker/selectors/confidence-series';
import { focusOf } from '../../../src/core/goal-tracker/selectors/focus';
import { progressSeries } from '../../../src/core/goal-tracker/selectors/progress-series';
import { goalProgress, periodProgress, readGoals } from '../../../src/core/goal-tracker/selectors/read-goals';
import { remindersOf } from '../../../src/core/goal-tracker/selectors/reminders';
import { stancesOn } from '../../../src/core/goal-tracker/selectors/stances';
import { goalsTouched } from '../../../src/core/goal-tracker/selectors/talk';
import { isRejected } from '../../../src/core/shared/reduce';
import { MEMBERS } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { checkIn, documentOf, done, goal, keyResult, outcomeOf, period } from './helpers';

const today = '2026-02-20';

test('progress needs no more of a document than goals, key results and check-ins', () => {
  const { goals, keyResults, checkIns } = documentOf({
    goals: [goal('g')],
    keyResults: [keyResult('k')],
    checkIns: [checkIn('k', '2026-01-10', 40)],
  });
  const part = { goals, keyResults, checkIns } as GoalsDocument;
  expect(goalProgress(part, 'g').raw).toBe(0.4);
});

describe('what came into a period that had begun', () => {
  // Day 50 of 100; `late` came on day 30, `new` today, and a key result of `old` on day 30.
  const document = documentOf({
    goals: [
      goal('old'),
      goal('late', { since: '2026-01-31', kind: 'aspirational' }),
      goal('new', { since: today }),
    ],
    keyResults: [
      keyResult('o1', { goal: 'old' }),
      keyResult('o2', { goal: 'old', since: '2026-01-31' }),
      keyResult('l1', { goal: 'late' }),
      keyResult('n1', { goal: 'new' }),
    ],
    checkIns: ['o1', 'o2', 'l1', 'n1'].map((id) => checkIn(id, today, 25)),
  });
  const reading = readGoals(document, { today });

  test('is expected from the day it came', () => {
    expect(reading.goal('old')!.expected).toBe(0.5);
    // 20 of 70 days, times what the kind expects.
    expect(reading.goal('late')!.expected).toBeCloseTo((20 / 70) * 0.7, 12);
    expect(reading.goal('new')!.expected).toBe(0);
    // The mean of what the three should have made, whatever their kind.
    expect(reading.period('p')!.expected).toBeCloseTo((0.5 + 20 / 70 + 0) / 3, 12);
  });

  test('is judged by that', () => {
    const statusOf = (goalId: string) => reading.goal(goalId)!.keyResults.map(({ status }) => status);
    expect(statusOf('old')).toEqual(['atRisk', 'onTrack']);
    expect(statusOf('late')).toEqual(['onTrack']);
    expect(statusOf('new')).toEqual(['onTrack']);
    const on = (day: string) => readGoals(document, { today: day }).goal('new')!.keyResults[0]!.status;
    // Day 80: 30 of the 50 days that were left.
    expect(on('2026-03-22')).toBe('offTrack');
    expect(on('2026-04-12')).toBe('missed');
  });

  test('has its line of expected values from that day', () => {
    const { keyResults } = reading.goal('late')!;
    expect(burnUp(keyResults[0]!, period, 'committed', {}, '2026-01-31').expected).toEqual([
      [
        { date: '2026-01-31', value: 0 },
        { date: '2026-04-11', value: 100 },
      ],
    ]);
  });

  test('after the end of the period is expected whole', () => {
    const after = documentOf({ goals: [goal('g', { since: '2026-05-01' })] });
    expect(readGoals(after, { today: '2026-04-11' }).goal('g')!.expected).toBe(1);
  });
});

describe('progress of parents', () => {
  const document = documentOf({
    goals: [
      goal('top'),
      goal('a', { parent: 'top', weight: 3 }),
      goal('b', { parent: 'top' }),
      goal('old', { archived: true }),
      goal('late', { period: null }),
    ],
    keyResults: [
      keyResult('a1', { goal: 'a', weight: 1 }),
      keyResult('a2', { goal: 'a', weight: 3, metric: 'decrease', start: 10, target: 0 }),
      keyResult('a3', { goal: 'a', archived: true }),
      keyResult('b1', { goal: 'b' }),
      keyResult('o1', { goal: 'old' }),
    ],
    checkIns: [
      checkIn('a1', '2026-01-10', 40),
      checkIn('a2', '2026-01-10', 9),
      checkIn('a2', '2026-02-10', 5),
      checkIn('a2', '2026-03-10', 0),
      checkIn('a3', '2026-01-10', 100),
      checkIn('o1', '2026-01-10', 100),
    ],
  });
  const reading = readGoals(document, { today });

  test('by weight, of what is not archived, up to today', () => {
    // a: (0.4 × 1 + 0.5 × 3) / 4 = 1.9 / 4; b without a value: 0
    expect(reading.goal('a')!.progress.clamped).toBeCloseTo(0.475, 12);
    expect(reading.goal('b')!.progress.clamped).toBe(0);
    // top has no key result: (0.475 × 3 + 0 × 1) / 4
    expect(reading.goal('top')!.progress.clamped).toBeCloseTo(0.35625, 12);
    expect(reading.goal('top')!.from.map(({ goal: { id } }) => id)).toEqual(['a', 'b']);
    // The period counts top alone: a and b are in it.
    expect(reading.period('p')!.progress.clamped).toBeCloseTo(0.35625, 12);
    expect(reading.period('p')!.goals.map(({ goal: { id } }) => id)).toEqual(['a', 'b', 'top']);
  });

  test('without a day, all values count', () => {
    // (0.4 + 1 × 3) / 4
    expect(goalProgress(document, 'a').clamped).toBeCloseTo(0.85, 12);
    expect(goalProgress(document, 'nobody')).toMatchObject({ raw: 0, clamped: 0 });
    expect(periodProgress(document, 'nothing')).toMatchObject({ raw: 0, clamped: 0 });
  });

  test('the status is the worst child’s, apart from the mean', () => {
    expect(reading.goal('a')!.keyResults.map(({ status }) => status)).toEqual(['onTrack', 'onTrack']);
    expect(reading.goal('b')!.status).toBeNull();
    expect(reading.goal('top')!.status).toBeNull();
    expect(reading.goal('late')!.status).toBe('notStarted');
    expect(reading.period('p')!.counts).toMatchObject({ onTrack: 1, none: 2 });
  });

  test('a cycle and a parent that is gone are read all the same', () => {
    const odd = documentOf({
      goals: [
        goal('x', { parent: 'y' }),
        goal('y', { parent: 'x' }),
        goal('z', { parent: 'gone' }),
        goal('self', { parent: 'self' }),
      ],
      keyResults: [keyResult('k', { goal: 'y' })],
      checkIns: [checkIn('k', '2026-01-05', 50)],
    });
    // Cut at x, which becomes a root: y serves it.
    expect(goalProgress(odd, 'x').clamped).toBe(0.5);
    expect(goalProgress(odd, 'y').clamped).toBe(0.5);
    expect(goalProgress(odd, 'self').clamped).toBe(0);
    expect(periodProgress(odd, 'p').clamped).toBeCloseTo(0.5 / 3, 12);
  });

  test('five thousand goals, each under the next, do not exhaust anything', () => {
    const chain = Array.from({ length: 5000 }, (_, index) => goal(`n${index}`, { parent: `n${index + 1}` }));
    expect(readGoals(documentOf({ goals: chain }), { today }).goals()).toHaveLength(5000);
  });

  test('of two values on a day the later one counts', () => {
    const twice = documentOf({
      goals: [goal('g')],
      keyResults: [keyResult('k')],
      checkIns: [
        checkIn('k', today, 80, { at: 1 }),
        checkIn('k', today, 30, { at: 2 }),
        checkIn('k', today, 60, { at: 0 }),
      ],
    });
    expect(readGoals(twice, { today }).goal('g')!.keyResults[0]!.value).toBe(30);
  });

  test('readings stay the same objects while their records do', () => {
    const outcome = outcomeOf(document, {
      type: 'checkIn.add',
      checkIn: { id: 'n', keyResult: 'b1', date: today, value: 10 },
    });
    if (isRejected(outcome)) throw new Error('refused');
    const next = readGoals(outcome.document, { today });
    expect(next.goal('a')).toBe(reading.goal('a'));
    expect(next.goal('b')).not.toBe(reading.goal('b'));
    expect(next.goal('top')).not.toBe(reading.goal('top'));
    expect(readGoals(document, { today })).toBe(reading);
  });
});

describe('series', () => {
  const document = documentOf({
    goals: [goal('g', { kind: 'aspirational' })],
    keyResults: [keyResult('k', { start: 20 }), keyResult('l', { order: 'a1' })],
    checkIns: [
      checkIn('k', '2025-12-30', 20, { confidence: 5 }),
      checkIn('k', '2026-01-10', 60, { confidence: 7 }),
      checkIn('l', '2026-02-01', 100),
      checkIn('k', '2026-02-10', 80, { confidence: 4 }),
      checkIn('k', '2026-03-10', 90, { confidence: 9 }),
    ],
  });
  const reading = readGoals(document, { today });
  const [k] = reading.goal('g')!.keyResults;

  test('day by day: left out until the first value, then carried forward', () => {
    const series = progressSeries(reading, reading.goal('g')!);
    expect(series.map(({ date, progress }) => [date, progress.clamped])).toEqual([
      ['2025-12-30', 0],
      ['2026-01-10', 0.5],
      // (0.5 + 1) / 2
      ['2026-02-01', 0.75],
      // (0.75 + 1) / 2
      ['2026-02-10', 0.875],
    ]);
  });

  test('burn-up: values up to today, and a line to what the kind of goal expects', () => {
    const chart = burnUp(k!, period, 'aspirational');
    expect(chart.points.map(({ date, raw, outside }) => [date, raw, outside])).toEqual([
      ['2025-12-30', 0, true],
      ['2026-01-10', 0.5, false],
      ['2026-02-10', 0.75, false],
    ]);
    // 20 + 80 × 0.7 = 76
    expect(chart.expected).toEqual([
      [
        { date: '2026-01-01', value: 20 },
        { date: '2026-04-11', value: expect.closeTo(76, 9) as number },
      ],
    ]);
    expect([chart.low, chart.high]).toEqual([20, 100]);
  });

  test('burn-up of a range has two lines, of yes and no none', () => {
    const of = (fields: object) =>
      burnUp({ ...k!, keyResult: { ...k!.keyResult, ...fields } }, period).expected;
    expect(of({ metric: 'range', upper: 120 }).map((line) => line.map(({ value }) => value))).toEqual([
      [100, 100],
      [120, 120],
    ]);
    expect(of({ metric: 'binary' })).toEqual([]);
  });

  test('confidence: up to today, with its change', () => {
    expect(confidenceSeries(k!)).toMatchObject({
      last: 4,
      change: -3,
      points: [{ confidence: 5 }, { confidence: 7 }, { confidence: 4 }],
    });
    expect(confidenceSeries(reading.goal('g')!.keyResults[1]!)).toEqual({
      points: [],
      last: null,
      change: null,
    });
  });
});

describe('celebrations', () => {
  const base = documentOf({
    goals: [goal('g')],
    keyResults: [keyResult('k'), keyResult('a', { metric: 'above', order: 'a1' })],
    checkIns: [checkIn('a', '2026-01-02', 200)],
  });
  const value = (document: typeof base, id: string, date: string, amount: number) =>
    done(document, { type: 'checkIn.add', checkIn: { id, keyResult: 'k', date, value: amount } });
  const due = (document: typeof base) =>
    celebrationsDue(document, { today: '2026-03-31' }).map(({ keyResult: one, date }) => [
      one.keyResult.id,
      date,
    ]);
  const mark = (document: typeof base, date: string) =>
    done(document, { type: 'celebration.mark', keyResult: 'k', date });

  test('once per crossing, again only after dropping below', () => {
    let document = value(base, 'x1', '2026-01-10', 90);
    expect(due(document)).toEqual([]);
    document = value(document, 'x2', '2026-01-20', 110);
    expect(due(document)).toEqual([['k', '2026-01-20']]);
    document = mark(document, '2026-01-20');
    expect(due(document)).toEqual([]);
    document = value(document, 'x3', '2026-02-01', 130);
    expect(due(document)).toEqual([]);
    document = value(document, 'x4', '2026-02-10', 95);
    expect(due(document)).toEqual([]);
    document = value(document, 'x5', '2026-02-20', 100);
    expect(due(document)).toEqual([['k', '2026-02-20']]);
    expect(due(mark(document, '2026-02-20'))).toEqual([]);
  });

  test('not again for a value taken back and given again, but for a target that moved away', () => {
    const crossed = mark(value(base, 'x1', '2026-01-20', 110), '2026-01-20');
    const again = value(done(crossed, { type: 'checkIn.remove', id: 'x1' }), 'x2', '2026-01-20', 110);
    expect(due(again)).toEqual([]);
    const further = done(crossed, { type: 'keyResult.edit', id: 'k', set: { target: 120 } });
    expect(due(further)).toEqual([]);
    expect(due(value(further, 'x3', '2026-02-01', 120))).toEqual([['k', '2026-02-01']]);
  });

  test('says when the whole goal is reached; archived goals are quiet', () => {
    const crossed = value(base, 'x1', '2026-01-20', 110);
    expect(celebrationsDue(crossed)[0]?.wholeGoal).toBe(true);
    expect(due(done(crossed, { type: 'goal.archive', id: 'g', archived: true }))).toEqual([]);
  });
});

describe('a team at half time', () => {
  const document = teamGoals();
  const reading = readGoals(document, { today: TEAM_TODAY });

  test('stands where it was written to stand', () => {
    expect(Object.fromEntries(reading.goals().map(({ goal: { id }, status }) => [id, status]))).toEqual({
      'first-week': 'onTrack',
      setup: 'onTrack',
      reviews: 'atRisk',
      interviews: 'achieved',
      'on-call': 'offTrack',
      disagree: 'onTrack',
      workshop: null,
    });
  });

  test('is reminded of what waits, most late first', () => {
    const all = remindersOf(reading);
    expect(all.map(({ days }) => days)).toEqual(all.map(({ days }) => days).sort((a, b) => b - a));
    const kinds = all.map(({ kind, goal: { id } }) => `${kind} ${id}`);
    expect(kinds[0]).toBe('stale workshop');
    expect(kinds).toContain('overdue disagree');
    expect(kinds).toContain('initiativeOverdue on-call');
    expect(kinds).not.toContain('unacknowledged interviews');
    expect(kinds.filter((kind) => kind.endsWith('first-week'))).toEqual([]);
    // The initiative of Thursday shows three days ahead.
    expect(remindersOf(reading, { ahead: 3 }).map(({ kind }) => kind)).toContain('initiativeDue');
  });

  test('a person is reminded of her own, and of what others wrote', () => {
    const mine = remindersOf(reading, { person: 'tomas' });
    expect(
      mine
        .filter(({ kind }) => kind === 'stale' || kind === 'overdue')
        .every(({ people }) => people.includes('tomas')),
    ).toBe(true);
    expect(mine.some((one) => one.kind === 'unacknowledged' && one.author === 'tomas')).toBe(false);
    expect(mine.some((one) => one.kind === 'unacknowledged' && one.author === 'jonas')).toBe(true);
  });

  test('a goal or a key result that came today is not late today', () => {
    const since = TEAM_TODAY;
    const measure = { title: 'Late', order: 'a0', metric: 'binary', start: 0, target: 1 } as const;
    const more = [
      { type: 'goal.add', goal: { id: 'x', title: 'X', order: 'a0', period: 'q3', since } },
      { type: 'keyResult.add', keyResult: { ...measure, id: 'new', goal: 'setup', since } },
      { type: 'keyResult.add', keyResult: { ...measure, id: 'of-new', goal: 'x' } },
    ] as const;
    const after = more.reduce<GoalsDocument>((now, command) => done(now, command), document);
    const asked = (today: string) =>
      remindersOf(readGoals(after, { today })).flatMap((one) =>
        'keyResult' in one && ['new', 'of-new'].includes(one.keyResult.id) ? [`${one.kind} ${one.days}`] : [],
      );
    expect(asked(TEAM_TODAY)).toEqual([]);
    expect(asked('2026-08-21')).toEqual(['due 0', 'due 0']);
    expect(asked('2026-08-22')).toEqual(['overdue 1', 'overdue 1']);
  });

  test('nothing is asked in a closed period, nor before one begins', () => {
    expect(remindersOf(readGoals(document, { today: '2026-06-30' }))).toEqual([]);
    expect(
      remindersOf(
        readGoals(done(document, { type: 'period.close', id: 'q3', on: '2026-09-30' }), {
          today: '2026-09-30',
        }),
      ),
    ).toEqual([]);
  });

  test('shows who has not spoken', () => {
    expect(stancesOn(document, 'reviews', MEMBERS)).toMatchObject({
      silent: ['mina'],
      counts: { committed: 5, reserved: 1, notYet: 1 },
    });
    expect(stancesOn(document, 'workshop', MEMBERS).silent).toEqual(MEMBERS);
    expect(stancesOn(document, 'interviews', ['new']).silent).toEqual(['new']);
  });

  test('knows what it shares', () => {
    expect(focusOf(document, 'q3')).toEqual({
      collective: 6,
      personal: 1,
      share: 6 / 7,
      personalOutweighs: false,
    });
    expect(focusOf(document, 'q4')).toEqual({
      collective: 0,
      personal: 0,
      share: null,
      personalOutweighs: false,
    });
    const own = documentOf({
      goals: [goal('a', { level: 'personal' }), goal('b', { level: 'personal' }), goal('c')],
    });
    expect(focusOf(own).personalOutweighs).toBe(true);
  });

  test('says which goals a change was about', () => {
    const outcome = outcomeOf(document, {
      type: 'checkIn.add',
      checkIn: { id: 'n', keyResult: 'decisions', date: TEAM_TODAY, value: 7 },
    });
    if (isRejected(outcome)) throw new Error('refused');
    expect(goalsTouched(outcome.document, outcome.changes)).toEqual(['disagree']);
    expect(goalsTouched(document, outcome.changes)).toEqual(['disagree']);
  });
});
