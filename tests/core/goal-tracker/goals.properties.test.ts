import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GoalsCommand } from '../../../src/core/goal-tracker/goals.commands.types';
import { goalsModel } from '../../../src/core/goal-tracker/goals.model';
import { goalsSchema } from '../../../src/core/goal-tracker/goals.schema';
import type { GoalsDocument, Metric, Stance } from '../../../src/core/goal-tracker/goals.types';
import { alignmentOf } from '../../../src/core/goal-tracker/selectors/alignment';
import { checkInsByKeyResult, keyResultsByGoal } from '../../../src/core/goal-tracker/selectors/groupings';
import { readGoals } from '../../../src/core/goal-tracker/selectors/read-goals';
import { remindersOf } from '../../../src/core/goal-tracker/selectors/reminders';
import { mergeDocuments } from '../../../src/core/shared/merge';
import { createStore } from '../../../src/core/shared/store';
import { parseDocument } from '../../../src/core/shared/validate-document';
import { documentOf, goal, keyResult, period } from './helpers';

const start = () =>
  documentOf({
    periods: [period, { ...period, id: 'q', start: '2026-04-12', end: '2026-06-30' }],
    goals: [goal('g1'), goal('g2')],
    keyResults: [keyResult('k1', { goal: 'g1' }), keyResult('k2', { goal: 'g2' })],
  });

const goalId = fc.constantFrom('g1', 'g2', 'g3');
const keyResultId = fc.constantFrom('k1', 'k2', 'k3');
const id = fc.constantFrom('c1', 'c2', 'c3', 'c4');
const person = fc.constantFrom('ann', 'ben');
const order = fc.constantFrom('a0', 'a1', 'a2');
const date = fc.constantFrom('2026-01-05', '2026-02-01', '2026-03-01', '2025-12-01');
const value = fc.integer({ min: -20, max: 150 });
const is = <T extends string>(type: T) => fc.constant(type);

const command: fc.Arbitrary<GoalsCommand> = fc.oneof(
  fc
    .record({
      id: goalId,
      title: fc.constantFrom('A', 'B', ''),
      order,
      period: fc.constantFrom('p', 'q', null),
    })
    .map((one) => ({ type: 'goal.add', goal: one }) as const),
  fc.record({
    type: is('goal.edit'),
    id: goalId,
    set: fc.record({ title: fc.constantFrom('A', 'B'), why: fc.constantFrom(undefined, 'So.') }),
  }),
  fc.record({ type: is('goal.move'), id: goalId, order, period: fc.constantFrom('p', 'q', null) }),
  fc.record({ type: is('goal.own'), id: goalId, person, on: fc.boolean() }),
  fc.record({ type: is('goal.align'), id: goalId, parent: fc.option(goalId) }),
  fc.record({ type: is('goal.archive'), id: goalId, archived: fc.boolean() }),
  fc.record({
    type: is('goal.duplicate'),
    id: goalId,
    period: fc.constant('q'),
    to: goalId,
    order,
    keyResults: fc.constantFrom({}, { k1: 'k3' }),
  }),
  fc
    .record({
      id: keyResultId,
      goal: goalId,
      title: is('K'),
      order,
      metric: fc.constantFrom<Metric>('increase', 'above', 'binary'),
      start: fc.constant(0),
      target: fc.constant(100),
    })
    .map((one) => ({ type: 'keyResult.add', keyResult: one }) as const),
  fc.record({ type: is('keyResult.edit'), id: keyResultId, set: fc.record({ target: value }) }),
  fc.record({ type: is('keyResult.archive'), id: keyResultId, archived: fc.boolean() }),
  fc.record({ type: is('keyResult.remove'), id: keyResultId }),
  fc
    .record({ id, keyResult: keyResultId, date, value, confidence: fc.option(fc.nat(10)) })
    .map((one) => ({ type: 'checkIn.add', checkIn: one }) as const),
  fc
    .record({ id, keyResult: keyResultId, date, value })
    .map((one) => ({ type: 'checkIn.add', checkIn: one }) as const),
  fc.record({ type: is('checkIn.edit'), id, set: fc.record({ value, date }) }),
  fc.record({ type: is('checkIn.remove'), id }),
  fc.record({ type: is('checkIn.acknowledge'), id, on: fc.boolean() }),
  fc.record({
    type: is('stance.set'),
    goal: goalId,
    person: is('ann'),
    stance: fc.constantFrom<Stance>('committed', 'notYet'),
    reason: is('So.'),
  }),
  fc.record({ type: is('stance.clear'), goal: goalId, person: is('ann') }),
  fc.record({
    type: is('say'),
    goal: goalId,
    entry: fc.constantFrom('e1', 'e2'),
    kind: fc.constantFrom('ask' as const, 'thanks' as const),
    text: is('Hm.'),
  }),
  fc.record({
    type: is('period.close'),
    id: fc.constantFrom('p', 'q'),
    on: is('2026-04-11'),
    reviews: fc.constantFrom({}, { g1: { grade: 0.5 } }),
  }),
  fc.record({ type: is('period.reopen'), id: fc.constantFrom('p', 'q') }),
  fc.record({ type: is('celebration.mark'), keyResult: keyResultId, date }),
);

