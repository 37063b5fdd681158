import { expect, test } from 'vitest';
import { createStore } from '../../src/core/shared/store';
import { browserStorage } from '../../src/storage/browser-storage';
import { createMemoryPlace, memoryStorage, type MemoryPlace } from '../../src/storage/memory-storage';
import { persistStore } from '../../src/storage/persist';
import { fakeOrigin } from '../helpers/fake-web-storage';
import {
  toyCard,
  toyDocument,
  toyEnv,
  toyModel,
  type ToyCommand,
  type ToyDocument,
} from '../helpers/toy-model';

const key = 'toy';
const snapshotName = `plinth:${key}`;

function open(storage = memoryStorage(), document = toyDocument(), compactAfter = 50) {
  const store = createStore<ToyDocument, ToyCommand>({ model: toyModel, document, env: toyEnv() });
  const persistence = persistStore({ store, storage, key, compactAfter });
  return { store, persistence, status: () => persistence.status.getSnapshot() };
}

/** A place as it is after ten edits: a snapshot and a log, and (compacting) the snapshot before. */
function written(compactAfter = 50): MemoryPlace {
  const place = createMemoryPlace();
  const { store, persistence } = open(memoryStorage(place), toyDocument(), compactAfter);
  for (let index = 0; index < 10; index++) {
    store.dispatch({ type: 'card.add', card: toyCard(`c${index}`, { title: `Zahl "${index}" ü\n` }) });
  }
  persistence.stop();
  return place;
}

function reopen(texts: ReadonlyMap<string, string>) {
  const place = createMemoryPlace();
  for (const [name, text] of texts) place.texts.set(name, text);
  return { place, ...open(memoryStorage(place)) };
}

function cardsOf(opened: ReturnType<typeof open>) {
  return Object.keys(opened.store.getSnapshot().cards);
}

test('a snapshot cut at any character: what comes before is kept, the log is kept, the rest is exportable', async () => {
  // One snapshot of ten cards and no log, as after a compaction on a first visit.
  const place = createMemoryPlace();
  const all = toyDocument(
    ...Array.from({ length: 10 }, (_, index) => toyCard(`c${index}`, { title: `"${index}" {[` })),
  );
  await memoryStorage(place).compact(key, () => all as never);
  await memoryStorage(place).append(key, {
    version: 2,
    changes: [{ collection: 'cards', id: 'late', field: null, after: toyCard('late') as never }],
  });
  const text = place.texts.get(snapshotName)!;
  for (let cut = 0; cut < text.length; cut++) {
    const opened = reopen(new Map(place.texts).set(snapshotName, text.slice(0, cut)));
    const cards = cardsOf(opened);
    const complete = [...text.slice(0, cut).matchAll(/"log":\{\}\}/g)].length;
    expect([cut, ...cards]).toEqual([cut, ...Object.keys(all.cards).slice(0, complete), 'late']);
    expect(opened.status()).toMatchObject({ state: 'saved' });
    expect(opened.status().quarantined).toBeGreaterThan(0);
    if (cut % 97 === 0) {
      const exported = JSON.parse(await opened.persistence.exportRaw()) as { stored: Record<string, string> };
      expect(Object.values(exported.stored)).toContain(text.slice(0, cut));
    }
  }
});

test('a snapshot damaged at any character loses nothing once there was one before it', () => {
  const place = written(3);
  const text = place.texts.get(snapshotName)!;
  const all = Array.from({ length: 10 }, (_, index) => `c${index}`);
  for (let at = 0; at < text.length; at++) {
    for (const damaged of [text.slice(0, at), `${text.slice(0, at)}\u0001${text.slice(at + 1)}`]) {
      const opened = reopen(new Map(place.texts).set(snapshotName, damaged));
      expect([at, ...cardsOf(opened)]).toEqual([at, ...all]);
      expect(opened.status()).toMatchObject({ state: 'saved', quarantined: 1 });
      // Repaired: the next visit finds nothing wrong any more, and the copy is still there.
      expect(cardsOf(reopen(opened.place.texts))).toEqual(all);
    }
  }
});

