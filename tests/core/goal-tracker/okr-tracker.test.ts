import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { okrTrackerImport } from '../../../src/core/goal-tracker/files/okr-tracker';
import { createGoalsDocument } from '../../../src/core/goal-tracker/goals.document';
import { keyResultsByGoal } from '../../../src/core/goal-tracker/selectors/groupings';
import { goalProgress, periodProgress, readGoals } from '../../../src/core/goal-tracker/selectors/read-goals';
import seed from './fixtures/okr-tracker.json';
import { done } from './helpers';

function imported(input: unknown) {
  const found = okrTrackerImport(input);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found;
}

describe('the data of an okr-tracker', () => {
  const { value: records, warnings } = imported(JSON.stringify(seed));
  const document = done(createGoalsDocument({ createId: () => 'd' }), { type: 'goals.import', records });

  test('comes in whole', () => {
    expect(warnings).toEqual([]);
    expect(Object.keys(document.periods)).toHaveLength(21);
    expect(Object.keys(document.goals)).toHaveLength(29);
    expect(Object.keys(document.keyResults)).toHaveLength(38);
    expect(Object.keys(document.checkIns)).toHaveLength(10);
  });

  test('our roll-up gives what the app stored: every key result, objective and period', () => {
    const reading = readGoals(document);
    for (const { id, progression } of seed.keyResults)
      expect([id, reading.keyResult(id)!.progress.clamped]).toEqual([id, expect.closeTo(progression, 12)]);
    for (const { id, progression } of seed.objectives)
      expect([id, goalProgress(document, id).clamped]).toEqual([id, expect.closeTo(progression, 12)]);
    for (const { id, progression } of seed.periods)
      expect([id, periodProgress(document, id).clamped]).toEqual([id, expect.closeTo(progression, 12)]);
    // Else it would prove nothing.
    const moved = [...seed.keyResults, ...seed.objectives, ...seed.periods].filter(
      ({ progression }) => progression > 0,
    );
    expect(moved).toHaveLength(9 + 5 + 3);
  });

  test('an end just before midnight somewhere is that day', () => {
    expect(document.periods['P01']).toMatchObject({ start: '2021-04-01', end: '2021-06-30' });
    // 22:59:59.999Z, in winter
    expect(document.periods['P17']).toMatchObject({ end: '2020-12-31' });
  });

  test('a start just before midnight of another zone is the next day; plain days stay', () => {
    const days = (startDate: string, endDate: string) =>
      imported({ periods: [{ id: 'p', startDate, endDate }], objectives: [], keyResults: [] }).value.periods![
        'p'
      ];
    expect(days('2021-03-31T22:00:00Z', '2021-06-30T21:59:59Z')).toMatchObject({
      start: '2021-04-01',
      end: '2021-06-30',
    });
    expect(days('2021-04-01', '2021-06-30')).toMatchObject({ start: '2021-04-01', end: '2021-06-30' });
    expect(days('2021-04-01T05:00:00Z', '2021-07-01T04:59:59Z')).toMatchObject({
      start: '2021-04-01',
      end: '2021-06-30',
    });
  });
});

const small = (fields: object = {}) => ({
  periods: [{ id: 'p', startDate: '2021-04-01', endDate: '2021-06-30' }],
  objectives: [{ id: 'o', period: 'p', name: 'Ours', weight: 2 }],
  keyResults: [
    { id: 'k', objective: 'o', startValue: 10, targetValue: 0, currentValue: null, unit: 'days of waiting' },
  ],
  checkIns: [] as object[],
  ...fields,
});

describe('other data of the same kind', () => {
  test('a falling target is a decrease; units with spaces, names and weights stay', () => {
    const { value } = imported(small());
    expect(value.keyResults!['k']).toMatchObject({ metric: 'decrease', unit: 'days of waiting', weight: 1 });
    expect(value.goals!['o']).toMatchObject({ title: 'Ours', weight: 2 });
  });

  test('a value that no check-in has comes as one', () => {
    const [key] = small().keyResults;
    const { value } = imported(small({ keyResults: [{ ...key, currentValue: 4 }] }));
    expect(Object.values(value.checkIns!)).toMatchObject([{ keyResult: 'k', value: 4, date: '2021-06-30' }]);
    const later = imported(
      small({
        keyResults: [{ ...key, currentValue: 4 }],
        checkIns: [{ keyResult: 'k', value: 7, timestamp: '2021-05-01T10:00:00Z' }],
      }),
    );
    expect(Object.values(later.value.checkIns!).map(({ value: one, date }) => [one, date])).toEqual([
      [7, '2021-05-01'],
      [4, '2021-05-01'],
    ]);
  });

  test('what cannot be used is left out and said', () => {
    const { value, warnings } = imported(
      small({
        objectives: [{ id: 'o', period: 'gone' }, { id: 'o', period: 'p' }, { id: 'bad id' }, null],
        keyResults: [
          { id: 'k', objective: 'o', startValue: 0, targetValue: 1 },
          { id: 'l', objective: 'nowhere', startValue: 0, targetValue: 1 },
          { id: 'm', objective: 'o', startValue: 'x', targetValue: 1 },
        ],
        checkIns: [
          { keyResult: 'm', value: 1, timestamp: '2021-05-01T10:00:00Z' },
          { keyResult: 'k', value: 1 },
        ],
      }),
    );
    expect(value.goals!['o']).toMatchObject({ period: null });
    expect(Object.keys(keyResultsByGoal(value.keyResults!).get('o')!)).toHaveLength(1);
    expect(value.checkIns).toEqual({});
    expect(new Set(warnings.map(({ code }) => code))).toEqual(
      new Set(['duplicateId', 'badId', 'wrongType', 'missingField', 'unknownReference']),
    );
    expect(warnings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test.each([
    ['', 'notJson'],
    ['[]', 'notAnObject'],
    ['{}', 'missingField'],
    ['{"periods": 1, "objectives": [], "keyResults": []}', 'missingField'],
    [undefined, 'notJson'],
    [null, 'notAnObject'],
  ])('%s is refused: %s', (input, code) => {
    const found = okrTrackerImport(input);
    expect(found.ok ? [] : found.problems.map((problem) => problem.code)).toContain(code);
  });

  test('cut anywhere it is refused, never thrown', () => {
    const text = JSON.stringify(seed);
    for (let at = 0; at < text.length; at += 1)
      expect(okrTrackerImport(text.slice(0, at))).toMatchObject({ ok: false });
  });

  test('anything at all gives an answer', () => {
    const rows = fc.array(
      fc.dictionary(
        fc.constantFrom(
          'id',
          'period',
          'objective',
          'keyResult',
          'startDate',
          'endDate',
          'weight',
          'targetValue',
          '__proto__',
        ),
        fc.oneof(fc.jsonValue(), fc.constantFrom('p', '2021-01-01')),
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ periods: rows, objectives: rows, keyResults: rows, checkIns: rows }),
        ),
        (input) => {
          expect(typeof okrTrackerImport(input).ok).toBe('boolean');
        },
      ),
    );
  });
});
