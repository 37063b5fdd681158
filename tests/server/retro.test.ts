import { WebSocketStatus } from '@hocuspocus/provider';
import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { watchConnection } from '../../src/collab/connection';
import { createPerson } from '../collab/anonymity/people';
import { clientsIn, connectTo, fastClock, startServer, until } from './wire';

const SECRET = /secret of (ada|bo) \d/g;

/** Who is named by whom in what a page has received: presence. */
function names(states: ReadonlyMap<number, Record<string, unknown>>) {
  return [...states].flatMap(([client, { plinth }]) =>
    plinth ? [[client, (plinth as { name: string }).name] as const] : [],
  );
}

test('a hidden, anonymous retro through a real server: no text and no author on the wire before the reveal', async () => {
  const { url } = await startServer();
  const clock = fastClock();
  const [ada, bo] = [createPerson(clock, 1, 'none'), createPerson(clock, 2, 'none')];
  const lines = [ada, bo].map((person) => connectTo(url, { doc: person.doc }));
  const spy = connectTo(url);
  for (const [index, person] of [ada, bo].entries()) {
    const { synced, provider } = lines[index]!;
    provider.setAwarenessField('plinth', { name: ['Ada', 'Bo'][index] });
    await synced;
    person.start(Promise.resolve());
    await until(() => person.store.getSnapshot().board['board'] !== undefined, 'a board');
    person.comeBack(() => undefined);
    person.store.observe(() => queueMicrotask(person.publish));
    // Whoever is first opens the board; it reaches the server before the next one comes.
    await until(() => !provider.hasUnsyncedChanges, 'the server has it');
  }
  await spy.synced;
  for (const count of [1, 2, 3]) {
    ada.write(`secret of ada ${count}`);
    bo.write(`secret of bo ${count}`);
  }
  const present = () => names(spy.provider.awareness!.getStates() as never).map(([, name]) => name);
  await until(() => present().sort().join() === 'Ada,Bo', 'who is here');
  // Ten times as long as anything took to arrive until now.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const all = () => [...lines, spy].map(({ wire }) => wire()).join('\n') + JSON.stringify(spy.doc.toJSON());
  expect(all()).toContain('lifted');
  expect(all().match(SECRET)).toBeNull();

  ada.store.dispatch({ type: 'board.reveal' });
  const out = () => Object.keys(ada.store.getSnapshot().cards).length;
  await until(() => out() === 6, 'all six cards');
  await until(() => new Set(spy.wire().match(SECRET)).size === 6, 'the spy has them');
  expect(bo.store.getSnapshot().cards).toEqual(ada.store.getSnapshot().cards);

  // What the spy has: nothing but the board itself was ever written under a client id that presence gives a name to.
  const named = new Set(names(spy.provider.awareness!.getStates() as never).map(([client]) => client));
  const clients = clientsIn(Y.encodeStateAsUpdate(spy.doc), 'cards');
  expect(clients.length).toBeGreaterThanOrEqual(6);
  expect(clients.filter((client) => named.has(client))).toEqual([]);
  expect(new Set(clients).size).toBe(6);
});

test('work goes on offline, is merged on return, and outlives the server', async () => {
  const first = await startServer();
  const clock = fastClock(1);
  const [ada, bo] = [createPerson(clock, 3, 'none'), createPerson(clock, 4, 'none')];
  const [here, there] = [ada, bo].map((person) => connectTo(first.url, { doc: person.doc }));
  await here!.synced;
  ada.start(Promise.resolve());
  await until(() => !here!.provider.hasUnsyncedChanges, 'the server has it');
  await there!.synced;
  bo.start(Promise.resolve());
  await until(() => bo.store.getSnapshot().board['board'] !== undefined, 'the board');
  ada.store.dispatch({ type: 'board.reveal' });
  await until(() => bo.store.getSnapshot().board['board']!.hidden === false, 'the reveal');

  const connection = watchConnection(there!.provider, bo.doc);
  expect(connection.getSnapshot()).toEqual({ state: 'live', kept: 0 });
  there!.socket.disconnect();
  await until(() => there!.socket.status === WebSocketStatus.Disconnected, 'offline');
  bo.store.dispatch({ type: 'card.add', cards: [{ id: 'b', text: 'of bo' }], to: { columnId: 'lifted' } });
  ada.store.dispatch({ type: 'card.add', cards: [{ id: 'a', text: 'of ada' }], to: { columnId: 'lifted' } });
  expect(Object.keys(ada.store.getSnapshot().cards)).toEqual(['a']);
  expect(connection.getSnapshot()).toEqual({ state: 'offline', kept: 1 });
  await there!.socket.connect();
  const both = (cards: object) => Object.keys(cards).sort().join() === 'a,b';
  await until(() => both(ada.store.getSnapshot().cards) && both(bo.store.getSnapshot().cards), 'both cards');
  await until(() => connection.getSnapshot().state === 'live', 'live again');
  expect(connection.getSnapshot().kept).toBe(0);
  connection.stop();
  await first.stop();
  for (const { stop } of [here!, there!]) stop();

  const second = await startServer([], first.folder);
  const late = connectTo(second.url);
  await late.synced;
  expect(late.wire()).toContain('of bo');
  expect(late.wire()).toContain('of ada');
});
