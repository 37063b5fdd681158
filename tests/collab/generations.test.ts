import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { bindYjs } from '../../src/collab/bind-yjs';
import { createStore } from '../../src/core/shared/store';
import type { DocumentSchema } from '../../src/core/shared/schema';
import {
  toyCard,
  toyDocument,
  toyEnv,
  toyModel,
  toySchema,
  type ToyCommand,
  type ToyDocument,
} from '../helpers/toy-model';
import { bound, connect, exchange, join, synced } from '../helpers/yjs-rooms';

const never = new Promise(() => undefined);

/** A library that knows another version of the schema. */
function versioned(version: number, migrations: DocumentSchema['migrations'] = {}, document = toyDocument()) {
  return createStore<ToyDocument, ToyCommand>({
    model: { ...toyModel, schema: { ...toySchema, version, migrations } },
    document: { ...document, version },
    env: toyEnv(version),
  });
}

const upperCase = {
  2: (document: Readonly<Record<string, unknown>>) => {
    const cards = Object.values(document['cards'] as Record<string, { id: string; title: string }>);
    return {
      ...document,
      cards: Object.fromEntries(cards.map((card) => [card.id, { ...card, title: card.title.toUpperCase() }])),
    } as never;
  },
};

test('nothing is created before the first sync, and what was edited until then comes after', async () => {
  const server = join({ document: toyDocument(toyCard('theirs', { text: 'there' })) });
  await synced;
  let arrive: () => void = () => undefined;
  const whenSynced = new Promise<void>((resolve) => (arrive = resolve));
  const late = join({ document: toyDocument(toyCard('template')), whenSynced, seed: 2 });
  late.store.dispatch({ type: 'card.add', card: toyCard('mine') });
  late.store.dispatch({ type: 'card.rename', id: 'template', title: 'renamed' });
  expect(late.binding.status.getSnapshot()).toMatchObject({ state: 'waiting', synced: false, pending: true });
  expect(Y.encodeStateAsUpdate(late.doc)).toEqual(Y.encodeStateAsUpdate(new Y.Doc()));
  connect(late.doc, server.doc);
  arrive();
  await whenSynced;
  await synced;
  expect(Object.keys(late.store.getSnapshot().cards).sort()).toEqual(['mine', 'theirs']);
  expect(server.store.getSnapshot()).toEqual(late.store.getSnapshot());
  expect(late.binding.status.getSnapshot()).toMatchObject({ state: 'open', synced: true, pending: false });
  // It is still this person's to take back: the edit of what is not there first.
  late.store.undo();
  late.store.undo();
  expect(Object.keys(server.store.getSnapshot().cards)).toEqual(['theirs']);
});

test('a first sync that fails leaves everything as it is', async () => {
  const peer = join({ whenSynced: Promise.reject(new Error('offline')) });
  peer.store.dispatch({ type: 'card.add', card: toyCard('a') });
  await new Promise((resolve) => setTimeout(resolve));
  expect(peer.binding.status.getSnapshot()).toMatchObject({ state: 'waiting', pending: true });
  expect(Y.encodeStateAsUpdate(peer.doc)).toEqual(Y.encodeStateAsUpdate(new Y.Doc()));
});

test('Yjs’s own signal is the default', async () => {
  const peer = join({ document: toyDocument(toyCard('a')), whenSynced: undefined });
  expect(peer.binding.status.getSnapshot().state).toBe('waiting');
  peer.doc.emit('sync', [true, peer.doc]);
  await peer.doc.whenSynced;
  expect(peer.binding.status.getSnapshot().state).toBe('open');
  const again = join({ doc: peer.doc, whenSynced: undefined });
  expect(again.binding.status.getSnapshot()).toMatchObject({ state: 'open', synced: true });
});

test('who may not open a document waits for somebody who does; a locked store opens none', async () => {
  const viewer = join({ mayOpen: false });
  const locked = join({});
  locked.store.setReadOnly(true);
  await synced;
  for (const { binding } of [viewer, locked])
    expect(binding.status.getSnapshot()).toMatchObject({ state: 'waiting', synced: true });
  locked.store.setReadOnly(false);
  expect(locked.binding.status.getSnapshot().state).toBe('open');
  exchange(viewer.doc, locked.doc);
  expect(viewer.binding.status.getSnapshot().state).toBe('open');
});

