import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRejected, reduce } from '../../../src/core/shared/reduce';
import { farewell, holdingsOf, welcomeBack, type TeamChange } from '../../../src/core/team/people';
import type { TeamRecords } from '../../../src/core/team/team-records.types';
import { teamModel } from '../../../src/core/trust-report/team.model';
import { formerMembersOf, membersOf } from '../../../src/core/trust-report/team.selectors';
import type { TeamCommand } from '../../../src/core/trust-report/team.types';
import { agreed, goalsAfter, goalsOf, retroAfter, retroOf, teamAfter, teamOf } from './helpers';

const PEOPLE = ['ada', 'ben', 'cleo', 'dan'];
const ON = '2026-08-17';
const team = teamOf(
  { type: 'team.name', name: 'Harbour' },
  ...PEOPLE.map((id, at): TeamCommand => ({
    type: 'member.add',
    member: { id, name: id.toUpperCase(), order: `a${at}` },
  })),
);
const owned = (...people: readonly string[]) =>
  Object.fromEntries(people.map((person) => [person, true as const]));
const goal = (id: string, ...owners: readonly string[]) =>
  ({
    type: 'goal.add',
    goal: { id, title: id, order: `a${id}`, period: null, owners: owned(...owners) },
  }) as const;
const records = (parts: Partial<TeamRecords> = {}): TeamRecords => ({
  team,
  goals: goalsOf(goal('1', 'ben'), goal('2', 'ben', 'cleo'), goal('3', 'ada')),
  retros: [
    retroOf({ id: 'r1', heldOn: '2026-08-01' }, agreed('x', 'Quiet hours', ['ben']), agreed('y', 'A rota')),
  ],
  ...parts,
});
const apply = (all: TeamRecords, change: TeamChange): TeamRecords => ({
  team: teamAfter(all.team, ...change.team),
  goals: goalsAfter(all.goals, ...change.goals),
  retros: all.retros.map((document) =>
    retroAfter(
      document,
      ...change.retros.flatMap(({ retro, command }) => (retro === document.id ? [command] : [])),
    ),
  ),
});
const ownersIn = ({ goals, retros }: TeamRecords) => ({
  goals: Object.fromEntries(Object.values(goals.goals).map(({ id, owners }) => [id, owners])),
  actions: retros.map(({ actions }) => Object.values(actions).map(({ id, owners }) => [id, owners])),
});

describe('what somebody holds', () => {
  it('is goals that go on, and open actions', () => {
    const all = records({
      goals: goalsAfter(
        records().goals,
        { type: 'goal.archive', id: '2', archived: true },
        {
          type: 'period.add',
          period: { id: 'q', title: 'Q', start: '2026-01-01', end: '2026-03-31', order: 'a0' },
        },
        {
          type: 'goal.add',
          goal: { id: '4', title: 'old', order: 'a4', period: 'q', owners: owned('ben') },
        },
        { type: 'period.close', id: 'q', on: '2026-03-31' },
      ),
    });
    const { goals, actions } = holdingsOf(all, 'ben');
    expect(goals.map(({ id }) => id)).toEqual(['1']);
    expect(actions.map(({ action }) => action.id)).toEqual(['x']);
    const done = retroAfter(all.retros[0]!, { type: 'action.status', id: 'x', status: 'done' });
    expect(holdingsOf({ ...all, retros: [done] }, 'ben').actions).toEqual([]);
    expect(holdingsOf(all, '__proto__')).toEqual({ goals: [], actions: [] });
  });
});

describe('leaving', () => {
  it('hands everything on, and keeps the name', () => {
    const all = records();
    const after = apply(all, farewell(all, 'ben', { on: ON, to: 'cleo' })!);
    expect(ownersIn(after)).toEqual({
      goals: { 1: owned('cleo'), 2: owned('cleo'), 3: owned('ada') },
      actions: [
        [
          ['x', owned('cleo')],
          ['y', {}],
        ],
      ],
    });
    expect(membersOf(after.team).map(({ id }) => id)).toEqual(['ada', 'cleo', 'dan']);
    expect(formerMembersOf(after.team)).toMatchObject([{ id: 'ben', name: 'BEN', leftOn: ON }]);
  });

  it('leaves things without this owner where nobody takes over', () => {
    const all = records();
    const after = apply(all, farewell(all, 'ben', { on: ON, to: null })!);
    expect(ownersIn(after).goals).toEqual({ 1: {}, 2: owned('cleo'), 3: owned('ada') });
  });

  it.each([
    ['somebody unknown', 'eve', null],
    ['to oneself', 'ben', 'ben'],
    ['to somebody unknown', 'ben', 'eve'],
    ['a name of objects', 'constructor', null],
  ])('answers nothing for %s', (_, person, to) => {
    expect(farewell(records(), person, { on: ON, to })).toBeUndefined();
  });

  it('answers nothing for who has left, nor hands on to them', () => {
    const all = records();
    const after = apply(all, farewell(all, 'ben', { on: ON, to: null })!);
    expect(farewell(after, 'ben', { on: ON, to: null })).toBeUndefined();
    expect(farewell(after, 'ada', { on: ON, to: 'ben' })).toBeUndefined();
  });
});

