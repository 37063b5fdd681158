import { describe, expect, test } from 'vitest';
import {
  actionsToReview,
  agendaOf,
  boardOf,
  boardView,
  commentsOn,
  exportRetro,
  findCards,
  importRetro,
  looseNotes,
  notesOn,
  openActions,
  phaseDefaults,
  phasesOf,
  placeOf,
  readyIn,
  repairRetro,
  RETRO_TEMPLATES,
  RETRO_TOPIC,
  sameHere,
  templateCommand,
  type RetroCommand,
} from '../../../src/core/retro-board/index';
import { openRetro, picture } from './open-retro';

function board() {
  const retro = openRetro();
  retro.add('lifted', 'a', 'b', 'c', 'd');
  retro.add('slowed', 'e', 'f');
  return retro;
}

describe('moving', () => {
  test.each<[string, RetroCommand, string]>([
    [
      'third before second',
      { type: 'card.move', ids: ['c'], to: { columnId: 'lifted', before: 'b' } },
      'lifted: a c b d | slowed: e f | try:',
    ],
    [
      'first to the end',
      { type: 'card.move', ids: ['a'], to: { columnId: 'lifted' } },
      'lifted: b c d a | slowed: e f | try:',
    ],
    [
      'after a card elsewhere',
      { type: 'card.move', ids: ['a'], to: { columnId: 'slowed', after: 'e' } },
      'lifted: b c d | slowed: e a f | try:',
    ],
    [
      'to an index',
      { type: 'card.move', ids: ['d'], to: { columnId: 'lifted', index: 1 } },
      'lifted: a d b c | slowed: e f | try:',
    ],
    [
      'before the start',
      { type: 'card.move', ids: ['d'], to: { columnId: 'lifted', index: -5 } },
      'lifted: d a b c | slowed: e f | try:',
    ],
    [
      'into an empty column',
      { type: 'card.move', ids: ['f'], to: { columnId: 'try', index: 7 } },
      'lifted: a b c d | slowed: e | try: f',
    ],
    [
      'several in the order given',
      { type: 'card.move', ids: ['d', 'a'], to: { columnId: 'slowed', before: 'f' } },
      'lifted: b c | slowed: e d a f | try:',
    ],
    [
      'beside a card that is gone: to the end',
      { type: 'card.move', ids: ['a'], to: { columnId: 'slowed', before: 'zz' } },
      'lifted: b c d | slowed: e f a | try:',
    ],
    [
      'a group of two',
      { type: 'card.group', ids: ['e'], target: 'b', groupId: 'g' },
      'lifted: a [g: b e] c d | slowed: f | try:',
    ],
  ])('%s', (_, command, after) => {
    const { send, document, store } = board();
    const before = document();
    expect(send(command)).toBe('ok');
    expect(picture(document())).toBe(after);
    store.undo();
    expect(document()).toEqual(before);
  });

  test('to where it is does nothing', () => {
    const { send } = board();
    expect(send({ type: 'card.move', ids: ['b'], to: { columnId: 'lifted', after: 'a' } })).toBe('nothing');
    expect(send({ type: 'card.move', ids: ['b'], to: { columnId: 'lifted', index: 1 } })).toBe('nothing');
  });

  test('of cards that somebody removed goes on with the others', () => {
    const { send, document } = board();
    send({ type: 'card.remove', ids: ['b'] });
    expect(send({ type: 'card.move', ids: ['b', 'a'], to: { columnId: 'try' } })).toBe('ok');
    expect(picture(document())).toBe('lifted: c d | slowed: e f | try: a');
    expect(send({ type: 'card.move', ids: ['b'], to: { columnId: 'try' } })).toBe('gone');
    expect(send({ type: 'card.move', ids: ['a'], to: { columnId: 'nowhere' } })).toBe('gone');
  });

  test('groups: join, leave, move, merge, dissolve', () => {
    const { send, document } = board();
    send({ type: 'card.group', ids: ['b', 'e'], target: 'a', groupId: 'g' });
    expect(picture(document())).toBe('lifted: [g: a b e] c d | slowed: f | try:');
    expect(placeOf(document(), 'e')).toEqual({
      columnId: 'lifted',
      column: 1,
      columns: 3,
      position: 1,
      of: 3,
      group: { id: 'g', position: 3, of: 3 },
    });
    send({ type: 'card.move', ids: ['e'], to: { groupId: 'g', before: 'a' } });
    expect(picture(document())).toBe('lifted: [g: e a b] c d | slowed: f | try:');
    expect(send({ type: 'card.move', ids: ['e'], to: { groupId: 'g', index: 0 } })).toBe('nothing');
    send({ type: 'group.title', id: 'g', title: 'Mine' });
    send({ type: 'card.group', ids: ['d'], target: 'c', groupId: 'h' });
    // A group inside a group is one group.
    send({ type: 'group.merge', from: ['g', 'nothing'], into: 'h' });
    expect(picture(document())).toBe('lifted: [h: c d e a b] | slowed: f | try:');
    expect(document().groups).toEqual({ h: expect.objectContaining({ title: 'Mine' }) as unknown });
    send({ type: 'group.move', id: 'h', to: { columnId: 'slowed', before: 'f' } });
    send({ type: 'card.move', ids: ['d', 'e', 'a'], to: { columnId: 'try' } });
    expect(picture(document())).toBe('lifted: | slowed: [h: c b] f | try: d e a');
    send({ type: 'card.move', ids: ['b'], to: { columnId: 'try', index: 0 } });
    expect(picture(document())).toBe('lifted: | slowed: c f | try: b d e a');
    send({ type: 'card.group', ids: ['f'], target: 'c', groupId: 'unused' });
    expect(picture(document())).toBe('lifted: | slowed: [h: c f] | try: b d e a');
    send({ type: 'group.ungroup', id: 'h' });
    expect(picture(document())).toBe('lifted: | slowed: c f | try: b d e a');
  });

  test('is refused while cards are locked, and a card can still be written', () => {
    const { send } = board();
    send({ type: 'board.lock', on: true });
    expect(send({ type: 'card.move', ids: ['a'], to: { columnId: 'try' } })).toBe('locked');
    expect(send({ type: 'card.group', ids: ['a'], target: 'b', groupId: 'g' })).toBe('locked');
    expect(send({ type: 'card.edit', id: 'a', text: 'new' })).toBe('ok');
  });
});