function storeOf(document: GoalsDocument, actor = 'ann') {
  let time = 0;
  const env = { now: () => ++time, createId: () => `id${++time}`, random: () => 0.5 };
  return createStore<GoalsDocument, GoalsCommand>({ model: goalsModel, document, env, actor });
}

/** Everything that undo takes back: logs and celebrations stay. */
const undoable = ({ logs, celebrations, ...rest }: GoalsDocument) => rest;

test('undo of any sequence goes back to the beginning, and redo to the end; the document is good all the way', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40, size: 'max' }), (commands) => {
      const store = storeOf(start());
      const first = undoable(store.getSnapshot());
      for (const one of commands) {
        store.dispatch(one);
        const parsed = parseDocument(goalsSchema, store.getSnapshot());
        expect(parsed).toMatchObject({ ok: true, warnings: [] });
      }
      const last = undoable(store.getSnapshot());
      const logs = JSON.stringify(store.getSnapshot().logs);
      while (store.getHistory().canUndo) expect(store.undo().skipped).toEqual([]);
      expect(undoable(store.getSnapshot())).toEqual(first);
      expect(JSON.stringify(store.getSnapshot().logs)).toBe(logs);
      while (store.getHistory().canRedo) expect(store.redo().skipped).toEqual([]);
      expect(undoable(store.getSnapshot())).toEqual(last);
    }),
    { numRuns: 200 },
  );
});

test('no sequence loses a check-in: what was accepted is in a log for ever, and what is there was accepted', () => {
  let tried = 0;
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 8, arbitrary: command }, is('undo'), is('redo')), {
        maxLength: 60,
        size: 'max',
      }),
      (steps) => {
        const store = storeOf(start());
        const accepted: string[] = [];
        for (const step of steps) {
          if (step === 'undo') store.undo();
          else if (step === 'redo') store.redo();
          else if (store.dispatch(step).ok && step.type === 'checkIn.add')
            accepted.push(`${step.checkIn.id} ${step.checkIn.date} ${step.checkIn.value}`);
        }
        const { logs, checkIns, keyResults } = store.getSnapshot();
        const said = Object.values(logs).flatMap(({ entries }) =>
          Object.values(entries).flatMap(({ type, about, after }) => {
            const { date: on, value: what } = (after ?? {}) as {
              readonly date?: string;
              readonly value?: number;
            };
            return type === 'checkIn.add' ? [`${about} ${on} ${what}`] : [];
          }),
        );
        tried += accepted.length;
        expect(said.sort()).toEqual(accepted.sort());
        // A key result never goes while values hang on it.
        for (const one of Object.values(checkIns))
          expect(Object.hasOwn(keyResults, one.keyResult)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
  expect(tried).toBeGreaterThan(100);
});

test('groups that were brought up to date are the groups that are made anew', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40, size: 'max' }), (commands) => {
      const store = storeOf(start());
      commands.forEach((one, index) => {
        store.dispatch(one);
        // Sometimes several changes lie between two looks.
        if (index % 3 === 1) return;
        const { checkIns, keyResults } = store.getSnapshot();
        expect(checkInsByKeyResult(checkIns)).toEqual(checkInsByKeyResult({ ...checkIns }));
        expect(keyResultsByGoal(keyResults)).toEqual(keyResultsByGoal({ ...keyResults }));
      });
    }),
    { numRuns: 100 },
  );
});

