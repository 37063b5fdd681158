// @vitest-environment jsdom
import * as Y from 'yjs';
import { expect, test, vi } from 'vitest';
import { persistYjs } from '../../src/collab/persist-yjs';
import type { StorageAdapter, StoredState } from '../../src/storage/adapter.types';
import { browserStorage } from '../../src/storage/browser-storage';
import { createMemoryPlace, memoryStorage } from '../../src/storage/memory-storage';
import { toyCard, toyDocument } from '../helpers/toy-model';
import { exchange, join, synced } from '../helpers/yjs-rooms';

/** A page with one document, kept in this place. */
function open(
  storage: StorageAdapter,
  more: Partial<Parameters<typeof persistYjs>[0]> & { seed?: number } = {},
) {
  const { seed = 1, ...options } = more;
  const doc = new Y.Doc();
  const persistence = persistYjs({ doc, storage, key: 'k', now: () => 7, ...options });
  const peer = join({ doc, whenSynced: persistence.ready, seed, document: toyDocument(toyCard('a')) });
  return { ...peer, persistence };
}

async function stored(storage: StorageAdapter): Promise<StoredState> {
  const result = await storage.load('k');
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

const titleOf = ({ store }: Pick<ReturnType<typeof open>, 'store'>) => store.getSnapshot().cards['a']?.title;

test.each([
  ['memory', () => memoryStorage()],
  ['browser storage', () => browserStorage()],
])('a document is there again after a reload, from %s, and only updates are stored', async (_, place) => {
  localStorage.clear();
  const storage = place();
  const first = open(storage);
  await synced;
  first.store.dispatch({ type: 'card.rename', id: 'a', title: 'kept' });
  expect(first.persistence.status.getSnapshot()).toEqual({ state: 'saved', lastSavedAt: 7 });
  const { snapshot, entries } = await stored(storage);
  expect(
    [snapshot, ...entries.map(({ payload }) => payload)].every(
      (one) => one === undefined || one instanceof Uint8Array,
    ),
  ).toBe(true);
  first.persistence.stop();
  first.store.dispatch({ type: 'card.rename', id: 'a', title: 'after the end' });
  const second = open(storage, { seed: 2 });
  // At once: the storage is synchronous, and a stored document needs no sync.
  expect(second.binding.status.getSnapshot().state).toBe('open');
  expect(titleOf(second)).toBe('kept');
});

test('the log is folded into one update, again and again, and nothing is lost', async () => {
  const storage = memoryStorage();
  const page = open(storage, { compactAfter: 5 });
  await synced;
  for (let index = 0; index < 23; index++)
    page.store.dispatch({ type: 'card.note', id: 'a', entry: `e${index}`, note: 'n' });
  const { entries, snapshot } = await stored(storage);
  expect(entries.length).toBeLessThan(6);
  expect(snapshot).toBeInstanceOf(Uint8Array);
  expect(Object.keys(open(storage, { seed: 2 }).store.getSnapshot().cards['a']!.log)).toHaveLength(23);
});

test('two tabs edit together, offline, and each holds what both did', async () => {
  const place = createMemoryPlace();
  const one = open(memoryStorage(place));
  await synced;
  const other = open(memoryStorage(place), { seed: 2 });
  one.store.dispatch({ type: 'card.write', id: 'a', text: 'one' });
  other.store.dispatch({ type: 'card.write', id: 'a', text: 'one and two' });
  one.store.dispatch({ type: 'card.vote', id: 'a', voter: 'one', votes: 1 });
  expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
  expect(one.store.getSnapshot().cards['a']).toMatchObject({ text: 'one and two', votes: { one: 1 } });
  const later = open(memoryStorage(place), { seed: 3 });
  expect(later.store.getSnapshot()).toEqual(one.store.getSnapshot());
});

test('what comes from the network is stored too', async () => {
  const storage = memoryStorage();
  const page = open(storage);
  await synced;
  const doc = new Y.Doc();
  exchange(page.doc, doc);
  const other = join({ doc, seed: 2 });
  other.store.dispatch({ type: 'card.rename', id: 'a', title: 'from afar' });
  exchange(page.doc, doc);
  expect(titleOf(open(storage, { seed: 3 }))).toBe('from afar');
});

test('what the Y.Doc held before, and what was done while loading, is stored', async () => {
  const storage = memoryStorage();
  const slow: StorageAdapter = { ...storage, load: async (key) => storage.load(key) };
  const page = open(slow);
  expect(page.persistence.status.getSnapshot().state).toBe('loading');
  page.doc.getMap('host').set('early', 1);
  await page.persistence.ready;
  await page.persistence.flush();
  expect(page.persistence.status.getSnapshot().state).toBe('saved');
  const again = open(storage, { seed: 2 });
  expect(again.doc.getMap('host').get('early')).toBe(1);
  expect(titleOf(again)).toBe('a');
  const filled = new Y.Doc();
  filled.getMap('host').set('before', 1);
  const elsewhere = memoryStorage();
  persistYjs({ doc: filled, storage: elsewhere, key: 'k' });
  const reader = new Y.Doc();
  persistYjs({ doc: reader, storage: elsewhere, key: 'k' });
  expect(reader.getMap('host').get('before')).toBe(1);
});

test('a slow adapter gets updates that wait as one', async () => {
  const storage = memoryStorage();
  const append = vi.fn<StorageAdapter['append']>(async (key, payload) => storage.append(key, payload));
  const page = open({ ...storage, append });
  await synced;
  await page.persistence.flush();
  append.mockClear();
  for (const title of ['1', '2', '3', '4']) page.store.dispatch({ type: 'card.rename', id: 'a', title });
  expect(page.persistence.status.getSnapshot().state).toBe('saving');
  await page.persistence.flush();
  expect(append.mock.calls.length).toBeLessThan(4);
  expect(page.persistence.status.getSnapshot().state).toBe('saved');
  expect(titleOf(open(storage, { seed: 2 }))).toBe('4');
});

test('a write that fails is told, and made up for by the next', async () => {
  const storage = memoryStorage();
  let full = false;
  const refuse = { ok: false, reason: 'quota' } as const;
  const page = open({
    ...storage,
    append: (key, payload) => (full ? refuse : storage.append(key, payload)),
    compact: (key, snapshot) => (full ? refuse : storage.compact(key, snapshot)),
  });
  await synced;
  full = true;
  page.store.dispatch({ type: 'card.rename', id: 'a', title: 'unsaved' });
  expect(page.persistence.status.getSnapshot()).toMatchObject({ state: 'failed', reason: 'quota' });
  await page.persistence.retry();
  expect(page.persistence.status.getSnapshot().state).toBe('failed');
  full = false;
  await page.persistence.flush();
  expect(page.persistence.status.getSnapshot()).toEqual({ state: 'saved', lastSavedAt: 7 });
  expect(titleOf(open(storage, { seed: 2 }))).toBe('unsaved');
});

test('an unreadable update is put aside, the others hold, and all of it can be exported', async () => {
  const storage = memoryStorage();
  const first = open(storage);
  await synced;
  await storage.append('k', Uint8Array.from([255, 1, 2]));
  first.persistence.stop();
  const second = open(storage, { seed: 2 });
  expect(titleOf(second)).toBe('a');
  expect(second.persistence.status.getSnapshot()).toMatchObject({ state: 'saved', quarantined: 1 });
  expect(await second.persistence.exportRaw()).toContain('255,1,2');
  second.store.dispatch({ type: 'card.rename', id: 'a', title: 'on' });
  expect(titleOf(open(storage, { seed: 3 }))).toBe('on');
});

test('nothing is written where what is unreadable cannot be put aside, nor over a document of another kind', async () => {
  const storage = memoryStorage();
  await storage.append('k', Uint8Array.from([255, 1, 2]));
  const stuck = open({ ...storage, setAside: () => ({ ok: false, reason: 'quota' }) });
  await synced;
  expect(stuck.persistence.status.getSnapshot()).toMatchObject({ state: 'failed', reason: 'corrupt' });
  expect((await stored(storage)).entries).toHaveLength(1);
  const other = memoryStorage();
  await other.compact('k', () => ({ schema: 'plinth/toy' }));
  const foreign = open(other);
  await synced;
  foreign.store.dispatch({ type: 'card.rename', id: 'a', title: 'x' });
  expect(foreign.persistence.status.getSnapshot()).toMatchObject({ state: 'failed', reason: 'corrupt' });
  expect((await stored(other)).snapshot).toEqual({ schema: 'plinth/toy' });
});

test('storage that is denied, throws or hangs is a status, never a throw', async () => {
  for (const load of [
    () => ({ ok: false, reason: 'denied' }) as const,
    () => {
      throw new DOMException('no', 'SecurityError');
    },
    async () => Promise.reject(new DOMException('no', 'SecurityError')),
  ]) {
    const storage = memoryStorage();
    const page = open({ ...storage, load });
    await page.persistence.ready;
    expect(page.persistence.status.getSnapshot()).toMatchObject({ state: 'failed', reason: 'denied' });
    page.store.dispatch({ type: 'card.rename', id: 'a', title: 'unsaved' });
    await page.persistence.flush();
    expect((await stored(storage)).entries).toEqual([]);
  }
});

test('after a load that failed, trying again brings both together', async () => {
  const place = createMemoryPlace();
  const earlier = open(memoryStorage(place));
  await synced;
  earlier.persistence.stop();
  const storage = memoryStorage(place);
  let denied = true;
  const page = open({
    ...storage,
    load: (key) => (denied ? { ok: false, reason: 'denied' } : storage.load(key)),
  });
  page.doc.getMap('host').set('meanwhile', 1);
  denied = false;
  await page.persistence.retry();
  expect(page.persistence.status.getSnapshot().state).toBe('saved');
  const reader = open(memoryStorage(place), { seed: 3 });
  expect(reader.doc.getMap('host').get('meanwhile')).toBe(1);
});

test('two tabs that fold the log at once lose nothing', async () => {
  const place = createMemoryPlace();
  const [first, second] = [memoryStorage(place), memoryStorage(place)];
  const one = open(first);
  await synced;
  const other = open(second, { seed: 2 });
  let late: (() => void) | undefined;
  // The second tab hears of nothing until it has written its own.
  other.persistence.stop();
  const deaf = {
    ...second,
    subscribe: (key: string, listener: Parameters<StorageAdapter['subscribe']>[1]) =>
      second.subscribe(key, (message) => (late = () => listener(message))),
  };
  const doc = new Y.Doc();
  const slow = persistYjs({ doc, storage: deaf, key: 'k', compactAfter: 1 });
  one.store.dispatch({ type: 'card.rename', id: 'a', title: 'one' });
  doc.getMap('host').set('two', 2);
  late?.();
  await slow.flush();
  const reader = open(memoryStorage(place), { seed: 3 });
  expect([titleOf(reader), reader.doc.getMap('host').get('two')]).toEqual(['one', 2]);
});

test('clearing removes all of it; the next edit stores all of it again', async () => {
  const place = createMemoryPlace();
  const one = open(memoryStorage(place));
  await synced;
  const other = open(memoryStorage(place), { seed: 2 });
  await one.persistence.clear();
  expect(await stored(memoryStorage(place))).toMatchObject({ snapshot: undefined, entries: [] });
  other.store.dispatch({ type: 'card.rename', id: 'a', title: 'again' });
  expect(titleOf(open(memoryStorage(place), { seed: 3 }))).toBe('again');
});

test('a place that somebody emptied in silence is written whole again by the next edit', async () => {
  const place = createMemoryPlace();
  const page = open(memoryStorage(place));
  await synced;
  page.store.dispatch({ type: 'card.rename', id: 'a', title: 'before' });
  place.texts.clear();
  page.store.dispatch({ type: 'card.vote', id: 'a', voter: 'me', votes: 2 });
  expect(page.persistence.status.getSnapshot().state).toBe('saved');
  const later = open(memoryStorage(place), { seed: 2 });
  expect(later.store.getSnapshot().cards['a']).toMatchObject({ title: 'before', votes: { me: 2 } });
});

test('a tab that was not told of a fold folds again without a word, and both hold everything', async () => {
  const place = createMemoryPlace();
  const one = open(memoryStorage(place), { compactAfter: 2 });
  await synced;
  const deaf: StorageAdapter = { ...memoryStorage(place), subscribe: () => () => undefined };
  const doc = new Y.Doc();
  const states: string[] = [];
  const other = persistYjs({
    doc,
    storage: deaf,
    key: 'k',
    compactAfter: 2,
    onStatus: ({ state }) => states.push(state),
  });
  for (let edit = 0; edit < 4; edit++)
    one.store.dispatch({ type: 'card.note', id: 'a', entry: `o${edit}`, note: 'n' });
  for (let edit = 0; edit < 4; edit++) doc.getMap('host').set(`d${edit}`, edit);
  await other.flush();
  expect(states).not.toContain('failed');
  const later = open(memoryStorage(place), { seed: 3 });
  expect(Object.keys(later.store.getSnapshot().cards['a']!.log)).toHaveLength(4);
  expect([...later.doc.getMap('host').keys()].sort()).toEqual(['d0', 'd1', 'd2', 'd3']);
});
