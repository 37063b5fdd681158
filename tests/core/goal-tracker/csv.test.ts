import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planGoalImport, type GoalImportPlan } from '../../../src/core/goal-tracker/files/csv/plan';
import { importGoals, type GoalImportOptions } from '../../../src/core/goal-tracker/files/csv/read';
import { goalsToCsv } from '../../../src/core/goal-tracker/files/csv/write';
import { createGoalsDocument } from '../../../src/core/goal-tracker/goals.document';
import { readGoals } from '../../../src/core/goal-tracker/selectors/read-goals';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { documentOf, done, goal, keyResult, period } from './helpers';

function options(fields: Partial<GoalImportOptions> = {}): GoalImportOptions {
  let count = 0;
  return { env: { createId: () => `new${++count}`, now: () => ++count }, today: '2026-02-01', ...fields };
}

function planOf(text: string, more: Parameters<typeof planGoalImport>[1] = {}): GoalImportPlan {
  const plan = planGoalImport(text, more);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

const load = (text: string, fields?: Partial<GoalImportOptions>) =>
  importGoals(planOf(text), options(fields));

describe('CSV', () => {
  test('a share with its sign is a number, in any language', () => {
    const text = 'Objective;Key result;baseline;target;value\nA;B;0 %;70,5%;5,5 %\nC;D;0;٪;1';
    const { records, rejected } = load(text);
    expect(Object.values(records.keyResults ?? {})).toMatchObject([{ start: 0, target: 70.5 }]);
    expect(Object.values(records.checkIns ?? {})).toMatchObject([{ value: 5.5 }]);
    expect(rejected.map(({ line }) => line)).toEqual([3]);
  });

  test.each([
    ['with points', {}],
    ['with commas, as some languages have them', { delimiter: ';', decimal: ',' }],
  ] as const)('what is written is read back: periods, goals, key results and every value, %s', (_, csv) => {
    const team = teamGoals();
    const reading = readGoals(team, { today: TEAM_TODAY });
    const text = goalsToCsv(reading, undefined, { rows: 'checkIns', ...csv });
    const { records, rejected, warnings } = load(text);
    expect([rejected, warnings]).toEqual([[], []]);
    const back = done(createGoalsDocument({ createId: () => 'd' }), { type: 'goals.import', records });
    const told = (document: typeof team) => {
      const reading = readGoals(document, { today: TEAM_TODAY });
      return reading.goals().map(({ goal: one, keyResults, period: within }) => ({
        title: one.title,
        owners: one.owners,
        kind: one.kind,
        level: one.level,
        principle: one.principle,
        why: one.why,
        within: [within?.title, within?.start, within?.end],
        parent: one.parent == null ? null : document.goals[one.parent]?.title,
        keyResults: keyResults.map(
          ({ keyResult: { title, metric, start, target, upper, unit, weight }, points }) => [
            title,
            metric,
            start,
            target,
            upper,
            unit,
            weight,
            points.map(({ date, value, confidence, checkIn }) => [
              date,
              value,
              confidence,
              checkIn.note,
              checkIn.author,
            ]),
          ],
        ),
      }));
    };
    expect(told(back)).toEqual(told(team));
  });

  test('cells that a spreadsheet would run are harmless, and come back as they were', () => {
    const evil = '=HYPERLINK("x")';
    const document = documentOf({
      goals: [goal('g', { title: evil })],
      keyResults: [keyResult('k', { title: '+1\n=2', start: -5 })],
    });
    const text = goalsToCsv(readGoals(document, { today: '2026-02-01' }));
    expect(text).not.toMatch(/(^|[,"\n\r])[=+]/);
    expect(text).toContain(',-5,');
    const { records } = load(text);
    expect(Object.values(records.goals!)[0]?.title).toBe(evil);
    expect(Object.values(records.keyResults!)[0]).toMatchObject({ title: '+1\n=2', start: -5 });
  });

  test('decimals as they are written there', () => {
    const text = 'Goal;Key result;Start;Target;Value\nA;K;0;1.234,5;617,25\n';
    const german = load(text, { numbers: { decimal: ',', group: '.' } });
    expect(Object.values(german.records.keyResults!)[0]).toMatchObject({
      metric: 'increase',
      target: 1234.5,
    });
    expect(Object.values(german.records.checkIns!)[0]).toMatchObject({ value: 617.25, date: '2026-02-01' });
  });

  const GERMAN = { decimal: ',', group: '.' };
  const ENGLISH = { decimal: '.', group: ',' };
  test.each([
    ['German, found', undefined, ['1.234,5', '617,25'], [1234.5, 617.25]],
    ['English, found', undefined, ['1,234.5', '617.25'], [1234.5, 617.25]],
    ['plain, found', undefined, ['1.234', '617'], [1.234, 617]],
    ['one way for the whole file', undefined, ['1.234', '617,25'], [1234, 617.25]],
    ['as said, where that can be', GERMAN, ['1.234', '617'], [1234, 617]],
    ['another than said, where that cannot be', GERMAN, ['0.5', '617.25'], [0.5, 617.25]],
    ['and the other way round', ENGLISH, ['0,5', '1.617,25'], [0.5, 1617.25]],
  ])('numbers: %s', (_, numbers, [target, value], read) => {
    const text = `Goal;Key result;Start;Target;Value\nA;K;0;${target};${value}\n`;
    const { records, rejected } = load(text, numbers && { numbers });
    expect(rejected).toEqual([]);
    expect(Object.values(records.keyResults!)).toMatchObject([{ target: read[0] }]);
    expect(Object.values(records.checkIns!)).toMatchObject([{ value: read[1] }]);
  });

  test('a number that is none in any way is rejected alone', () => {
    const text = 'Goal;Key result;Start;Target\nA;K;0;1.234,5\nB;L;0;many\n';
    expect(load(text).rejected).toMatchObject([
      { line: 3, problems: [{ code: 'notFinite', path: [3, 'Target'] }] },
    ]);
  });

  test('our own file is read with points on a page of any language', () => {
    const document = documentOf({
      periods: [period],
      goals: [goal('g')],
      keyResults: [keyResult('k', { start: 0.125, target: 1.234 })],
    });
    const text = goalsToCsv(readGoals(document, { today: '2026-02-01' }));
    const { records, rejected } = load(text, { numbers: GERMAN });
    expect(rejected).toEqual([]);
    expect(Object.values(records.keyResults!)).toMatchObject([{ start: 0.125, target: 1.234 }]);
  });

  test('columns are proposed by name, asked for when unknown, and chosen', () => {
    const plan = planOf('Objective,Measure,Baseline,To,Owner,Colour,Ziel,goal\nA,K,10,0,ann; ben,red,x,y\n', {
      headings: { Ziel: 'principle' },
    });
    expect(plan.columns.map(({ to }) => to)).toEqual([
      'goal',
      'keyResult',
      'start',
      'target',
      'owners',
      null,
      'principle',
      null,
    ]);
    const made = importGoals(plan, options());
    expect(made.warnings.map(({ path }) => path)).toEqual([
      ['columns', 'Colour'],
      ['columns', 'goal'],
    ]);
    expect(Object.values(made.records.goals!)[0]).toMatchObject({
      title: 'A',
      owners: { ann: true, ben: true },
      principle: 'x',
    });
    expect(Object.values(made.records.keyResults!)[0]).toMatchObject({
      metric: 'decrease',
      start: 10,
      target: 0,
    });
    const chosen = {
      ...plan,
      columns: plan.columns.map((one) => (one.to === null ? { ...one, to: 'ignore' as const } : one)),
    };
    expect(importGoals(chosen, options()).warnings).toEqual([]);
  });

  test('people and principles are found by the host', () => {
    const idOf = (_: string, name: string) => (name === 'Ann Lee' ? 'ann' : undefined);
    expect(Object.values(load('goal,owners\nA,Ann Lee\n', { idOf }).records.goals!)[0]?.owners).toEqual({
      ann: true,
    });
    expect(load('goal,owners\nA,Ben Roe\n', { idOf }).rejected).toMatchObject([
      { line: 2, problems: [{ code: 'badId' }] },
    ]);
  });

  test.each([
    ['no goal', 'goal,keyResult\n,K\n', 'missingField'],
    ['a day that does not exist', 'goal,keyResult,date,value\nA,K,2026-02-30,1\n', 'wrongType'],
    ['an unknown metric', 'goal,keyResult,metric\nA,K,sideways\n', 'notAllowed'],
    ['confidence of eleven', 'goal,keyResult,value,confidence\nA,K,1,11\n', 'outOfRange'],
    ['a negative weight', 'goal,keyResult,weight\nA,K,-1\n', 'outOfRange'],
    ['cells beyond the heading', 'goal\nA,B\n', 'tooMany'],
    ['a period without days', 'goal,period\nA,Q1\n', 'missingField'],
    [
      'a period that ends before it starts',
      'goal,period,periodStart,periodEnd\nA,Q1,2026-02-01,2026-01-01\n',
      'outOfRange',
    ],
    ['a parent that is not there', 'goal,parent\nA,B\n', 'unknownReference'],
    ['a title beyond measure', `goal\n${'x'.repeat(301)}\n`, 'tooLong'],
  ])('a row with %s is handed back, the others go in', (_, text, code) => {
    const { rejected, records } = load(
      `${text}Good${','.repeat(text.split('\n')[0]!.split(',').length - 1)}\n`,
    );
    expect(rejected).toMatchObject([{ line: 2, problems: [{ code }] }]);
    expect(Object.values(records.goals!).map(({ title }) => title)).toEqual(['Good']);
  });

  test('joins what is there: its period, and goals to serve', () => {
    const document = documentOf({ goals: [goal('top', { title: 'Top' })] });
    const { records } = load('goal,period,parent\nA,Period,Top\n', { document });
    expect(Object.values(records.goals!)).toMatchObject([{ period: 'p', parent: 'top' }]);
    expect(records.periods).toEqual({});
    expect(Object.values(load('goal\nA\n', { period: period.id }).records.goals!)[0]?.period).toBe('p');
  });

  test('cut anywhere it gives an answer: rows or a problem, never a throw', () => {
    const text = goalsToCsv(readGoals(teamGoals(), { today: TEAM_TODAY }), undefined, { rows: 'checkIns' });
    for (let at = 0; at < text.length; at += 7) {
      const plan = planGoalImport(text.slice(0, at));
      if (plan.ok) expect(importGoals(plan.value, options()).records).toBeTypeOf('object');
      else expect(plan.problems[0]?.code).toMatch(/^(unreadable|noItems)$/);
    }
  });

  test('whatever a file holds, what comes of it can be imported, and every row is in it or handed back', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('A', 'B', '1', '2026-02-01', 'binary', '__proto__', ''),
    );
    const heads = [
      'goal',
      'keyResult',
      'metric',
      'start',
      'target',
      'value',
      'date',
      'owners',
      'parent',
      'upper',
    ];
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 10, maxLength: 10 }), { maxLength: 12 }), (rows) => {
        const quoted = [heads, ...rows].map((row) =>
          row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','),
        );
        const { records, rejected } = load(`${quoted.join('\n')}\n`);
        done(documentOf({}), { type: 'goals.import', records });
        const titles = new Set(Object.values(records.goals!).map(({ title }) => title));
        const back = new Set(rejected.map(({ cells }) => cells[0]!.trim()));
        for (const [title] of rows)
          if (title!.trim() !== '') expect(titles.has(title!.trim()) || back.has(title!.trim())).toBe(true);
      }),
    );
  });
});