test('offline with a stored document: work goes on, and merges when the server is back', async () => {
  const one = join({ document: toyDocument(toyCard('a')) });
  await synced;
  const doc = new Y.Doc();
  exchange(one.doc, doc);
  const offline = join({ doc, whenSynced: never, seed: 2 });
  expect(offline.binding.status.getSnapshot()).toMatchObject({ state: 'open', synced: false });
  offline.store.dispatch({ type: 'card.vote', id: 'a', voter: 'me', votes: 1 });
  one.store.dispatch({ type: 'card.vote', id: 'a', voter: 'you', votes: 1 });
  exchange(one.doc, doc);
  expect(one.store.getSnapshot().cards['a']?.votes).toEqual({ me: 1, you: 1 });
});

test('a document that a server lost and somebody made again does not come twice', async () => {
  const old = join({ document: toyDocument(toyCard('a', { text: 'old' }), toyCard('gone')), seed: 1 });
  await synced;
  old.store.dispatch({ type: 'card.write', id: 'a', text: 'old and long worked on' });
  for (let tick = 0; tick < 50; tick++) old.store.env.now();
  const again = join({ document: toyDocument(toyCard('a', { text: 'new' })), seed: 9 });
  for (let tick = 0; tick < 500; tick++) again.store.env.now();
  await synced;
  // Not the page that made the old one: a later one, with what the device had stored.
  const doc = new Y.Doc();
  exchange(old.doc, doc);
  const later = join({ doc, whenSynced: never, seed: 3 });
  later.store.dispatch({ type: 'card.add', card: toyCard('offline') });
  exchange(doc, again.doc);
  for (const { store, binding } of [later, again]) {
    expect(store.getSnapshot().cards).toEqual({ a: toyCard('a', { text: 'new' }) });
    const { superseded, state } = binding.status.getSnapshot();
    expect(state).toBe('open');
    expect(superseded).toHaveLength(1);
    const all = JSON.parse(binding.exportAll()) as { generations: { id: string; document: ToyDocument }[] };
    const kept = all.generations.find(({ id }) => id === superseded[0]!.id);
    expect(Object.keys(kept!.document.cards).sort()).toEqual(['a', 'gone', 'offline']);
    expect(kept!.document.cards['a']!.text).toBe('old and long worked on');
  }
  expect(later.store.getHistory().canUndo).toBe(false);
});

test('two who open a document at once end in one, with what both have done', async () => {
  const template = toyDocument(toyCard('t', { text: 'We should' }));
  const one = join({ document: template, seed: 1 });
  const other = join({ document: template, seed: 2 });
  await synced;
  one.store.dispatch({ type: 'card.write', id: 't', text: 'We really should' });
  one.store.dispatch({ type: 'card.add', card: toyCard('one') });
  other.store.dispatch({ type: 'card.write', id: 't', text: 'We should talk' });
  other.store.dispatch({ type: 'card.add', card: toyCard('other') });
  exchange(one.doc, other.doc);
  exchange(one.doc, other.doc);
  expect(Object.keys(one.store.getSnapshot().cards).sort()).toEqual(['one', 'other', 't']);
  expect(one.store.getSnapshot().cards['t']?.text).toBe('We really should talk');
  expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
  exchange(one.doc, other.doc);
  expect(one.store.getSnapshot().cards['t']?.text).toBe('We really should talk');
});

test('what arrives late in a generation that lost is carried over by whoever opened it, once', async () => {
  const loser = join({ document: toyDocument(toyCard('t')), seed: 1 });
  await synced;
  const doc = new Y.Doc();
  exchange(loser.doc, doc);
  // A third person, offline in the generation that is about to lose.
  const third = join({ doc, whenSynced: never, seed: 3 });
  const winner = join({ document: toyDocument(toyCard('t')), seed: 2 });
  for (let tick = 0; tick < 10; tick++) winner.store.env.now();
  await synced;
  exchange(loser.doc, winner.doc);
  third.store.dispatch({ type: 'card.add', card: toyCard('late', { text: 'late' }) });
  third.store.dispatch({ type: 'card.vote', id: 'late', voter: 'third', votes: 1 });
  third.store.dispatch({ type: 'card.remove', id: 't' });
  for (let round = 0; round < 3; round++) exchange(loser.doc, winner.doc, doc);
  for (const { store, binding } of [loser, winner, third]) {
    expect(store.getSnapshot().cards).toEqual({
      late: toyCard('late', { text: 'late', votes: { third: 1 } }),
    });
    expect(binding.status.getSnapshot().superseded).toHaveLength(1);
  }
});

