import { RETRO_TEMPLATES, templateCommand, templateOf } from '../../../src/core/retro-board/index';
import { openRetro, picture } from './open-retro';

const own = templateOf('custom')!;
const five = templateOf('five-principles')!;

test('the template that is in use, once more: every column as it is', () => {
  const { env, send, add, document } = openRetro();
  add('lifted', 'a');
  send({ type: 'column.edit', id: 'slowed', title: 'What held us up' });
  expect(send(templateCommand(own, env))).toBe('nothing');
  expect(picture(document())).toBe('lifted: a | slowed: | try:');
  expect(document().columns['slowed']).toMatchObject({ title: 'What held us up' });
});

test('there and back: the columns that stayed with their cards take their places again', () => {
  const { env, send, add, document } = openRetro();
  add('lifted', 'a');
  add('try', 'b');
  send(templateCommand(five, env));
  expect(Object.keys(document().columns)).toHaveLength(7);
  send(templateCommand(own, env));
  const board = picture(document()).split(' | ');
  expect(board).toHaveLength(3);
  expect([board[0], board[2]]).toEqual(['lifted: a', 'try: b']);
});

test('a column that the team has renamed is no column of another template', () => {
  const { env, send, add, document } = openRetro();
  add('lifted', 'a');
  send({ type: 'column.edit', id: 'lifted', title: 'Sunshine' });
  send(templateCommand(five, env));
  send(templateCommand(own, env));
  expect(Object.values(document().columns).map(({ textKey, title }) => title ?? textKey)).toEqual(
    expect.arrayContaining(['Sunshine', 'lifted', 'slowed', 'try']),
  );
});

test('columns with titles of their own are known by them', () => {
  const { send, document, store } = openRetro();
  const columns = (stem: string) => ['Up', 'Down'].map((title) => ({ id: `${stem}-${title}`, title }));
  const command = (stem: string) =>
    ({ type: 'board.template', template: 'ours', phases: ['collect'], columns: columns(stem) }) as const;
  send(command('one'));
  expect(send(command('two'))).toBe('nothing');
  expect(Object.keys(document().columns).sort()).toEqual(['one-Down', 'one-Up']);
  store.undo();
  expect(Object.keys(document().columns).sort()).toEqual(['lifted', 'slowed', 'try']);
});

test('no key is in two templates, so that a column tells where it is from', () => {
  const keys = RETRO_TEMPLATES.flatMap(({ columns }) => columns.map(({ textKey }) => textKey));
  expect(new Set(keys).size).toBe(keys.length);
});

test('nobody thanks themselves', () => {
  const { send, document } = openRetro({ actor: 'ada' });
  const thanks = (id: string, to: readonly string[]) =>
    send({ type: 'kudos.add', id, to, text: 'For the cake' });
  expect(thanks('one', ['ada', 'bo'])).toBe('invalidValue');
  expect(thanks('two', ['bo'])).toBe('ok');
  expect(Object.keys(document().kudos)).toEqual(['two']);
});