describe('columns', () => {
  test('are twelve at most, and one at least', () => {
    const { send } = board();
    const add = (index: number) => send({ type: 'column.add', column: { id: `n${index}`, title: 'New' } });
    expect(Array.from({ length: 10 }, (_, index) => add(index))).toEqual([
      ...Array<string>(9).fill('ok'),
      'tooMany',
    ]);
    for (let index = 0; index < 9; index++) send({ type: 'column.remove', id: `n${index}`, moveTo: null });
    expect(send({ type: 'column.remove', id: 'try', moveTo: null })).toBe('ok');
    expect(send({ type: 'column.remove', id: 'slowed', moveTo: 'lifted' })).toBe('ok');
    expect(send({ type: 'column.remove', id: 'lifted', moveTo: null })).toBe('lastColumn');
    expect(send({ type: 'column.add', column: { id: 'x', title: '  ' } })).toBe('emptyText');
  });

  test('of another template: cards stay, and so do their columns', () => {
    const { send, document, env } = board();
    expect(send(templateCommand(RETRO_TEMPLATES[1]!, env))).toBe('ok');
    const columns = boardView(document()).map(({ column }) => column.textKey);
    expect(columns).toEqual(['mad', 'sad', 'glad', 'lifted', 'slowed']);
    expect(Object.keys(document().cards)).toHaveLength(6);
  });
});

describe('what is refused', () => {
  test.each<[RetroCommand, string]>([
    [
      { type: 'card.add', cards: [{ id: 'n', text: 'x'.repeat(100_000) }], to: { columnId: 'try' } },
      'tooLong',
    ],
    [{ type: 'card.edit', id: 'a', text: 'x'.repeat(100_000) }, 'tooLong'],
    [{ type: 'card.add', cards: [{ id: 'n', text: ' \n' }], to: { columnId: 'try' } }, 'emptyText'],
    [{ type: 'card.add', cards: [{ id: 'a', text: 'x' }], to: { columnId: 'try' } }, 'invalidValue'],
    [{ type: 'card.add', cards: [{ id: 'a/b', text: 'x' }], to: { columnId: 'try' } }, 'invalidValue'],
    [{ type: 'card.add', cards: [{ id: '__proto__', text: 'x' }], to: { columnId: 'try' } }, 'invalidValue'],
    [{ type: 'card.add', cards: [{ id: 'n', text: 'x' }], to: { columnId: 'nowhere' } }, 'gone'],
    [{ type: 'card.react', id: 'a', reaction: 'same', who: '__proto__', on: true }, 'invalidValue'],
    [{ type: 'phase.set', phase: 'nowhere' }, 'invalidValue'],
    [{ type: 'board.set', settings: { budget: 0 } }, 'invalidValue'],
    [{ type: 'board.set', settings: { phases: ['a', 'a'] } }, 'invalidValue'],
    [{ type: 'board.set', settings: { anonymous: true } as never }, 'invalidValue'],
    [{ type: 'action.add', id: 'n', text: 'x', due: '2026-02-30' }, 'invalidValue'],
    [{ type: 'timer.start', seconds: Number.NaN }, 'invalidValue'],
    [{ type: 'card.publish', cards: [{ id: 'n', text: 'x', columnId: 'try', order: '!' }] }, 'invalidValue'],
  ])('%j', (command, code) => {
    const { send, document } = board();
    const before = document();
    expect(send(command)).toBe(code);
    expect(document()).toBe(before);
  });
});

