// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { indexedDbStorage } from '../../src/storage/indexed-db/indexed-db-storage';
import { fakeChannels, type FakeChannels } from '../helpers/fake-channels';
import { openToy, type OpenedToy } from '../helpers/open-toy';
import { openRaw, recordsIn } from '../helpers/raw-database';
import { freshDatabase, turns } from '../helpers/storage-places';
import { seeded, toyCard, toyDocument } from '../helpers/toy-model';

let name: string;
let channels: FakeChannels;
const adapter = (patience = 50) => indexedDbStorage({ name, patience, channel: channels.open });
const saved = ({ status }: OpenedToy) => vi.waitFor(() => expect(status()).toMatchObject({ state: 'saved' }));

beforeEach(() => {
  name = freshDatabase();
  channels = fakeChannels();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function opened(document = toyDocument(toyCard('a')), more: { compactAfter?: number } = {}) {
  const toy = openToy(adapter(), document, more);
  await toy.persistence.ready;
  return toy;
}

/** What a page that is loaded now shows. */
async function reloaded() {
  const toy = await opened(toyDocument());
  await toy.persistence.flush();
  return toy;
}

test('an edit is saved when the database says so, and there after a reload', async () => {
  const toy = await opened();
  expect(toy.status()).toEqual({ state: 'saved' });
  toy.rename('a', 'kept');
  expect(toy.status().state).toBe('saving');
  await saved(toy);
  toy.vote('a', 'me', 2);
  await saved(toy);
  expect((await reloaded()).store.getSnapshot()).toEqual(toy.store.getSnapshot());
});

test('a hundred edits across compactions; three snapshots and the entries since are kept', async () => {
  const toy = await opened(toyDocument(), { compactAfter: 7 });
  toy.add('first');
  await saved(toy);
  for (let index = 0; index < 100; index++) toy.add(`c${index}`);
  await toy.persistence.flush();
  expect(await recordsIn(name, 'snapshots')).toHaveLength(3);
  expect((await recordsIn(name, 'entries')).length).toBeLessThan(22);
  expect((await reloaded()).store.getSnapshot()).toEqual(toy.store.getSnapshot());
});

test('a database without stores is repaired, whatever its version, and what else is in it stays', async () => {
  for (const version of [1, 5]) {
    name = freshDatabase();
    const raw = await openRaw(name, version, (database) => {
      if (version === 5) database.createObjectStore('theirs').put('kept', 'k');
    });
    raw.close();
    const toy = await opened();
    toy.rename('a', 'stored');
    await saved(toy);
    expect((await reloaded()).cards()['a']?.title).toBe('stored');
    if (version === 5) expect(await recordsIn(name, 'theirs')).toEqual(['kept']);
  }
});

test('two tabs that find the same database without stores repair it together', async () => {
  (await openRaw(name, 1)).close();
  const [one, two] = [openToy(adapter(1000)), openToy(adapter(1000))];
  await Promise.all([one.persistence.ready, two.persistence.ready]);
  one.rename('a', 'one');
  two.vote('a', 'two', 1);
  await Promise.all([saved(one), saved(two)]);
  expect((await reloaded()).cards()['a']).toMatchObject({ title: 'one', votes: { two: 1 } });
});

test('edits that wait while another tab clears everything are stored, and the whole with them', async () => {
  const [here, there] = [adapter(), adapter()];
  let tell: Parameters<typeof here.subscribe>[1] = () => undefined;
  const toy = openToy({ ...here, subscribe: (key, listener) => here.subscribe(key, (tell = listener)) });
  await toy.persistence.ready;
  toy.rename('a', 'kept');
  await saved(toy);
  await there.remove('toy');
  toy.vote('a', 'me', 2);
  toy.add('b');
  tell({ type: 'cleared' });
  await toy.persistence.flush();
  expect(toy.status().state).toBe('saved');
  expect((await reloaded()).cards()).toEqual(toy.cards());
  expect(toy.cards()['a']).toMatchObject({ title: 'kept', votes: { me: 2 } });
});

test('an upgrade that another tab blocks does not hang: it is said, and loads by itself once it is let through', async () => {
  // An old tab that never lets go, holding a database which needs its stores.
  const holder = await openRaw(name, 1);
  const toy = openToy(adapter(), toyDocument(toyCard('a')));
  toy.rename('a', 'meanwhile');
  await toy.persistence.ready;
  expect(toy.status()).toMatchObject({ state: 'failed', reason: 'blocked' });
  expect(await toy.persistence.exportRaw()).toContain('meanwhile');
  holder.close();
  await saved(toy);
  expect((await reloaded()).cards()['a']?.title).toBe('meanwhile');
});

test('a tab that wants to upgrade is not blocked by ours, and ours goes on', async () => {
  const toy = await opened();
  toy.rename('a', 'one');
  await saved(toy);
  const upgraded = await openRaw(name, 2);
  upgraded.close();
  toy.rename('a', 'two');
  await saved(toy);
  expect((await reloaded()).cards()['a']?.title).toBe('two');
});

test('a connection that the browser closes is opened again', async () => {
  const toy = await opened();
  toy.rename('a', 'one');
  await saved(toy);
  const open = vi.spyOn(indexedDB, 'open');
  const database = await new Promise<IDBDatabase>((resolve) => {
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
      this: IDBDatabase,
      ...input
    ) {
      resolve(this);
      spy.mockRestore();
      return this.transaction(...input);
    });
    toy.vote('a', 'me', 1);
  });
  await saved(toy);
  forceCloseDatabase(database as never);
  await turns(5);
  toy.rename('a', 'two');
  await saved(toy);
  expect(open).toHaveBeenCalled();
  open.mockRestore();
  expect((await reloaded()).cards()['a']).toMatchObject({ title: 'two', votes: { me: 1 } });
});

