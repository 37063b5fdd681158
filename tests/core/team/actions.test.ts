import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalIdOf, goalReachedOn, promotion, reviewFor, teamActions } from '../../../src/core/team/actions';
import type { TeamRecords } from '../../../src/core/team/team-records.types';
import { isId } from '../../../src/core/shared/checks';
import { openActions } from '../../../src/core/retro-board/select/actions';
import { agreed, goalsAfter, goalsOf, retroAfter, retroOf, teamOf } from './helpers';

const first = retroOf(
  { id: 'r1', heldOn: '2026-05-01' },
  agreed('a', 'Quiet hours', ['ada']),
  agreed('b', 'A rota'),
);
const carry = (from: typeof first) =>
  ({ type: 'action.carryOver', retro: from.id, actions: openActions(from) }) as const;
const second = retroOf({ id: 'r2', heldOn: '2026-06-01' }, carry(first));
const records = (parts: Partial<TeamRecords>): TeamRecords => ({
  team: teamOf(),
  goals: goalsOf(),
  retros: [second, first],
  ...parts,
});
const details = { period: null, order: 'a0', done: 'Done' };

function promoted(all: TeamRecords, place: { readonly retro: string; readonly action: string }) {
  const made = promotion(all, place, details);
  if (!made || made.exists !== null) throw new Error('not made');
  return { ...all, goals: goalsAfter(all.goals, ...made.commands) };
}

describe('actions of a team', () => {
  it('are listed once, through all retros, with the newest copy', () => {
    const list = teamActions(records({}));
    expect(list.map(({ key, retro, times, status }) => ({ key, retro, times, status }))).toEqual([
      { key: 'r1.a', retro: 'r2', times: 1, status: 'open' },
      { key: 'r1.b', retro: 'r2', times: 1, status: 'open' },
    ]);
  });

  it('are done on the day of the retro that found them done', () => {
    const done = retroAfter(second, {
      type: 'action.status',
      id: second.actions['r1.a'] ? 'r1.a' : '',
      status: 'done',
    });
    const [one] = teamActions(records({ retros: [first, done] }));
    expect(one).toMatchObject({ status: 'done', agreedOn: '2026-05-01', doneOn: '2026-06-01' });
  });

  it('become a goal once, from whichever copy', () => {
    const all = promoted(records({}), { retro: 'r2', action: 'r1.a' });
    expect(Object.values(all.goals.goals)).toMatchObject([
      { id: 'r1.a', title: 'Quiet hours', owners: { ada: true } },
    ]);
    expect(Object.values(all.goals.keyResults)).toMatchObject([
      { goal: 'r1.a', metric: 'binary', title: 'Done' },
    ]);
    for (const place of [
      { retro: 'r1', action: 'a' },
      { retro: 'r2', action: 'r1.a' },
    ])
      expect(promotion(all, place, details)).toEqual({ exists: 'r1.a' });
  });

  it('take no goal from what is not there', () => {
    expect(promotion(records({}), { retro: 'r9', action: 'a' }, details)).toBeUndefined();
    expect(promotion(records({}), { retro: 'r1', action: '__proto__' }, details)).toBeUndefined();
  });

  it('count as done when their goal is reached, and leave the next review', () => {
    const all = promoted(records({}), { retro: 'r1', action: 'a' });
    expect(reviewFor(all, 'r3')?.actions.map(({ id, goalId }) => [id, goalId])).toEqual([
      ['r1.a', 'r1.a'],
      ['r1.b', undefined],
    ]);
    const reached = {
      ...all,
      goals: goalsAfter(all.goals, {
        type: 'checkIn.add',
        checkIn: { id: 'c', keyResult: 'r1.a', date: '2026-06-20', value: 1 },
      }),
    };
    expect(goalReachedOn(reached, 'r1.a')).toBe('2026-06-20');
    expect(teamActions(reached)[0]).toMatchObject({ status: 'done', doneOn: '2026-06-20', goal: 'r1.a' });
    expect(reviewFor(reached, 'r3')?.actions.map(({ id }) => id)).toEqual(['r1.b']);
  });

  it('come back in the review of the retro after theirs, never of their own', () => {
    expect(reviewFor(records({}), 'r1')).toBeUndefined();
    expect(reviewFor(records({}), 'r2')).toMatchObject({ retro: 'r1', actions: [{ id: 'a' }, { id: 'b' }] });
  });

  it('go in no circle, whatever others wrote', () => {
    const ring = (retro: string, from: string) => ({
      ...first,
      id: retro,
      actions: {
        x: {
          id: 'x',
          text: 'x',
          owners: {},
          status: 'open' as const,
          order: 'a0',
          carriedFrom: { retro: from, action: 'x', times: 1 },
        },
      },
    });
    expect(teamActions(records({ retros: [ring('p', 'q'), ring('q', 'p')] })).length).toBeLessThanOrEqual(2);
  });

  it('have ids that a document takes, and keep apart', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9_.:~-]{1,100}$/);
    fc.assert(
      fc.property(id, id, (retro, action) => {
        expect(isId(goalIdOf(`${retro}.${action}`))).toBe(true);
      }),
    );
  });

  it('lose none and double none, however often they are carried over and made goals of', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('carry', 'goal', 'add'), { maxLength: 12 }), (steps) => {
        let all = records({ retros: [first] });
        let added = 2;
        for (const [at, step] of steps.entries()) {
          const last = all.retros.at(-1)!;
          if (step === 'carry') {
            const day = `2026-07-${String(at + 1).padStart(2, '0')}`;
            all = { ...all, retros: [...all.retros, retroOf({ id: `n${at}`, heldOn: day }, carry(last))] };
          } else if (step === 'add') {
            added += 1;
            all = {
              ...all,
              retros: [...all.retros.slice(0, -1), retroAfter(last, agreed(`x${at}`, 'More'))],
            };
          } else {
            const action = Object.keys(last.actions)[0]!;
            const made = promotion(all, { retro: last.id, action }, details)!;
            if (made.exists === null) all = { ...all, goals: goalsAfter(all.goals, ...made.commands) };
          }
        }
        const list = teamActions(all);
        expect(list).toHaveLength(added);
        expect(new Set(list.map(({ key }) => key)).size).toBe(added);
        const goals = list.flatMap(({ goal }) => goal ?? []);
        expect(goals.sort()).toEqual(Object.keys(all.goals.goals).sort());
      }),
      { numRuns: 60 },
    );
  });
});