describe('coming back', () => {
  it('takes only what is still there and still held', () => {
    const all = records();
    const done = farewell(all, 'ben', { on: ON, to: 'cleo' })!;
    const left = apply(all, done);
    const meanwhile = {
      ...left,
      goals: goalsAfter(
        left.goals,
        { type: 'goal.own', id: '1', person: 'cleo', on: false },
        { type: 'goal.own', id: '1', person: 'dan', on: true },
      ),
    };
    const back = apply(meanwhile, welcomeBack(meanwhile, 'ben', done));
    expect(ownersIn(back).goals[1]).toEqual(owned('ben', 'dan'));
    expect(ownersIn(back).goals[2]).toEqual(owned('ben', 'cleo'));
    expect(membersOf(back.team).map(({ id }) => id)).toEqual(PEOPLE);
    expect(welcomeBack(back, 'ben', done).team).toEqual([]);
  });

  it('later brings the person alone', () => {
    const all = records();
    const left = apply(all, farewell(all, 'ben', { on: ON, to: 'cleo' })!);
    const back = apply(left, welcomeBack(left, 'ben'));
    expect(ownersIn(back)).toEqual(ownersIn(left));
    expect(membersOf(back.team).map(({ id }) => id)).toEqual(PEOPLE);
  });

  it('takes all of it back at once, whoever owned what, and touches nobody else', () => {
    const some = fc.subarray(PEOPLE);
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 6 }),
        fc.array(some, { maxLength: 4 }),
        fc.constantFrom(...PEOPLE),
        fc.option(fc.constantFrom(...PEOPLE)),
        (goalOwners, actionOwners, person, to) => {
          fc.pre(to !== person);
          const all = records({
            goals: goalsOf(...goalOwners.map((owners, at) => goal(String(at), ...owners))),
            retros: [
              retroOf(
                { id: 'r1', heldOn: '2026-08-01' },
                ...actionOwners.map((owners, at) => agreed(`a${at}`, `Do ${at}`, owners)),
              ),
            ],
          });
          const done = farewell(all, person, { on: ON, to });
          const left = apply(all, done!);
          expect(holdingsOf(left, person)).toEqual({ goals: [], actions: [] });
          for (const other of PEOPLE)
            if (other !== person && other !== to)
              expect(holdingsOf(left, other).goals.length).toBe(holdingsOf(all, other).goals.length);
          const back = apply(left, welcomeBack(left, person, done));
          expect(ownersIn(back)).toEqual(ownersIn(all));
          expect(membersOf(back.team)).toEqual(membersOf(all.team));
        },
      ),
    );
  });
});

describe('the commands of the team’s document', () => {
  const run = (command: TeamCommand, document = team) =>
    reduce(teamModel, document, { command, at: 0, origin: 'local' } as never);
  it.each<[string, TeamCommand]>([
    ['leave, unknown', { type: 'member.leave', id: 'eve', on: ON }],
    ['leave, no such day', { type: 'member.leave', id: 'ben', on: '2026-02-30' }],
    ['return, unknown', { type: 'member.return', id: 'eve' }],
    ['rename, empty', { type: 'member.rename', id: 'ben', name: '' }],
    ['rename, too long', { type: 'member.rename', id: 'ben', name: 'x'.repeat(201) }],
    ['name, empty', { type: 'team.name', name: '' }],
  ])('refuse: %s', (_, command) => {
    expect(isRejected(run(command))).toBe(true);
  });

  it('change nothing where it is so already', () => {
    const left = teamAfter(team, { type: 'member.leave', id: 'ben', on: ON });
    expect(teamAfter(left, { type: 'member.leave', id: 'ben', on: '2026-08-18' })).toEqual(left);
    expect(teamAfter(team, { type: 'member.return', id: 'ben' })).toEqual(team);
    expect(teamAfter(left, { type: 'member.return', id: 'ben' })).toEqual(team);
  });
});
