import { expect, test, vi } from 'vitest';
import { createStore } from '../../src/core/shared/store';
import type { StorageAdapter } from '../../src/storage/adapter.types';
import { browserStorage } from '../../src/storage/browser-storage';
import { createMemoryPlace, memoryStorage } from '../../src/storage/memory-storage';
import { persistStore } from '../../src/storage/persist';
import { storageKey } from '../../src/storage/storage-key';
import {
  toyCard,
  toyDocument,
  toyEnv,
  toyModel,
  type ToyCommand,
  type ToyDocument,
} from '../helpers/toy-model';

const key = storageKey({ widget: 'toy', documentId: 'toy-1', person: 'anna' });

function open(
  storage: StorageAdapter,
  document = toyDocument(toyCard('a')),
  more: { compactAfter?: number } = {},
) {
  const store = createStore<ToyDocument, ToyCommand>({ model: toyModel, document, env: toyEnv() });
  const persistence = persistStore({ store, storage, key, ...more });
  return { store, persistence, status: () => persistence.status.getSnapshot() };
}

/** The same adapter, answering later. */
function slow(storage: StorageAdapter): StorageAdapter {
  const later =
    <A extends unknown[], T>(call: (...input: A) => T | Promise<T>) =>
    async (...input: A): Promise<T> => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return await call(...input);
    };
  return {
    load: later(storage.load),
    append: later(storage.append),
    compact: later(storage.compact),
    subscribe: storage.subscribe,
    setAside: later(storage.setAside),
    exportRaw: later(storage.exportRaw),
    remove: later(storage.remove),
  };
}

test('an edit is stored when made and there after a reload, at once with a synchronous adapter', () => {
  const place = createMemoryPlace();
  const first = open(memoryStorage(place));
  expect(first.status()).toEqual({ state: 'saved' });
  expect(place.texts.size).toBe(0);
  first.store.dispatch({ type: 'card.rename', id: 'a', title: 'kept' });
  first.store.dispatch({ type: 'card.vote', id: 'a', voter: 'me', votes: 2 });
  first.store.undo();
  expect(first.status()).toMatchObject({ state: 'saved', lastSavedAt: expect.any(Number) as number });
  const second = open(memoryStorage(place), toyDocument());
  expect(second.store.getSnapshot()).toEqual(first.store.getSnapshot());
  expect(second.store.getHistory().canUndo).toBe(false);
});

test('a hundred edits across compactions equal the document on the screen', () => {
  const place = createMemoryPlace();
  const first = open(memoryStorage(place), toyDocument(), { compactAfter: 7 });
  for (let index = 0; index < 100; index++) {
    first.store.dispatch({ type: 'card.add', card: toyCard(`c${index}`) });
    if (index % 3 === 0) first.store.dispatch({ type: 'card.tag', id: `c${index}`, tag: 't', on: true });
    if (index % 10 === 0) first.store.dispatch({ type: 'card.remove', id: `c${index}` });
  }
  // Three snapshots and what was logged since the oldest of them.
  expect(place.texts.size).toBeLessThan(30);
  expect(open(memoryStorage(place), toyDocument()).store.getSnapshot()).toEqual(first.store.getSnapshot());
});

test('an asynchronous adapter: loading, saving, saved, and edits made while loading are kept', async () => {
  const place = createMemoryPlace();
  const before = open(memoryStorage(place), toyDocument(toyCard('a'), toyCard('b')));
  before.store.dispatch({ type: 'card.rename', id: 'a', title: 'stored' });
  before.persistence.stop();
  const states: string[] = [];
  const store = createStore<ToyDocument, ToyCommand>({
    model: toyModel,
    document: toyDocument(toyCard('a'), toyCard('b')),
    env: toyEnv(),
  });
  const storage = slow(memoryStorage(place));
  const persistence = persistStore({ store, storage, key, onStatus: ({ state }) => states.push(state) });
  expect(persistence.status.getSnapshot()).toEqual({ state: 'loading' });
  store.dispatch({ type: 'card.rename', id: 'b', title: 'early' });
  await persistence.ready;
  expect(store.getSnapshot().cards).toMatchObject({ a: { title: 'stored' }, b: { title: 'early' } });
  store.dispatch({ type: 'card.rename', id: 'b', title: 'later' });
  store.dispatch({ type: 'card.rename', id: 'b', title: 'latest' });
  expect(persistence.status.getSnapshot().state).toBe('saving');
  await persistence.flush();
  expect(persistence.status.getSnapshot().state).toBe('saved');
  expect(states.filter((state, index) => state !== states[index - 1])).toEqual(['saved', 'saving', 'saved']);
  expect(open(memoryStorage(place), toyDocument()).store.getSnapshot()).toEqual(store.getSnapshot());
});