test('a newer version opens a generation of its own; the old one is read-only for those who know no better', async () => {
  const old = join({ document: toyDocument(toyCard('a', { title: 'title' })) });
  await synced;
  const doc = new Y.Doc();
  exchange(old.doc, doc);
  const before = JSON.stringify(old.doc.getMap(`${old.binding.status.getSnapshot().generation!.id}/cards`));
  const store = versioned(3, upperCase);
  let arrive: () => void = () => undefined;
  const whenSynced = new Promise<void>((resolve) => (arrive = resolve));
  const raised = bound(bindYjs(store, doc, { whenSynced }));
  // Shown as it will be, and not touched before it is known what the server has.
  expect(raised.status.getSnapshot()).toMatchObject({ state: 'readOnly', reason: 'older' });
  expect([store.isReadOnly(), store.getSnapshot().cards['a']?.title]).toEqual([true, 'TITLE']);
  connect(old.doc, doc);
  arrive();
  await whenSynced;
  await synced;
  expect(raised.status.getSnapshot()).toMatchObject({ state: 'open', generation: { version: 3 } });
  expect(store.isReadOnly()).toBe(false);
  const status = old.binding.status.getSnapshot();
  expect(status).toMatchObject({ state: 'readOnly', reason: 'superseded', generation: { version: 3 } });
  const [first] = status.superseded;
  expect(first).toMatchObject({ version: 2, supersededBy: status.generation!.id });
  expect(old.store.dispatch({ type: 'card.rename', id: 'a', title: 'x' })).toEqual({
    ok: false,
    reason: 'readOnly',
  });
  // Live data of the old version was never migrated.
  expect(JSON.stringify(doc.getMap(`${first!.id}/cards`))).toBe(before);
  store.dispatch({ type: 'card.rename', id: 'a', title: 'in 3' });
  expect(old.store.getSnapshot().cards['a']?.title).toBe('in 3');
  // Whoever comes with the old version reads, and nothing of theirs is written.
  const stranger = join({ doc, seed: 5 });
  await synced;
  expect(stranger.binding.status.getSnapshot()).toMatchObject({ state: 'readOnly', reason: 'newer' });
  stranger.store.reconcile({ ...stranger.store.getSnapshot(), cards: {} }, 'host');
  expect(stranger.store.getSnapshot().cards['a']?.title).toBe('in 3');
  stranger.binding.destroy();
  expect(stranger.store.isReadOnly()).toBe(false);
});

test('a migration that fails leaves the document to be read and exported', async () => {
  const old = join({ document: toyDocument(toyCard('a')) });
  await synced;
  const store = versioned(3, { 2: () => [] as never });
  const binding = bound(bindYjs(store, old.doc, { whenSynced: synced }));
  await synced;
  expect(binding.status.getSnapshot()).toMatchObject({ state: 'readOnly', reason: 'migrationFailed' });
  expect(binding.exportDocument()).toContain('"a"');
  expect(old.binding.status.getSnapshot()).toMatchObject({ state: 'open', superseded: [] });
});

test('a Y.Doc of another kind of document is left alone', async () => {
  const doc = new Y.Doc();
  doc.getMap('plinth').set('opened/other', { schema: 'plinth/other', version: 1, id: 'x', at: 1 });
  const peer = join({ doc });
  await synced;
  expect(peer.binding.status.getSnapshot()).toMatchObject({ state: 'readOnly', reason: 'wrongSchema' });
  expect(peer.store.isReadOnly()).toBe(true);
  expect(doc.getMap('plinth').size).toBe(1);
});