test('a log entry damaged at any character costs that entry and no other', () => {
  const place = written();
  const name = [...place.texts.keys()].filter((other) => /#\d+$/.test(other))[4]!;
  const text = place.texts.get(name)!;
  const lost = /"id":"(c\d)"/.exec(text)![1]!;
  const rest = Array.from({ length: 10 }, (_, index) => `c${index}`).filter((id) => id !== lost);
  for (let at = 0; at < text.length; at++) {
    const opened = reopen(new Map(place.texts).set(name, text.slice(0, at)));
    expect([at, ...cardsOf(opened)]).toEqual([at, ...rest]);
    expect(opened.status()).toMatchObject({ state: 'saved', quarantined: 1 });
    opened.store.dispatch({ type: 'card.add', card: toyCard('new') });
    expect(cardsOf(reopen(opened.place.texts))).toEqual([...rest, 'new']);
  }
});

test('what cannot be set aside is not written over', async () => {
  const origin = fakeOrigin();
  const { area } = origin.open();
  origin.texts.set(snapshotName, 'plinth1 7 j 9 zzz\n{"cards":{');
  const before = new Map(origin.texts);
  origin.quota = 60;
  const opened = open(browserStorage({ area: () => area }), toyDocument(toyCard('a')));
  expect(opened.status()).toMatchObject({ state: 'failed', reason: 'corrupt' });
  opened.store.dispatch({ type: 'card.rename', id: 'a', title: 'mine' });
  expect(origin.texts).toEqual(before);
  expect(opened.store.getSnapshot().cards['a']?.title).toBe('mine');
  origin.quota = Infinity;
  await opened.persistence.retry();
  expect(opened.status()).toMatchObject({ state: 'saved', quarantined: 1 });
  expect(cardsOf(open(browserStorage({ area: () => area })))).toEqual(['a']);
});

const named = (name: string) => Object.assign(new Error('full'), { name });
test.each([
  ['the standard', () => new DOMException('full', 'QuotaExceededError'), 'quota'],
  ['Firefox', () => named('NS_ERROR_DOM_QUOTA_REACHED'), 'quota'],
  ['old WebKit', () => named('QUOTA_EXCEEDED_ERR'), 'quota'],
  ['a number only', () => Object.assign(new Error('full'), { code: 22 }), 'quota'],
  ['denied', () => new DOMException('no', 'SecurityError'), 'denied'],
  ['anything', () => new TypeError('what'), 'unknown'],
])(
  'a write refused (%s) is said, keeps the edit, and is made up for when there is room',
  async (_, error, reason) => {
    const origin = fakeOrigin();
    origin.quotaError = error;
    const { area } = origin.open();
    const storage = browserStorage({ area: () => area });
    const { store, persistence, status } = open(storage, toyDocument(toyCard('a')));
    store.dispatch({ type: 'card.rename', id: 'a', title: 'one' });
    origin.quota = 10;
    store.dispatch({ type: 'card.rename', id: 'a', title: 'two' });
    expect(status()).toMatchObject({ state: 'failed', reason });
    store.dispatch({ type: 'card.rename', id: 'a', title: 'three' });
    expect(status()).toMatchObject({ state: 'failed', reason });
    expect(open(storage).store.getSnapshot().cards['a']?.title).toBe('one');
    expect(await persistence.exportRaw()).toContain('three');
    origin.quota = Infinity;
    await persistence.retry();
    expect(status().state).toBe('saved');
    expect(status().reason).toBeUndefined();
    expect(open(storage).store.getSnapshot().cards['a']?.title).toBe('three');
  },
);

test('room is made by giving up the oldest snapshot before an edit is refused', () => {
  const origin = fakeOrigin();
  const { area } = origin.open();
  const storage = browserStorage({ area: () => area });
  const { store, status } = open(storage, toyDocument(), 2);
  for (let index = 0; index < 6; index++) store.dispatch({ type: 'card.add', card: toyCard(`c${index}`) });
  const oldest = `${snapshotName}#previous-2`;
  expect(origin.texts.has(oldest)).toBe(true);
  origin.quota = [...origin.texts].reduce((sum, [name, text]) => sum + name.length + text.length, 0) + 20;
  store.dispatch({ type: 'card.add', card: toyCard('c6') });
  expect(status().state).toBe('saved');
  expect(origin.texts.has(oldest)).toBe(false);
  expect(cardsOf(open(storage))).toHaveLength(7);
});

test('storage that throws on every call, reading a property included', async () => {
  const hostile = new Proxy({} as Storage, {
    get() {
      throw new DOMException('no', 'SecurityError');
    },
  });
  const storage = browserStorage({
    area: () => hostile,
    window: () => {
      throw new TypeError('no window');
    },
  });
  const { store, persistence, status } = open(storage, toyDocument(toyCard('a')));
  store.dispatch({ type: 'card.rename', id: 'a', title: 'kept' });
  persistence.saveView({ page: 1 });
  expect(persistence.loadView()).toBeUndefined();
  await persistence.flush();
  await persistence.retry();
  await persistence.clear();
  expect(status()).toEqual({ state: 'failed', reason: 'denied' });
  expect(JSON.parse(await persistence.exportRaw())).toMatchObject({
    document: { cards: { a: { title: 'kept' } } },
    stored: {},
  });
  persistence.stop();
});

test('an adapter that throws, rejects or answers nonsense never reaches the host', async () => {
  const broken = (call: () => never) => ({
    load: call,
    append: call,
    compact: call,
    subscribe: () => () => undefined,
    setAside: call,
    exportRaw: call,
    remove: call,
  });
  const adapters = [
    broken(() => {
      throw new Error('sync');
    }),
    broken((() => Promise.reject(new Error('async'))) as unknown as () => never),
    broken((() => undefined) as unknown as () => never),
    broken((() => ({ ok: true, value: null })) as unknown as () => never),
  ];
  for (const adapter of adapters) {
    const { store, persistence, status } = open(adapter, toyDocument(toyCard('a')));
    await persistence.ready;
    store.dispatch({ type: 'card.rename', id: 'a', title: 'kept' });
    persistence.saveView(1);
    await persistence.loadView();
    await persistence.flush();
    await persistence.exportRaw();
    expect(status()).toEqual({ state: 'failed', reason: 'unknown' });
    await persistence.clear();
    expect(store.getSnapshot().cards['a']?.title).toBe('kept');
  }
});

test('storage that vanishes in the middle and comes back', async () => {
  const origin = fakeOrigin();
  const { area } = origin.open();
  let there = true;
  const storage = browserStorage({
    area: () => {
      if (!there) throw new DOMException('gone', 'SecurityError');
      return area;
    },
  });
  const { store, persistence, status } = open(storage, toyDocument(toyCard('a')));
  store.dispatch({ type: 'card.rename', id: 'a', title: 'one' });
  there = false;
  store.dispatch({ type: 'card.rename', id: 'a', title: 'two' });
  expect(status()).toMatchObject({ state: 'failed', reason: 'denied' });
  there = true;
  store.dispatch({ type: 'card.vote', id: 'a', voter: 'me', votes: 1 });
  expect(status().state).toBe('saved');
  expect(open(storage).store.getSnapshot()).toEqual(store.getSnapshot());
  persistence.stop();
});