test('each person has a key of their own, whatever their names hold', () => {
  const parts = { widget: 'toy', documentId: 'd' };
  const people = [
    undefined,
    'anna',
    'a:b',
    'a%003ab',
    'a#1',
    'ä',
    '\ud800',
    'i:0#.f|membership|anna@example.org',
  ];
  const keys = people.map((person) => storageKey({ ...parts, person }));
  expect(new Set(keys).size).toBe(people.length);
  expect(keys.join('')).toMatch(/^[\w.:%-]+$/);
});

test('clear removes everything, keeps what is shown, and the next edit stores the whole again', async () => {
  const place = createMemoryPlace();
  const { store, persistence, status } = open(memoryStorage(place));
  store.dispatch({ type: 'card.rename', id: 'a', title: 'sent' });
  persistence.saveView({ page: 3 });
  await persistence.clear();
  expect([...place.texts.keys()]).toEqual([]);
  expect(status()).toEqual({ state: 'saved' });
  expect(store.getSnapshot().cards['a']?.title).toBe('sent');
  store.dispatch({ type: 'card.vote', id: 'a', voter: 'me', votes: 1 });
  expect(open(memoryStorage(place), toyDocument()).store.getSnapshot()).toEqual(store.getSnapshot());
});

test('the view survives a reload and a damaged one is nothing', () => {
  const place = createMemoryPlace();
  const { persistence } = open(memoryStorage(place));
  expect(persistence.loadView()).toBeUndefined();
  persistence.saveView({ page: 1 });
  persistence.saveView({ page: 2 });
  expect(open(memoryStorage(place)).persistence.loadView()).toEqual({ page: 2 });
  for (const name of place.texts.keys()) place.texts.set(name, 'broken');
  expect(open(memoryStorage(place)).persistence.loadView()).toBeUndefined();
});

test('a newer version opens read-only and is never written, not even by a repair or a retry', async () => {
  const place = createMemoryPlace();
  const storage = memoryStorage(place);
  const newer = {
    ...toyDocument(toyCard('n')),
    version: 3,
    cards: { n: { ...toyCard('n'), added: 1 }, odd: 5 },
  };
  await storage.compact(key, () => newer as never);
  const before = new Map(place.texts);
  const { store, persistence, status } = open(memoryStorage(place));
  expect(status()).toEqual({ state: 'failed', reason: 'newer' });
  expect(store.getSnapshot().cards).toEqual({ n: { ...toyCard('n'), added: 1 } });
  expect(store.isReadOnly()).toBe(true);
  store.setReadOnly(false);
  store.dispatch({ type: 'card.rename', id: 'n', title: 'no' });
  await persistence.retry();
  await persistence.flush();
  expect(place.texts).toEqual(before);
  expect(await persistence.exportRaw()).toContain('odd');
});

test('an older version is migrated, its log too, and stored anew', async () => {
  const place = createMemoryPlace();
  const storage = memoryStorage(place);
  const { log, ...old } = toyCard('a');
  expect(log).toEqual({});
  await storage.compact(key, () => ({ ...toyDocument(), version: 1, cards: { a: old } }) as never);
  const rename = { collection: 'cards', id: 'a', field: 'title', after: 'from the log' };
  await storage.append(key, { version: 1, changes: [rename] });
  const { store, status } = open(memoryStorage(place));
  expect(store.getSnapshot()).toEqual(toyDocument(toyCard('a', { title: 'from the log' })));
  expect(status().state).toBe('saved');
  expect(place.texts.get(`plinth:${key}`)).toContain('"version":2');
});

test('a document that holds something wrong keeps what is right and sets the whole aside', async () => {
  const place = createMemoryPlace();
  const bad = {
    ...toyDocument(toyCard('a', { title: 'good' })),
    cards: { a: toyCard('a', { title: 'good' }), b: { id: 'b' } },
  };
  await memoryStorage(place).compact(key, () => bad as never);
  const { store, persistence, status } = open(memoryStorage(place), toyDocument());
  expect(store.getSnapshot().cards).toEqual({ a: toyCard('a', { title: 'good' }) });
  expect(status()).toMatchObject({ state: 'saved', quarantined: 1 });
  const exported = JSON.parse(await persistence.exportRaw()) as { stored: Record<string, string> };
  expect(Object.entries(exported.stored).find(([name]) => name.includes('quarantine'))?.[1]).toContain(
    '"b":{"id":"b"}',
  );
});