test('a database that vanishes in the middle: the next edit stores the whole document again', async () => {
  const toy = await opened(toyDocument(toyCard('a'), toyCard('b')));
  toy.rename('a', 'one');
  await saved(toy);
  await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
  toy.vote('b', 'me', 1);
  await saved(toy);
  expect((await reloaded()).cards()).toMatchObject({ a: { title: 'one' }, b: { votes: { me: 1 } } });
});

test('a transaction that is aborted once is done again; one that always is, is said and made up for', async () => {
  const toy = await opened();
  toy.rename('a', 'one');
  await saved(toy);
  let aborts = 1;
  const { put, add } = IDBObjectStore.prototype;
  const aborting = (call: typeof add) =>
    function (this: IDBObjectStore, ...input: Parameters<typeof add>) {
      const request = call.apply(this, input);
      if (aborts-- > 0) this.transaction.abort();
      return request;
    };
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(aborting(add));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(aborting(put));
  toy.rename('a', 'two');
  await saved(toy);
  aborts = Infinity;
  toy.rename('a', 'three');
  await vi.waitFor(() => expect(toy.status()).toMatchObject({ state: 'failed', reason: 'unknown' }));
  expect((await reloaded()).cards()['a']?.title).toBe('two');
  aborts = 0;
  await toy.persistence.retry();
  expect(toy.status().state).toBe('saved');
  vi.restoreAllMocks();
  expect((await reloaded()).cards()['a']?.title).toBe('three');
});

test.each([
  ['is absent', () => vi.stubGlobal('indexedDB', undefined)],
  [
    'may not be read',
    () =>
      vi.stubGlobal('indexedDB', {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
  ],
  [
    'is an old private mode',
    () =>
      vi.stubGlobal('indexedDB', {
        open: () => {
          throw new DOMException('no', 'InvalidStateError');
        },
      }),
  ],
])('a page where IndexedDB %s works and says so', async (_, forbid) => {
  forbid();
  const toy = await opened();
  toy.rename('a', 'shown');
  await vi.waitFor(() => expect(toy.status()).toEqual({ state: 'failed', reason: 'denied' }));
  expect(toy.cards()['a']?.title).toBe('shown');
  expect(JSON.parse(await toy.persistence.exportRaw())).toMatchObject({
    document: { cards: { a: { title: 'shown' } } },
  });
  await toy.persistence.clear();
  toy.persistence.stop();
});

const named = (error: string) => Object.assign(new Error('full'), { name: error });
test.each([
  ['the standard', () => new DOMException('full', 'QuotaExceededError')],
  ['Firefox', () => named('NS_ERROR_DOM_QUOTA_REACHED')],
  ['old WebKit', () => named('QUOTA_EXCEEDED_ERR')],
])('no room (%s): the oldest snapshots go first, then it is said, and made up for', async (_, error) => {
  const toy = await opened(toyDocument(), { compactAfter: 2 });
  toy.add('c0');
  await saved(toy);
  for (let index = 1; index < 8; index++) toy.add(`c${index}`);
  await toy.persistence.flush();
  expect(await recordsIn(name, 'snapshots')).toHaveLength(3);
  let room = 0;
  const { add } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...input) {
    if (room <= 0) throw error();
    room--;
    return add.apply(this, input);
  });
  const removed = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (
    this: IDBObjectStore,
    id,
  ) {
    if (this.name === 'snapshots') room++;
    removed.mockRestore();
    return this.delete(id);
  });
  toy.add('fits');
  await saved(toy);
  expect((await recordsIn(name, 'snapshots')).length).toBeLessThan(3);
  room = 0;
  toy.add('too-much');
  await vi.waitFor(() => expect(toy.status()).toMatchObject({ state: 'failed', reason: 'quota' }));
  expect(await recordsIn(name, 'snapshots')).toHaveLength(1);
  expect(Object.keys((await reloaded()).cards())).toHaveLength(9);
  expect(await toy.persistence.exportRaw()).toContain('too-much');
  room = Infinity;
  await toy.persistence.retry();
  expect(toy.status().state).toBe('saved');
  vi.restoreAllMocks();
  expect(Object.keys((await reloaded()).cards())).toHaveLength(10);
});

