import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { transactWithoutTrace } from '../../../src/collab/transact-without-trace';
import { joinRetro } from '../../helpers/retro-people';
import { toyEnv } from '../../helpers/toy-model';
import { connect, join, synced } from '../../helpers/yjs-rooms';

/** Every update of a Y.Doc, decoded: the client ids that it adds something of. */
function watch(doc: Y.Doc) {
  const updates: { readonly clients: readonly number[]; readonly text: string }[] = [];
  doc.on('update', (update: Uint8Array) => {
    const { structs } = Y.decodeUpdate(update);
    const clients = [...new Set(structs.map(({ id }) => id.client))];
    updates.push({ clients, text: new TextDecoder().decode(update) });
  });
  return updates;
}

const clockOf = (doc: Y.Doc, client: number) =>
  Y.decodeStateVector(Y.encodeStateVector(doc)).get(client) ?? 0;

async function twoPeople(board: { anonymous: boolean; hidden: boolean }) {
  const ada = joinRetro({ actor: 'ada', env: toyEnv(1), board });
  await synced;
  const bo = joinRetro({ actor: 'bo', env: toyEnv(2), board });
  connect(ada.doc, bo.doc);
  await synced;
  return { ada, bo, seen: watch(ada.doc) };
}

const card = (id: string) => ({ id, text: `text of ${id}`, columnId: 'lifted', order: 'a1' });

test('a published card comes alone, under an id of its own, and the clock of its author does not move', async () => {
  const { ada, bo, seen } = await twoPeople({ anonymous: true, hidden: true });
  ada.store.dispatch({ type: 'board.reveal' });
  seen.length = 0;
  const before = clockOf(bo.doc, bo.doc.clientID);
  for (const id of ['x', 'y', 'z']) bo.store.dispatch({ type: 'card.publish', cards: [card(id)] });
  expect(Object.keys(ada.store.getSnapshot().cards)).toEqual(['x', 'y', 'z']);
  expect(seen).toHaveLength(3);
  const ids = seen.map(({ clients }) => clients);
  expect(ids.every((clients) => clients.length === 1)).toBe(true);
  expect(new Set([...ids.flat(), ada.doc.clientID, bo.doc.clientID]).size).toBe(5);
  expect(clockOf(bo.doc, bo.doc.clientID)).toBe(before);
  // Nothing of it anywhere in the document, as a peer has it who comes later.
  const late = new Y.Doc();
  Y.applyUpdate(late, Y.encodeStateAsUpdate(ada.doc));
  const cards = [...late.share.keys()].find((name) => name.endsWith('/cards'))!;
  const authors = [...late.getMap(cards)._map.values()].map((item) => item.id.client);
  expect(authors.length).toBeGreaterThan(10);
  expect(authors.some((client) => [ada.doc.clientID, bo.doc.clientID].includes(client))).toBe(false);
});

test('on an anonymous board neither counts, votes, edits nor undo carry a client id', async () => {
  const { ada, bo, seen } = await twoPeople({ anonymous: true, hidden: false });
  ada.store.dispatch({ type: 'card.publish', cards: [card('x')] });
  seen.length = 0;
  const before = clockOf(bo.doc, bo.doc.clientID);
  bo.store.dispatch({ type: 'pending.set', writer: 'w1', total: 2 });
  bo.store.dispatch({ type: 'pending.set', writer: 'w1', total: 3 });
  bo.store.dispatch({ type: 'card.edit', id: 'x', text: 'text of somebody' });
  bo.store.dispatch({ type: 'card.add', cards: [{ id: 'n', text: 'new' }], to: { columnId: 'lifted' } });
  bo.store.dispatch({ type: 'round.open', id: 'r1' });
  bo.store.dispatch({ type: 'vote.cast', round: 'r1', target: 'x', voter: 'key-1' });
  bo.store.undo();
  bo.store.redo();
  expect(seen.length).toBeGreaterThanOrEqual(7);
  expect(new Set(seen.flatMap(({ clients }) => clients)).has(bo.doc.clientID)).toBe(false);
  expect(clockOf(bo.doc, bo.doc.clientID)).toBe(before);
  expect(ada.store.getSnapshot()).toEqual(bo.store.getSnapshot());
  expect(ada.store.getSnapshot().pending['w1']).toMatchObject({ total: 3 });
});

