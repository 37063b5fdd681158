import { describe, expect, test } from 'vitest';
import { authorizeRetro, retroRoleOf, type RetroCommand } from '../../../src/core/retro-board/index';
import { openRetro } from './open-retro';

const move: RetroCommand = { type: 'card.move', ids: ['a'], to: { columnId: 'try' } };
const phase: RetroCommand = { type: 'phase.set', phase: 'vote' };
const edit: RetroCommand = { type: 'card.edit', id: 'a', text: 'x' };
const roomVote: RetroCommand = { type: 'vote.cast', round: 'r', target: 'a', voter: 'room' };
const ready: RetroCommand = { type: 'ready.set', phase: 'vote', who: 'bo', on: true };

function board(anonymous = false) {
  const retro = openRetro({ actor: 'ada', facilitators: ['ada'], anonymous });
  retro.add('lifted', 'a');
  retro.send({ type: 'role.set', person: 'oz', role: 'observer' });
  return retro;
}

describe('who may do what', () => {
  test.each<[string | undefined, RetroCommand, boolean]>([
    ['ada', phase, true],
    ['bo', phase, false],
    [undefined, phase, false],
    ['oz', move, false],
    ['bo', move, true],
    ['ada', edit, true],
    ['bo', edit, false],
    ['ada', roomVote, true],
    ['bo', roomVote, false],
    ['bo', ready, true],
    ['cy', ready, false],
    ['ada', ready, false],
  ])('%s: %j → %s', (actor, command, allowed) => {
    expect(authorizeRetro(command, actor, board().document())).toBe(allowed);
  });

  test('without a facilitator everybody is one, but observers; the last cannot go', () => {
    const free = openRetro();
    expect([retroRoleOf(free.document(), 'bo'), authorizeRetro(phase, 'bo', free.document())]).toEqual([
      'facilitator',
      true,
    ]);
    const { send, document } = board();
    expect(send({ type: 'role.set', person: 'ada', role: 'participant' })).toBe('lastFacilitator');
    expect(send({ type: 'role.set', person: 'bo', role: 'facilitator' })).toBe('ok');
    expect(send({ type: 'role.set', person: 'ada', role: 'participant' })).toBe('ok');
    expect([retroRoleOf(document(), 'ada'), retroRoleOf(document(), 'oz')]).toEqual([
      'participant',
      'observer',
    ]);
    expect(send(phase)).toBe('notAllowed');
  });

  test('on an anonymous board anybody edits a card, and roles hold', () => {
    const { document, send } = board(true);
    expect(authorizeRetro(edit, 'bo', document())).toBe(true);
    expect(authorizeRetro(phase, 'bo', document())).toBe(false);
    expect(send(phase)).toBe('ok');
  });
});