test('readings and reminders that were brought up to date are those of a document that nobody knows', () => {
  const busy = fc.oneof(
    command,
    fc.record({ type: is('goal.align'), id: goalId, parent: fc.constantFrom('g1', 'g2') }),
    fc
      .record({ id, keyResult: fc.constantFrom('k1', 'k2'), date, value, confidence: fc.option(fc.nat(10)) })
      .map((one) => ({ type: 'checkIn.add', checkIn: one }) as const),
    is('undo'),
    is('redo'),
  );
  let kept = 0;
  fc.assert(
    fc.property(fc.array(busy, { maxLength: 40, size: 'max' }), (steps) => {
      const store = storeOf(start());
      const today = '2026-02-20';
      let before: readonly unknown[] = [];
      steps.forEach((step, index) => {
        if (step === 'undo') store.undo();
        else if (step === 'redo') store.redo();
        else store.dispatch(step);
        if (index % 4 === 1) return;
        const document = store.getSnapshot();
        const [now, anew] = [document, structuredClone(document)].map((one) => readGoals(one, { today }));
        expect(now!.goals()).toEqual(anew!.goals());
        for (const one of ['p', 'q']) expect(now!.period(one)).toEqual(anew!.period(one));
        for (const one of ['k1', 'k2', 'k3']) expect(now!.keyResult(one)).toEqual(anew!.keyResult(one));
        for (const options of [{}, { person: 'ann' }, { ahead: 9 }])
          expect(remindersOf(now!, options)).toEqual(remindersOf(anew!, options));
        kept += now!.goals().filter((one) => before.includes(one)).length;
        before = now!.goals();
      });
    }),
    { numRuns: 150 },
  );
  expect(kept).toBeGreaterThan(100);
});

test('two people apart: after merging nothing that was said is missing, and both read the same', () => {
  fc.assert(
    fc.property(
      fc.array(command, { maxLength: 20, size: 'max' }),
      fc.array(command, { maxLength: 20, size: 'max' }),
      (mine, theirs) => {
        const base = start();
        const [a, b] = [storeOf(base, 'ann'), storeOf(base, 'ben')];
        mine.forEach((one, index) =>
          a.dispatch('entry' in one ? one : ({ ...one, entry: `a${index}` } as GoalsCommand)),
        );
        theirs.forEach((one, index) =>
          b.dispatch('entry' in one ? one : ({ ...one, entry: `b${index}` } as GoalsCommand)),
        );
        const [left, right] = [a.getSnapshot(), b.getSnapshot()];
        const { document } = mergeDocuments(goalsSchema, base, left, right);
        for (const side of [left, right])
          for (const { id: goalOf, entries } of Object.values(side.logs))
            for (const entry of Object.keys(entries))
              expect(document.logs[goalOf]?.entries).toHaveProperty([entry]);
        const reading = readGoals(document, { today: '2026-03-01' });
        for (const { progress } of reading.goals())
          expect(progress.clamped >= 0 && progress.clamped <= 1).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});

test('alignment always ends at a root, the same in whatever order the goals stand', () => {
  const parents = fc.array(fc.option(fc.nat(11)), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(parents, fc.integer({ min: 0, max: 11 }), (list, turn) => {
      const goals = list.map((parent, index) =>
        goal(`n${index}`, { parent: parent === null ? null : `n${parent}` }),
      );
      const one = alignmentOf(documentOf({ goals }).goals).parents;
      const turned = alignmentOf(
        documentOf({ goals: [...goals.slice(turn), ...goals.slice(0, turn)] }).goals,
      ).parents;
      for (const [name, parent] of one) {
        expect(turned.get(name)).toBe(parent);
        let steps = 0;
        for (let at: string | null = name; at !== null; at = one.get(at)!)
          expect(++steps).toBeLessThanOrEqual(12);
        // Only what would not end is cut.
        if (parent === null && list[Number(name.slice(1))] !== null) {
          let at = name;
          const seen = new Set<string>();
          while (!seen.has(at)) {
            seen.add(at);
            at = `n${list[Number(at.slice(1))]!}`;
          }
          expect(at).toBe(name);
          expect([...seen].sort()[0]).toBe(name);
        }
      }
    }),
    { numRuns: 500 },
  );
});