describe('the rest of a retro', () => {
  test('comments go and come with their card', () => {
    const { send, document, store } = board();
    send({ type: 'comment.add', id: 'k', cardId: 'a', text: 'Yes' });
    send({ type: 'card.remove', ids: ['a'] });
    expect(document().comments).toEqual({});
    store.undo();
    expect(commentsOn(document(), 'a').map(({ text }) => text)).toEqual(['Yes']);
  });

  test('removed cards can be restored later', () => {
    const { send, document } = board();
    const { a } = document().cards;
    send({ type: 'card.remove', ids: ['a'] });
    send({ type: 'card.edit', id: 'b', text: 'new' });
    expect(send({ type: 'card.restore', cards: [a!] })).toBe('ok');
    expect(document().cards['a']).toEqual(a);
    expect(send({ type: 'card.restore', cards: [{ ...a!, id: 'z', order: '!' }] })).toBe('invalidValue');
  });

  test('the agenda follows the votes; notes stay with cards that are grouped later', () => {
    const { send, document } = board();
    send({ type: 'round.open', id: 'r' });
    send({ type: 'vote.cast', round: 'r', target: 'f', voter: 'v' });
    send({ type: 'topic.start', id: 'f', seconds: 60 });
    send({ type: 'note.add', id: 'n', topicId: 'f', text: 'Said' });
    expect(agendaOf(document())[0]).toMatchObject({ entry: { id: 'f' }, votes: 1, rank: 1, status: 'now' });
    send({ type: 'card.group', ids: ['f'], target: 'e', groupId: 'g' });
    expect(agendaOf(document())[0]).toMatchObject({ entry: { id: 'g' }, status: 'now' });
    expect(notesOn(document(), 'g').map(({ text }) => text)).toEqual(['Said']);
    send({ type: 'topic.start', id: 'a' });
    expect(
      agendaOf(document())
        .filter(({ status }) => status === 'now')
        .map(({ entry }) => entry.id),
    ).toEqual(['a']);
  });

  test('a note can be on the retro itself; it is exported with what is on no card', () => {
    const { send, document } = board();
    expect(send({ type: 'note.add', id: 'n', topicId: RETRO_TOPIC, text: 'Worth it' })).toBe('ok');
    expect(send({ type: 'note.add', id: 'm', topicId: 'nowhere', text: 'Lost' })).toBe('gone');
    expect(notesOn(document(), RETRO_TOPIC).map(({ text }) => text)).toEqual(['Worth it']);
    expect(looseNotes(document()).map(({ text }) => text)).toEqual(['Worth it']);
    expect(exportRetro(document(), 'markdown')).toContain('## notes\n\n- Worth it');
    expect(importRetro(exportRetro(document(), 'json')).document?.notes).toEqual(document().notes);
  });

  test('open actions are carried into the next retro, once', () => {
    const last = board();
    last.send({ type: 'action.add', id: 'x', text: 'Promise check', owners: ['bo'], due: '2026-10-01' });
    last.send({ type: 'action.add', id: 'y', text: 'Done one' });
    last.send({ type: 'action.status', id: 'y', status: 'done' });
    const next = openRetro({ id: 'retro-2' });
    const carry: RetroCommand = {
      type: 'action.carryOver',
      retro: 'retro-1',
      actions: openActions(last.document()),
    };
    expect([next.send(carry), next.send(carry)]).toEqual(['ok', 'nothing']);
    expect(actionsToReview(next.document())).toMatchObject([
      {
        text: 'Promise check',
        owners: { bo: true },
        carriedFrom: { retro: 'retro-1', action: 'x', times: 1 },
      },
    ]);
    const third = openRetro({ id: 'retro-3' });
    third.send({ type: 'action.carryOver', retro: 'retro-2', actions: openActions(next.document()) });
    expect(actionsToReview(third.document())[0]?.carriedFrom?.times).toBe(2);
  });

  test('phases go forth and back and set defaults', () => {
    const { send, document, env } = openRetro({ hidden: true });
    expect(phaseDefaults(document(), 'vote', env).map(({ type }) => type)).toEqual([
      'board.reveal',
      'round.open',
    ]);
    for (const command of phaseDefaults(document(), 'vote', env)) expect(send(command)).toBe('ok');
    send({ type: 'phase.set', phase: 'discuss' });
    expect(phaseDefaults(document(), 'discuss', env).map(({ type }) => type)).toEqual(['round.close']);
    send({ type: 'phase.set', phase: 'collect' });
    expect(phasesOf(document()).find(({ state }) => state === 'now')?.id).toBe('collect');
    expect(boardOf(document()).hidden).toBe(false);
    expect(phaseDefaults(document(), 'collect', env)).toEqual([]);
    send({ type: 'ready.set', phase: 'collect', who: 'bo', on: true });
    expect([readyIn(document()), readyIn(document(), 'vote')]).toEqual([['bo'], []]);
  });

  test('search folds case and accents and reads group titles', () => {
    const { send, document } = board();
    send({ type: 'card.edit', id: 'a', text: 'Tomás said “I don’t know”' });
    send({ type: 'card.group', ids: ['c'], target: 'b', groupId: 'g' });
    send({ type: 'group.title', id: 'g', title: 'Review queue' });
    const found = (filter: Parameters<typeof findCards>[1]) => [
      ...(findCards(document(), filter)?.cardIds ?? ['all']),
    ];
    expect(found({ text: 'know TOMAS' })).toEqual(['a']);
    expect(found({ text: 'queue' })).toEqual(['b', 'c']);
    expect(found({ text: ' ' })).toEqual(['all']);
    expect(found({ text: 'nothing' })).toEqual([]);
    send({ type: 'card.react', id: 'e', reaction: 'same', who: 'x', on: true });
    send({ type: 'card.react', id: 'f', reaction: 'same', who: 'x', on: true });
    expect(found({ reaction: 'same' })).toEqual(['e', 'f']);
    expect(sameHere(document(), ['e', 'f'])).toBe(1);
  });

  test('an import takes the place of everything but roles', () => {
    const { send, document, store } = openRetro({ facilitators: ['ada'], actor: 'ada' });
    const other = board().document();
    expect(send({ type: 'retro.import', document: { ...other, cards: { x: {} as never } } })).toBe(
      'invalidValue',
    );
    expect(send({ type: 'retro.import', document: other })).toBe('ok');
    expect({ ...document(), board: null }).toEqual({ ...other, board: null });
    expect(boardOf(document()).facilitators).toEqual({ ada: true });
    expect(store.getHistory().canUndo).toBe(false);
  });

  test('references that dangle are repaired as they are shown, and reported', () => {
    const { document } = board();
    const cards = { ...document().cards };
    cards['a'] = { ...cards['a']!, columnId: 'nowhere', groupId: 'none' };
    const broken = { ...document(), cards };
    const repaired = repairRetro(broken);
    expect(repaired.problems.map(({ path }) => path.join('.'))).toEqual([
      'cards.a.columnId',
      'cards.a.groupId',
    ]);
    expect(boardView(repaired.document)).toEqual(boardView(broken));
    expect(repairRetro(repaired.document)).toEqual({ document: repaired.document, problems: [] });
    const bare = repairRetro({ ...broken, columns: {} });
    expect(boardView(bare.document)[0]?.count).toBe(6);
  });
});

describe('views', () => {
  test('stay the same objects while nothing in them moves', () => {
    const { send, document } = board();
    const before = boardView(document());
    send({ type: 'card.edit', id: 'a', text: 'new' });
    send({ type: 'round.open', id: 'r' });
    send({ type: 'vote.cast', round: 'r', target: 'a', voter: 'v' });
    expect(boardView(document())).toBe(before);
    send({ type: 'card.move', ids: ['e'], to: { columnId: 'try' } });
    const after = boardView(document());
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[1]?.entries[0]).toBe(before[1]?.entries[1]);
  });
});
