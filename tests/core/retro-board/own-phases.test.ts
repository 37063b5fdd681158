import { describe, expect, test } from 'vitest';
import { boardOf, phaseBeside, phasesOf } from '../../../src/core/retro-board/index';
import { PHASES } from '../../../src/core/retro-board/board.types';
import { exportRetro } from '../../../src/core/retro-board/export/export-retro';
import { importRetro } from '../../../src/core/retro-board/import/import-retro';
import { isAboutCards } from '../../../src/core/retro-board/phases';
import { openRetro } from './open-retro';

describe('phases of a team’s own', () => {
  test('are ordered, left out, added and named, and undone step by step', () => {
    const { send, store, document } = openRetro();
    const usual = boardOf(document()).phases;
    expect(send({ type: 'board.set', settings: { phases: ['vote', 'coffee', 'act'] } })).toBe('ok');
    expect(send({ type: 'board.set', settings: { phaseTitles: { coffee: 'Coffee' } } })).toBe('ok');
    expect(boardOf(document())).toMatchObject({
      phases: ['vote', 'coffee', 'act'],
      phaseTitles: { coffee: 'Coffee' },
    });
    // Where everybody was is gone: the first one counts, and the way on is the new order's.
    expect(phasesOf(document()).map(({ state }) => state)).toEqual(['now', 'after', 'after']);
    expect(phaseBeside(document(), 1)).toBe('coffee');
    store.undo();
    expect(boardOf(document())).not.toHaveProperty('phaseTitles');
    store.undo();
    expect(boardOf(document()).phases).toEqual(usual);
  });

  test('come back from our own file with their names', () => {
    const { send, document } = openRetro();
    send({
      type: 'board.set',
      settings: { phases: ['collect', 'coffee'], phaseTitles: { coffee: 'Kaffee' } },
    });
    const read = importRetro(exportRetro(document(), 'json'));
    expect(read.ok && boardOf(read.document)).toMatchObject({
      phases: ['collect', 'coffee'],
      phaseTitles: { coffee: 'Kaffee' },
    });
  });

  test.each<[string, object]>([
    ['no phase', { phases: [] }],
    ['one twice', { phases: ['vote', 'vote'] }],
    ['too many', { phases: Array.from({ length: 21 }, (_, index) => `p${index}`) }],
    ['a name that is no text', { phaseTitles: { vote: 7 } }],
    ['a name that is too long', { phaseTitles: { vote: 'x'.repeat(201) } }],
    ['no map', { phaseTitles: ['Vote'] }],
  ])('%s is refused and changes nothing', (_, settings) => {
    const { send, document } = openRetro();
    const before = document();
    expect(send({ type: 'board.set', settings })).toBe('invalidValue');
    expect(document()).toBe(before);
  });
});

test('cards are what some phases are about, and those of a team’s own, of which nothing is known', () => {
  expect(PHASES.filter(isAboutCards)).toEqual(['collect', 'reveal', 'group', 'vote']);
  expect(isAboutCards('coffee')).toBe(true);
});