test('another kind of document under the key is set aside, bytes of a bound one are never touched', async () => {
  const place = createMemoryPlace();
  await memoryStorage(place).compact(key, () => ({ schema: 'plinth/other', version: 1, id: 'x' }));
  const first = open(memoryStorage(place));
  expect(first.status()).toEqual({ state: 'saved', quarantined: 1 });
  await memoryStorage(place).compact(key, () => new Uint8Array([1, 2, 3]));
  const bytes = place.texts.get(`plinth:${key}`);
  const second = open(memoryStorage(place));
  second.store.dispatch({ type: 'card.rename', id: 'a', title: 'no' });
  expect(second.status()).toMatchObject({ state: 'failed', reason: 'corrupt' });
  expect(place.texts.get(`plinth:${key}`)).toBe(bytes);
});

test('after stop nothing is written, and starting again keeps what could not be saved', async () => {
  const place = createMemoryPlace();
  const working = memoryStorage(place);
  let broken = false;
  const storage: StorageAdapter = {
    ...working,
    append: (...input) => (broken ? { ok: false, reason: 'quota' } : working.append(...input)),
    compact: (...input) => (broken ? { ok: false, reason: 'quota' } : working.compact(...input)),
  };
  const { store, persistence, status } = open(storage);
  store.dispatch({ type: 'card.rename', id: 'a', title: 'saved' });
  broken = true;
  store.dispatch({ type: 'card.rename', id: 'a', title: 'not saved' });
  expect(status()).toMatchObject({ state: 'failed', reason: 'quota' });
  persistence.stop();
  broken = false;
  store.dispatch({ type: 'card.vote', id: 'a', voter: 'me', votes: 1 });
  const again = persistStore({ store, storage, key });
  await again.ready;
  expect(store.getSnapshot().cards['a']).toMatchObject({ title: 'not saved', votes: { me: 1 } });
  expect(open(memoryStorage(place)).store.getSnapshot()).toEqual(store.getSnapshot());
});

test('a subscriber of the status that throws disturbs nothing', () => {
  const thrown = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => undefined);
  const place = createMemoryPlace();
  const { store, persistence, status } = open(memoryStorage(place));
  persistence.status.subscribe(() => {
    throw new Error('mine');
  });
  store.dispatch({ type: 'card.rename', id: 'a', title: 'kept' });
  expect(status().state).toBe('saved');
  thrown.mockRestore();
});

test('without any storage at all the widget works and says so', () => {
  const denied = browserStorage({
    area: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  const { store, status } = open(denied);
  store.dispatch({ type: 'card.rename', id: 'a', title: 'in memory' });
  expect(store.getSnapshot().cards['a']?.title).toBe('in memory');
  expect(status()).toEqual({ state: 'failed', reason: 'denied' });
});

test('what was done before storage was reached is newer than what was stored, and is written', () => {
  const place = createMemoryPlace();
  const before = toyDocument(toyCard('a'), toyCard('b'));
  const earlier = open(memoryStorage(place), before);
  earlier.store.dispatch({ type: 'card.rename', id: 'a', title: 'stored' });
  earlier.store.dispatch({ type: 'card.rename', id: 'b', title: 'stored' });
  const store = createStore<ToyDocument, ToyCommand>({ model: toyModel, document: before, env: toyEnv() });
  store.dispatch({ type: 'card.rename', id: 'b', title: 'meanwhile' });
  persistStore({ store, storage: memoryStorage(place), key, since: before });
  expect(store.getSnapshot().cards).toMatchObject({ a: { title: 'stored' }, b: { title: 'meanwhile' } });
  expect(store.getHistory().canUndo).toBe(true);
  expect(open(memoryStorage(place), toyDocument()).store.getSnapshot()).toEqual(store.getSnapshot());
});

test('an edit made just before the end is still written, whether or not the stored document had arrived', async () => {
  for (const loaded of [true, false]) {
    const place = createMemoryPlace();
    const { store, persistence } = open(slow(memoryStorage(place)));
    if (loaded) await persistence.ready;
    store.dispatch({ type: 'card.rename', id: 'a', title: 'last words' });
    persistence.stop();
    await vi.waitFor(() => expect(place.texts.size).toBeGreaterThan(0));
    expect(open(memoryStorage(place)).store.getSnapshot().cards['a']?.title).toBe('last words');
  }
});

test('what is stopped before anything was done writes nothing', async () => {
  const place = createMemoryPlace();
  const { persistence } = open(slow(memoryStorage(place)));
  persistence.stop();
  await persistence.ready;
  expect(place.texts.size).toBe(0);
});
