import { writeSyncStep2 } from 'y-protocols/sync';
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { guard } from '../../examples/collab-server/src/guard';
import { parseDocument, retroSchema } from '../../src/entries/core';
import { expectConsole } from '../helpers/console';
import { joinRetro, type RetroPeer } from '../helpers/retro-people';
import { seeded, toyEnv } from '../helpers/toy-model';
import { connectTo, startServer, until } from './wire';

/** Who somebody is, is what their token says: a host asks its session instead. */
const names = { onAuthenticate: ({ token }: { token: string }) => Promise.resolve({ person: token }) };
const guarded = () => startServer([names, guard((context) => (context as { person?: string }).person)]);

/** Hocuspocus says so. */
function expectRefusal() {
  expectConsole('error', /closing connection/);
}

const BOARD = { hidden: false, facilitators: ['ada'] };

async function at(url: string, person: string) {
  const doc = new Y.Doc();
  const line = connectTo(url, { doc, token: person });
  const env = toyEnv(person.charCodeAt(0));
  const peer = joinRetro({ actor: person, env, doc, board: BOARD, whenSynced: line.synced });
  await line.synced;
  await until(() => peer.binding.status.getSnapshot().state === 'open', 'the board');
  await until(() => !line.provider.hasUnsyncedChanges, 'the server has it');
  return { ...peer, ...line };
}

const cards = ({ store }: Pick<RetroPeer, 'store'>) => Object.keys(store.getSnapshot().cards);
const add = (id: string, text = `text of ${id}`) =>
  ({ type: 'card.add', cards: [{ id, text }], to: { columnId: 'lifted' } }) as const;

/** Writes past the rules of the interface, as a page can that its user has changed. */
function forge({ doc, binding }: Pick<RetroPeer, 'doc' | 'binding'>, collection: string, values: object) {
  const entries = doc.getMap(`${binding.status.getSnapshot().generation!.id}/${collection}`);
  doc.transact(() => {
    for (const [key, value] of Object.entries(values)) entries.set(key, value);
  });
}

test('what people may do goes through', async () => {
  const { url } = await guarded();
  const ada = await at(url, 'ada');
  const bo = await at(url, 'bo');
  bo.store.dispatch(add('b'));
  ada.store.dispatch({ type: 'column.edit', id: 'lifted', title: 'Up' });
  ada.store.dispatch({ type: 'round.open', id: 'r' });
  await until(() => bo.store.getSnapshot().voteRounds['r'] !== undefined, 'the round');
  bo.store.dispatch({ type: 'vote.cast', round: 'r', target: 'b', voter: 'key' });
  await until(() => Object.keys(ada.store.getSnapshot().cards['b']?.votes ?? {}).length === 1, 'the vote');
  expect([...ada.closed, ...bo.closed]).toEqual([]);
});

test.each<[string, (bo: Awaited<ReturnType<typeof at>>) => void]>([
  ['takes a column away', (bo) => forge(bo, 'columns', { 'lifted/-': 1 })],
  ['makes itself facilitator', (bo) => forge(bo, 'board', { 'board/facilitators/bo': true })],
  ['edits the card of somebody else', (bo) => forge(bo, 'cards', { 'a/text': 'never said' })],
  ['writes in the name of somebody else', (bo) => forge(bo, 'cards', { 'a/author': 'cy' })],
  ['writes what the schema refuses', (bo) => forge(bo, 'cards', { 'a/order': 17 })],
  [
    'opens another document',
    (bo) => {
      bo.doc.getMap('plinth').set('opened/zz', { schema: 'plinth/retro', version: 1, id: 'x', at: 9e12 });
    },
  ],
  ['writes something else into the document', (bo) => void bo.doc.getArray('mine').push(['x'])],
  ['sends too much', (bo) => forge(bo, 'cards', { 'a/extra': 'x'.repeat(1_100_000) })],
])('somebody %s: refused, and nobody else ever sees it', async (_, attack) => {
  const { url } = await guarded();
  expectRefusal();
  const ada = await at(url, 'ada');
  ada.store.dispatch(add('a'));
  const bo = await at(url, 'bo');
  await until(() => cards(bo).length === 1, 'the card');
  const before = JSON.stringify(ada.store.getSnapshot());
  attack(bo);
  await until(() => bo.closed.length > 0, 'the refusal');
  ada.store.dispatch(add('later'));
  const cy = await at(url, 'cy');
  await until(() => cards(cy).includes('later'), 'the next card');
  expect(JSON.parse(JSON.stringify({ ...ada.store.getSnapshot(), cards: undefined }))).toEqual({
    ...(JSON.parse(before) as object),
    cards: undefined,
  });
  expect(cy.store.getSnapshot()).toEqual(ada.store.getSnapshot());
});