test('an earlier version can be gone back to, and that can be taken back as well', async () => {
  const toy = await opened(toyDocument(toyCard('a')), { compactAfter: 1 });
  for (const title of ['one', 'two', 'three']) {
    toy.rename('a', title);
    await saved(toy);
  }
  const listed = await toy.persistence.versions();
  const [newest, , oldest] = listed.ok ? listed.value : [];
  expect(oldest?.at).toBeLessThanOrEqual(Date.now());
  expect(await toy.persistence.restore(oldest!.id)).toEqual({ ok: true, value: undefined });
  expect(toy.cards()['a']?.title).toBe('one');
  expect((await reloaded()).cards()['a']?.title).toBe('one');
  expect(await toy.persistence.restore('gone')).toEqual({ ok: false, reason: 'unknown' });
  expect((await toy.persistence.restore(newest!.id)).ok).toBe(true);
  expect(toy.cards()['a']?.title).toBe('three');
});

test.each(['heard at once', 'never heard'])(
  'three tabs, random edits, compactions in between, news %s: nothing is lost',
  async (news) => {
    channels.deaf = news === 'never heard';
    for (let seed = 1; seed <= 6; seed++) {
      name = freshDatabase();
      const random = seeded(seed);
      const tabs = await Promise.all(
        [3, 5, 50].map((compactAfter) => opened(toyDocument(toyCard('a')), { compactAfter })),
      );
      const expected = new Set(['a']);
      for (let step = 0; step < 40; step++) {
        const tab = tabs[Math.floor(random() * 3)]!;
        if (random() < 0.5) {
          expected.add(`s${step}`);
          tab.add(`s${step}`);
        } else tab.vote('a', `s${step}`, step);
        if (random() < 0.2) await turns(1 + Math.floor(random() * 5));
      }
      for (const { persistence } of tabs) await persistence.flush();
      await turns();
      const { store, cards } = await reloaded();
      expect([seed, ...Object.keys(cards()).sort()]).toEqual([seed, ...[...expected].sort()]);
      const votes = 40 + 1 - expected.size;
      expect(Object.keys(cards()['a']!.votes)).toHaveLength(votes);
      if (news === 'heard at once')
        for (const tab of tabs) expect(tab.store.getSnapshot()).toEqual(store.getSnapshot());
      for (const { persistence } of tabs) persistence.stop();
    }
  },
);

test('a tab that is stopped leaves no channel behind', async () => {
  const toy = await opened();
  expect(channels.count()).toBe(1);
  toy.persistence.stop();
  expect(channels.count()).toBe(0);
});

test('without a BroadcastChannel tabs tell each other by the storage event', async () => {
  channels = { ...channels, open: () => undefined };
  const tell = vi.spyOn(Storage.prototype, 'setItem');
  const [one, two] = [await opened(), await opened()];
  one.rename('a', 'by text');
  await saved(one);
  for (const [key, newValue] of tell.mock.calls)
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  await vi.waitFor(() => expect(two.cards()['a']?.title).toBe('by text'));
  expect(localStorage).toHaveLength(0);
  tell.mockRestore();
});

test('a page that was frozen looks what it has missed', async () => {
  const [one, two] = [await opened(), await opened()];
  channels.deaf = true;
  one.rename('a', 'missed');
  await saved(one);
  await turns();
  expect(two.cards()['a']?.title).toBe('a');
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(two.cards()['a']?.title).toBe('missed'));
});