test('on a named board only what was written anonymously comes without a trace', async () => {
  const { ada, bo, seen } = await twoPeople({ anonymous: false, hidden: false });
  bo.store.dispatch({ type: 'card.publish', cards: [{ ...card('x'), anonymous: true }] });
  expect(seen.flatMap(({ clients }) => clients)).not.toContain(bo.doc.clientID);
  expect(ada.store.getSnapshot().cards['x']).not.toHaveProperty('author');
  bo.store.dispatch({ type: 'card.add', cards: [{ id: 'n', text: 'new' }], to: { columnId: 'lifted' } });
  expect(seen.at(-1)!.clients).toEqual([bo.doc.clientID]);
});

test('what was published before the document was known goes out without a trace, each for itself', async () => {
  const board = { anonymous: true, hidden: false };
  const ada = joinRetro({ actor: 'ada', env: toyEnv(1), board });
  await synced;
  let arrive = () => {};
  const whenSynced = new Promise<void>((resolve) => (arrive = resolve));
  const bo = joinRetro({ actor: 'bo', env: toyEnv(2), board, whenSynced });
  for (const id of ['x', 'y']) bo.store.dispatch({ type: 'card.publish', cards: [card(id)] });
  const seen = watch(ada.doc);
  bo.doc.on('update', (update: Uint8Array) => Y.applyUpdate(ada.doc, update, 'network'));
  Y.applyUpdate(bo.doc, Y.encodeStateAsUpdate(ada.doc), 'network');
  arrive();
  await whenSynced;
  await synced;
  expect(Object.keys(ada.store.getSnapshot().cards).sort()).toEqual(['x', 'y']);
  expect(bo.store.getSnapshot()).toEqual(ada.store.getSnapshot());
  const ids = seen.filter(({ text }) => text.includes('text of')).map(({ clients }) => clients);
  expect(ids.map((clients) => clients.length)).toEqual([1, 1]);
  expect(new Set(ids.flat()).size).toBe(2);
  expect(ids.flat()).not.toContain(bo.doc.clientID);
});

test.each(['when the reveal arrives', 'in a transaction of the host'])(
  'cards published at once, %s, go out each for itself',
  async (when) => {
    const { ada, bo } = await twoPeople({ anonymous: true, hidden: true });
    const seen = watch(bo.doc);
    const publish = () => {
      for (const id of ['x', 'y']) bo.store.dispatch({ type: 'card.publish', cards: [card(id)] });
    };
    if (when === 'when the reveal arrives') {
      const stop = bo.store.subscribe(() => {
        stop();
        publish();
      });
      ada.store.dispatch({ type: 'board.reveal' });
    } else {
      ada.store.dispatch({ type: 'board.reveal' });
      bo.doc.transact(() => {
        bo.doc.getMap('of the host').set('a', 1);
        publish();
        expect(Object.keys(bo.store.getSnapshot().cards)).toHaveLength(2);
      });
    }
    const ids = seen.filter(({ text }) => text.includes('text of')).map(({ clients }) => clients);
    expect(ids.map((clients) => clients.length)).toEqual([1, 1]);
    expect(new Set([...ids.flat(), bo.doc.clientID]).size).toBe(3);
    expect(ada.store.getSnapshot()).toEqual(bo.store.getSnapshot());
    expect(Object.keys(ada.store.getSnapshot().cards)).toHaveLength(2);
  },
);

test('a model that says nothing of it is bound as before', async () => {
  const { store, doc } = join();
  await synced;
  const seen = watch(doc);
  store.dispatch({ type: 'column.add', column: { id: 'c', title: 'C' } });
  expect(seen).toEqual([expect.objectContaining({ clients: [doc.clientID] })]);
});

test('the id is back before anybody is told, and after a mistake too', () => {
  const doc = new Y.Doc();
  const { clientID } = doc;
  const ids: number[] = [];
  for (const event of ['beforeObserverCalls', 'afterTransaction', 'update'] as const)
    doc.on(event, () => ids.push(doc.clientID));
  doc.getMap('m').observe(() => ids.push(doc.clientID));
  expect(transactWithoutTrace(doc, () => doc.getMap('m').set('a', 1))).toBe(1);
  expect(ids).toEqual([clientID, clientID, clientID, clientID]);
  const fail = () => {
    throw new Error('no');
  };
  expect(() => transactWithoutTrace(doc, fail)).toThrow('no');
  expect(doc.clientID).toBe(clientID);
});