test('what is exported can be imported: for everybody, as a barrier, and the present one stays', async () => {
  const one = join({ document: toyDocument(toyCard('a', { text: 't', votes: { x: 1 } }), toyCard('b')) });
  await synced;
  const other = join({ seed: 2 });
  other.binding.destroy();
  const doc = new Y.Doc();
  exchange(one.doc, doc);
  const two = join({ doc, seed: 3 });
  connect(one.doc, doc);
  await synced;
  const text = one.binding.exportDocument();
  const exported = one.store.getSnapshot();
  one.store.dispatch({ type: 'card.remove', id: 'b' });
  two.store.dispatch({ type: 'card.rename', id: 'a', title: 'changed' });
  expect(one.binding.importDocument(JSON.parse(text))).toEqual({ ok: true, warnings: [] });
  for (const { store } of [one, two]) {
    expect(store.getSnapshot()).toEqual(exported);
    expect(store.getHistory()).toEqual({ canUndo: false, canRedo: false });
  }
  expect(two.binding.exportAll()).toContain('"changed"');
  expect(two.binding.status.getSnapshot().superseded).toHaveLength(1);
});

test('what is no document, or a newer one, is not imported, nor is anything into a locked store', async () => {
  const { binding, store } = join({ document: toyDocument(toyCard('a')) });
  expect(binding.importDocument(toyDocument())).toMatchObject({ ok: false, reason: 'notOpen' });
  await synced;
  const bad = { ...toyDocument(), cards: { a: { id: 'a' } } };
  expect(binding.importDocument(bad)).toMatchObject({ ok: false, reason: 'invalid' });
  expect(binding.importDocument({ ...toyDocument(), version: 9 })).toMatchObject({
    ok: false,
    reason: 'newer',
  });
  expect(binding.importDocument(JSON.parse('{"__proto__": {"x": 1}}'))).toMatchObject({ ok: false });
  expect(binding.importDocument(bad, { salvage: true })).toMatchObject({ ok: true });
  expect(store.getSnapshot().cards).toEqual({});
  store.setReadOnly(true);
  expect(binding.importDocument(toyDocument())).toMatchObject({ ok: false, reason: 'notOpen' });
});

test('purging deletes what was removed long ago, and late edits do not bring it back', async () => {
  const one = join({ document: toyDocument(toyCard('a', { text: 'long' }), toyCard('b')) });
  await synced;
  const doc = new Y.Doc();
  exchange(one.doc, doc);
  const late = join({ doc, seed: 2 });
  one.store.dispatch({ type: 'card.remove', id: 'a' });
  expect(one.binding.purge()).toBe(0);
  expect(one.binding.purge({ before: one.store.env.now() + 1 })).toBe(1);
  const entries = one.doc.getMap(`${one.binding.status.getSnapshot().generation!.id}/cards`);
  expect([...entries.keys()].filter((key) => key.startsWith('a/'))).toEqual(['a/-']);
  late.store.dispatch({ type: 'card.rename', id: 'a', title: 'late' });
  exchange(one.doc, doc);
  for (const { store } of [one, late]) expect(Object.keys(store.getSnapshot().cards)).toEqual(['b']);
  // Who removed it and still remembers it can take that back, whole, with what others have written since.
  one.store.undo();
  exchange(one.doc, doc);
  for (const { store } of [one, late])
    expect(store.getSnapshot().cards['a']).toEqual(toyCard('a', { text: 'long', title: 'late' }));
});

test('purging empties generations that were superseded long ago', async () => {
  const { binding, doc, store } = join({ document: toyDocument(toyCard('a')) });
  await synced;
  binding.importDocument(toyDocument(toyCard('b')));
  const [old] = binding.status.getSnapshot().superseded;
  expect(doc.getMap(`${old!.id}/cards`).size).toBeGreaterThan(0);
  binding.purge({ before: store.env.now() });
  expect(doc.getMap(`${old!.id}/cards`).size).toBe(0);
  expect(Object.keys(store.getSnapshot().cards)).toEqual(['b']);
});

test('the status tells of each change once', async () => {
  const heard: string[] = [];
  const { binding } = join({ onStatus: ({ state }) => heard.push(state) });
  const first = binding.status.getSnapshot();
  expect(binding.status.getSnapshot()).toBe(first);
  await synced;
  expect(heard).toEqual(['open']);
});
