import { describe, expect, test } from 'vitest';
import type { GoalsCommand } from '../../../src/core/goal-tracker/goals.commands.types';
import { createGoalsModel } from '../../../src/core/goal-tracker/goals.model';
import { authorizeGoals, roleOf } from '../../../src/core/goal-tracker/goals.roles';
import { checkIn, documentOf, goal, keyResult, period, refusal } from './helpers';

const roles = { leads: ['lea'], observers: ['obi'] };
const document = documentOf({
  goals: [goal('g', { owners: { ann: true } }), goal('free')],
  keyResults: [keyResult('k')],
  checkIns: [checkIn('k', '2026-01-10', 10, { id: 'c', author: 'ben' })],
});

test('who is what', () => {
  expect(['lea', 'obi', 'ann', undefined].map((actor) => roleOf(actor, roles))).toEqual([
    'lead',
    'observer',
    'member',
    'member',
  ]);
  const closed = { members: ['ann'] };
  expect(['ann', 'ben', undefined].map((actor) => roleOf(actor, closed))).toEqual([
    'member',
    'observer',
    'observer',
  ]);
  expect(roleOf('ben', { others: 'lead' })).toBe('lead');
});

const add: GoalsCommand = {
  type: 'checkIn.add',
  checkIn: { id: 'x', keyResult: 'k', date: '2026-01-11', value: 1 },
};

/** Who of lead, owner, another member, author of the check-in, observer may. */
const table: readonly (readonly [GoalsCommand, string])[] = [
  [{ type: 'period.add', period: { ...period, id: 'x' } }, 'lea'],
  [{ type: 'period.close', id: 'p', on: '2026-04-11' }, 'lea'],
  [{ type: 'person.redact', person: 'ann', mark: 'redacted-1' }, 'lea'],
  [{ type: 'goals.import', records: {} }, 'lea'],
  [{ type: 'goal.add', goal: { id: 'x', title: 'X', order: 'a0', period: 'p' } }, 'lea ann ben cem'],
  [{ type: 'goal.edit', id: 'g', set: {} }, 'lea ann'],
  [{ type: 'goal.edit', id: 'free', set: {} }, 'lea ann ben cem'],
  [{ type: 'goal.own', id: 'g', person: 'ben', on: true }, 'lea ann'],
  [{ type: 'goal.move', id: 'g', order: 'a1' }, 'lea ann ben cem'],
  [{ type: 'goal.move', id: 'g', order: 'a1', principle: 'trust' }, 'lea ann'],
  [{ type: 'goal.move', id: 'g', order: 'a1', parent: 'free' }, 'lea ann'],
  [{ type: 'keyResult.add', keyResult: keyResult('x') }, 'lea ann'],
  [{ type: 'keyResult.edit', id: 'k', set: {} }, 'lea ann'],
  [add, 'lea ann ben cem'],
  [{ type: 'checkIn.edit', id: 'c', set: {} }, 'lea ben'],
  [{ type: 'checkIn.remove', id: 'c' }, 'lea ben'],
  [{ type: 'checkIn.acknowledge', id: 'c', on: true }, 'lea ann ben cem'],
  [{ type: 'say', goal: 'g', entry: 'e', kind: 'ask', text: 'Hm?' }, 'lea ann ben cem'],
];

describe('who may do what', () => {
  test.each(table)('$type', (command, who) => {
    const may = ['lea', 'ann', 'ben', 'cem', 'obi'].filter((actor) =>
      authorizeGoals(command, actor, document, roles),
    );
    expect(may.join(' ')).toBe(who);
  });

  test('the model asks', () => {
    const model = createGoalsModel(roles);
    expect(refusal(document, add, { model, actor: 'obi' })).toMatchObject({ code: 'notAllowed' });
  });
});