test('an observer writes nothing', async () => {
  const { url } = await guarded();
  expectRefusal();
  const ada = await at(url, 'ada');
  ada.store.dispatch({ type: 'role.set', person: 'ola', role: 'observer' });
  const ola = await at(url, 'ola');
  expect(ola.store.dispatch(add('x'))).toMatchObject({ ok: false, reason: 'rejected' });
  forge(ola, 'cards', { 'x/': 1, 'x/text': 'x', 'x/columnId': 'lifted', 'x/order': 'a0' });
  await until(() => ola.closed.length > 0, 'the refusal');
  expect(cards(ada)).toEqual([]);
});

/** A message as a provider sends it: document, kind, and an update or presence. */
function message(kind: 'update' | 'presence', bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, 'retro-1');
  encoding.writeVarUint(encoder, kind === 'update' ? 0 : 1);
  if (kind === 'update') encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint8Array(encoder, bytes);
  return encoding.toUint8Array(encoder);
}

test('1,000 damaged or forged updates and presences: no crash, nothing half applied, all that is shown is valid', async () => {
  const { url } = await guarded();
  expectConsole('error', /closing connection|Unexpected end|no handler defined|Error:/);
  const ada = await at(url, 'ada');
  const good: Uint8Array[] = [];
  ada.doc.on('update', (update: Uint8Array) => good.push(message('update', update)));
  for (const id of ['a', 'b', 'c']) ada.store.dispatch(add(id));
  ada.store.dispatch({ type: 'card.edit', id: 'a', text: 'text that is a little longer' });
  ada.store.dispatch({ type: 'card.remove', ids: ['b'] });
  const seed = new Y.Doc();
  const encoder = encoding.createEncoder();
  writeSyncStep2(encoder, ada.doc);
  good.push(message('update', Y.encodeStateAsUpdate(ada.doc)));
  const presence = encoding.createEncoder();
  encoding.writeVarUint(presence, 1);
  encoding.writeVarUint(presence, seed.clientID);
  encoding.writeVarUint(presence, 1);
  encoding.writeVarString(presence, JSON.stringify({ plinth: { name: 'x'.repeat(50) } }));
  good.push(message('presence', encoding.toUint8Array(presence)));
  await until(() => !ada.provider.hasUnsyncedChanges, 'the server has it');

  const random = seeded(11);
  const start = message('update', new Uint8Array()).length - 3;
  let socket: WebSocket | undefined;
  for (let round = 0; round < 1000; round++) {
    if (socket?.readyState !== WebSocket.OPEN) socket = await strangerAt(url);
    const bytes = Uint8Array.from(good[Math.floor(random() * good.length)]!);
    for (let flips = 1 + Math.floor(random() * 3); flips > 0; flips--)
      bytes[start + Math.floor(random() * (bytes.length - start))] = Math.floor(random() * 256);
    socket.send(
      random() < 0.3 ? bytes.slice(0, start + Math.floor(random() * (bytes.length - start))) : bytes,
    );
    await answered(socket);
    const { ok } = parseDocument(retroSchema, ada.store.getSnapshot());
    expect(ok).toBe(true);
  }
  socket?.close();
  ada.store.dispatch(add('d'));
  const bo = await at(url, 'bo');
  await until(() => cards(bo).includes('d'), 'the board goes on');
  expect(parseDocument(retroSchema, bo.store.getSnapshot()).ok).toBe(true);
  // Not only what is shown: what the server holds and hands on is sound, and waits for nothing.
  const raw = parseDocument(retroSchema, JSON.parse(bo.binding.exportDocument()));
  expect(raw).toMatchObject({ ok: true, warnings: [] });
  expect(bo.doc.store).toMatchObject({ pendingStructs: null, pendingDs: null });
  expect(bo.store.getSnapshot()).toEqual(ada.store.getSnapshot());
});

/** A socket that has said who it is: a participant, who then sends what it likes. */
async function strangerAt(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url);
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.on('open', resolve));
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, 'retro-1');
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarString(encoder, 'eve');
  socket.send(encoding.toUint8Array(encoder));
  await new Promise((resolve) => socket.once('message', resolve));
  return socket;
}

/** The server has answered, closed, or had the time to. */
function answered(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      socket.off('message', done).off('close', done);
      resolve();
    };
    const timer = setTimeout(done, 10);
    socket.once('message', done).once('close', done);
  });
}
