import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { Json } from '../../src/core/shared/json';
import { hostStorage } from '../../src/storage/host/host-storage';
import type { HostConflict, HostStorageOptions } from '../../src/storage/host/host.types';
import { createMemoryPlace, memoryStorage, type MemoryPlace } from '../../src/storage/memory-storage';
import { fakeServer, type FakeServer } from '../helpers/fake-server';
import { openToy } from '../helpers/open-toy';
import { toyCard, toyDocument, type ToyDocument } from '../helpers/toy-model';

const quick = { delay: 0, backoff: { first: 2, most: 8 } };

function machine(server: FakeServer, more: Partial<HostStorageOptions> & { place?: MemoryPlace } = {}) {
  const { place = createMemoryPlace(), ...options } = more;
  return hostStorage({ ...server.options, ...quick, local: memoryStorage(place), ...options });
}

const onServer = (server: FakeServer) => server.documents.get('toy')?.payload as unknown as ToyDocument;
const json = (document: ToyDocument) => document as unknown as Json;
const saved = (opened: ReturnType<typeof openToy>) =>
  vi.waitFor(() => expect(opened.status()).toMatchObject({ state: 'saved' }));

test('an edit arrives at the server, and is said to be saved only then', async () => {
  const server = fakeServer();
  const toy = openToy(machine(server));
  await toy.persistence.ready;
  toy.rename('a', 'sent');
  expect(toy.status()).toMatchObject({ state: 'saving' });
  await saved(toy);
  expect(onServer(server)).toEqual(toy.store.getSnapshot());
  expect(
    toy.seen.filter(({ state }) => state === 'saved' || state === 'saving').at(-1)?.kept,
  ).toBeUndefined();
});

test('another machine opens what was saved, and its edits come back at the next fetch', async () => {
  const server = fakeServer();
  const one = openToy(machine(server));
  await one.persistence.ready;
  one.rename('a', 'from one');
  await saved(one);
  const two = openToy(machine(server), toyDocument());
  await two.persistence.ready;
  expect(two.cards()['a']?.title).toBe('from one');
  two.vote('a', 'two', 2);
  await saved(two);
  await one.persistence.retry();
  expect(one.cards()['a']).toMatchObject({ title: 'from one', votes: { two: 2 } });
});

test('edits in a row go together, one save at a time', async () => {
  const server = fakeServer();
  const toy = openToy(machine(server, { delay: 5 }));
  await toy.persistence.ready;
  for (let index = 0; index < 30; index++) toy.rename('a', `${index}`);
  await saved(toy);
  expect(onServer(server).cards['a']?.title).toBe('29');
  expect(server.saves.length).toBeLessThan(4);
});

test('offline: said with a count, kept on the device, sent by itself when the server is back', async () => {
  const server = fakeServer();
  const place = createMemoryPlace();
  const toy = openToy(machine(server, { place }));
  await saved(toy);
  server.mode = 'down';
  toy.rename('a', 'one');
  await vi.waitFor(() => expect(toy.status()).toMatchObject({ state: 'offline', kept: 1, durable: true }));
  toy.vote('a', 'me', 1);
  toy.add('b');
  await vi.waitFor(() => expect(toy.status()).toMatchObject({ state: 'offline', kept: 3 }));
  expect(await toy.persistence.exportRaw()).toContain('"one"');
  // The page ends; another one opens without a connection, and has it all.
  toy.persistence.stop();
  const again = openToy(machine(server, { place }), toyDocument());
  await again.persistence.ready;
  expect(again.cards()).toMatchObject({ a: { title: 'one', votes: { me: 1 } }, b: {} });
  await vi.waitFor(() => expect(again.status().state).toBe('offline'));
  server.mode = 'up';
  await saved(again);
  expect(again.status().kept).toBeUndefined();
  expect(onServer(server)).toEqual(again.store.getSnapshot());
});

test('without a place on the device what waits is said not to survive the page', async () => {
  const server = fakeServer();
  server.mode = 'down';
  const toy = openToy(hostStorage({ ...server.options, ...quick }));
  await toy.persistence.ready;
  toy.rename('a', 'one');
  await vi.waitFor(() => expect(toy.status()).toMatchObject({ state: 'offline', kept: 1, durable: false }));
});

test('a device that refuses to store does not keep edits from the server', async () => {
  const server = fakeServer();
  const full = memoryStorage();
  const refusing = { ...full, append: () => ({ ok: false, reason: 'quota' }) as const };
  const toy = openToy(machine(server, { local: refusing }));
  await saved(toy);
  toy.rename('a', 'first');
  await saved(toy);
  server.mode = 'down';
  toy.rename('a', 'second');
  await vi.waitFor(() => expect(toy.status()).toMatchObject({ state: 'offline', kept: 1, durable: false }));
  server.mode = 'up';
  await saved(toy);
  expect(onServer(server).cards['a']?.title).toBe('second');
});

test.each([true, false])('a conflict is merged field by field (document sent along: %s)', async (along) => {
  const server = fakeServer();
  server.conflictsWithDocument = along;
  const told: HostConflict[] = [];
  const toy = openToy(
    machine(server, { onConflict: (conflict) => told.push(conflict) }),
    toyDocument(toyCard('a'), toyCard('b')),
  );
  await toy.persistence.ready;
  toy.rename('a', 'start');
  await saved(toy);
  const theirs = onServer(server);
  server.put('toy', json({ ...theirs, cards: { ...theirs.cards, b: toyCard('b', { title: 'theirs' }) } }));
  toy.vote('a', 'me', 1);
  await saved(toy);
  expect(toy.cards()).toMatchObject({ a: { title: 'start', votes: { me: 1 } }, b: { title: 'theirs' } });
  expect(onServer(server)).toEqual(toy.store.getSnapshot());
  expect(told).toEqual([]);
});

test('two values for one field: theirs is kept, and this is surfaced', async () => {
  const server = fakeServer();
  const told: HostConflict[] = [];
  const toy = openToy(machine(server, { onConflict: (conflict) => told.push(conflict) }));
  await toy.persistence.ready;
  toy.rename('a', 'start');
  await saved(toy);
  const theirs = onServer(server);
  server.put('toy', json({ ...theirs, cards: { a: { ...theirs.cards['a']!, title: 'theirs' } } }));
  toy.rename('a', 'mine');
  await saved(toy);
  expect(toy.cards()['a']?.title).toBe('theirs');
  expect(toy.status().conflicts).toBe(1);
  expect(told).toEqual([
    {
      key: 'toy',
      conflicts: [
        { collection: 'cards', id: 'a', field: 'title', base: 'start', mine: 'mine', theirs: 'theirs' },
      ],
    },
  ]);
});

test.each([true, false])(
  'a save that arrived and whose answer was lost is not taken for somebody else’s',
  async (sole) => {
    const server = fakeServer();
    let lost = 0;
    const onConflict = vi.fn();
    const toy = openToy(
      machine(server, {
        onConflict,
        async save(key, payload, call) {
          const answer = await server.options.save(key, payload, call);
          if (lost++ > 0) return answer;
          // In the middle of it: the same places again, and somebody else at another.
          toy.rename('a', 'second');
          toy.vote('a', 'me', 2);
          toy.rename('mine', 'mine, later');
          const there = onServer(server);
          const a = { ...there.cards['a']!, votes: { ...there.cards['a']!.votes, them: 3 } };
          const theirs = toyCard('theirs');
          if (!sole) server.put('toy', json({ ...there, cards: { ...there.cards, a, theirs } }));
          throw new TypeError('Failed to fetch');
        },
      }),
    );
    await toy.persistence.ready;
    toy.rename('a', 'first');
    toy.vote('a', 'me', 1);
    toy.add('mine');
    await vi.waitFor(() => expect(lost).toBeGreaterThan(1));
    await saved(toy);
    const theirs = sole ? {} : { them: 3 };
    expect(toy.cards()).toMatchObject({
      a: { title: 'second', votes: { me: 2, ...theirs } },
      mine: { title: 'mine, later' },
      ...(sole ? {} : { theirs: {} }),
    });
    expect(onServer(server).cards).toEqual(toy.cards());
    expect(onConflict).not.toHaveBeenCalled();
  },
);

test('three machines at once, each offline now and then: everything is there in the end, the same for all', async () => {
  const server = fakeServer();
  const machines = [1, 2, 3].map((seed) =>
    openToy(machine(server), toyDocument(), { seed, compactAfter: 5 }),
  );
  await Promise.all(machines.map(({ persistence }) => persistence.ready));
  for (let step = 0; step < 40; step++) {
    machines[step % 3]!.add(`s${step}`);
    if (step % 7 === 3) server.mode = server.mode === 'up' ? 'down' : 'up';
    if (step % 4 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  }
  server.mode = 'up';
  for (let round = 0; round < 3; round++) for (const { persistence } of machines) await persistence.retry();
  const ids = Array.from({ length: 40 }, (_, step) => `s${step}`).sort();
  for (const { cards, status } of machines) {
    expect(Object.keys(cards()).sort()).toEqual(ids);
    expect(status().state).toBe('saved');
  }
  expect(Object.keys(onServer(server).cards).sort()).toEqual(ids);
});

test('two tabs of one machine: both show everything, and the server has it', async () => {
  const server = fakeServer();
  const place = createMemoryPlace();
  const [one, two] = [openToy(machine(server, { place })), openToy(machine(server, { place }))];
  await Promise.all([one.persistence.ready, two.persistence.ready]);
  one.rename('a', 'one');
  two.vote('a', 'two', 1);
  await vi.waitFor(() => expect(two.cards()['a']?.title).toBe('one'));
  one.add('b');
  await Promise.all([saved(one), saved(two)]);
  expect(two.store.getSnapshot()).toEqual(one.store.getSnapshot());
  await vi.waitFor(() => expect(onServer(server)).toEqual(one.store.getSnapshot()));
});

test('what a newer version wrote on the server opens read-only, also in the middle, and is never written over', async () => {
  const server = fakeServer();
  const newer = { ...toyDocument(toyCard('n')), version: 3 };
  server.put('toy', json(newer));
  const first = openToy(machine(server));
  await first.persistence.ready;
  expect(first.status()).toMatchObject({ state: 'failed', reason: 'newer' });
  expect(first.store.isReadOnly()).toBe(true);

  const other = fakeServer();
  const second = openToy(machine(other));
  await second.persistence.ready;
  second.rename('a', 'old');
  await saved(second);
  other.put('toy', json(newer));
  second.rename('a', 'mine');
  await vi.waitFor(() => expect(second.status()).toMatchObject({ state: 'failed', reason: 'newer' }));
  await vi.waitFor(() => expect(second.store.isReadOnly()).toBe(true));
  await second.persistence.retry();
  expect([onServer(server), onServer(other)]).toEqual([newer, newer]);
  expect(await second.persistence.exportRaw()).toContain('mine');
});

test('what cannot be read on the server is never lost: kept aside on the device, or left where it is', async () => {
  const broken = {
    ...toyDocument(toyCard('a', { title: 'good' })),
    cards: { a: toyCard('a'), b: { id: 'b' } },
  };
  const server = fakeServer();
  server.put('toy', broken as unknown as Json);
  const forgetful = openToy(hostStorage({ ...server.options, ...quick }));
  await forgetful.persistence.ready;
  forgetful.rename('a', 'mine');
  await vi.waitFor(() => expect(forgetful.status()).toMatchObject({ state: 'failed', reason: 'corrupt' }));
  expect(onServer(server)).toEqual(broken);
  forgetful.persistence.stop();

  const durable = openToy(machine(server));
  await durable.persistence.ready;
  durable.rename('a', 'mine');
  await saved(durable);
  expect(onServer(server).cards).toMatchObject({ a: { title: 'mine' } });
  expect(durable.status().quarantined).toBeGreaterThan(0);
  const exported = JSON.parse(await durable.persistence.exportRaw()) as { stored: Record<string, string> };
  expect(Object.values(exported.stored).some((text) => text.includes('"b":{"id":"b"}'))).toBe(true);
});

test('a document of another kind on the server is left alone', async () => {
  const server = fakeServer();
  const place = createMemoryPlace();
  const toy = openToy(machine(server, { place }));
  await toy.persistence.ready;
  toy.rename('a', 'mine');
  await saved(toy);
  server.put('toy', { schema: 'plinth/other', version: 1, id: 'x' });
  toy.rename('a', 'more');
  await vi.waitFor(() => expect(toy.status()).toMatchObject({ state: 'failed', reason: 'corrupt' }));
  expect(onServer(server).schema).toBe('plinth/other');
});

test('a server that never answers: the page opens, the state says so, the call is aborted', async () => {
  const server = fakeServer();
  server.mode = 'silent';
  const signals: AbortSignal[] = [];
  const storage = hostStorage({
    ...server.options,
    ...quick,
    timeout: 10,
    load: (key, call) => {
      signals.push(call.signal);
      return server.options.load(key, call);
    },
  });
  const toy = openToy(storage);
  toy.rename('a', 'meanwhile');
  await toy.persistence.ready;
  await vi.waitFor(() => expect(toy.status()).toMatchObject({ state: 'offline', kept: 1 }));
  expect(signals[0]?.aborted).toBe(true);
  server.mode = 'up';
  await saved(toy);
  expect(onServer(server).cards['a']?.title).toBe('meanwhile');
});

test.each([
  [
    'throws',
    () => {
      throw new Error('sync');
    },
  ],
  ['rejects', () => Promise.reject(new Error('async'))],
  ['answers nothing', () => Promise.resolve(undefined)],
  ['answers nonsense', () => Promise.resolve({ ok: 1, version: null })],
  ['is no function', undefined],
])('a host whose save %s: said, kept, no throw', async (_, save) => {
  const server = fakeServer();
  const toy = openToy(machine(server, { save: save as never, remove: save as never }));
  await toy.persistence.ready;
  toy.rename('a', 'kept');
  await toy.persistence.flush();
  expect(['offline', 'failed']).toContain(toy.status().state);
  expect(toy.status()).toMatchObject({ kept: 1, durable: true });
  toy.persistence.stop();
  expect(onServer(server)).toBeUndefined();
});

test('a refusal is shown with its reason, and made up for when asked again', async () => {
  const server = fakeServer();
  server.intercept = () => ({ ok: false, refused: 'quota' });
  const toy = openToy(machine(server));
  await toy.persistence.ready;
  toy.rename('a', 'too much');
  await vi.waitFor(() => expect(toy.status()).toMatchObject({ state: 'failed', reason: 'quota', kept: 1 }));
  server.intercept = undefined;
  await toy.persistence.retry();
  expect(toy.status().state).toBe('saved');
  expect(onServer(server).cards['a']?.title).toBe('too much');
});

test('clearing removes it on the server, later if need be, and it does not come back meanwhile', async () => {
  const server = fakeServer();
  const place = createMemoryPlace();
  const toy = openToy(machine(server, { place }));
  await toy.persistence.ready;
  toy.rename('a', 'draft');
  await saved(toy);
  server.mode = 'down';
  await toy.persistence.clear();
  toy.persistence.stop();
  const unreachable = openToy(machine(server, { place }), toyDocument());
  await unreachable.persistence.ready;
  expect(unreachable.cards()).toEqual({});
  server.mode = 'up';
  await unreachable.persistence.retry();
  expect(server.documents.size).toBe(0);
  expect(unreachable.cards()).toEqual({});
});

test('a host without a way to remove keeps its copy, and what was cleared here does not come back from it', async () => {
  const server = fakeServer();
  const place = createMemoryPlace();
  const toy = openToy(machine(server, { place, remove: undefined }));
  await toy.persistence.ready;
  toy.rename('a', 'draft');
  await saved(toy);
  await toy.persistence.clear();
  toy.persistence.stop();
  const again = openToy(machine(server, { place, remove: undefined }), toyDocument());
  await again.persistence.ready;
  expect(again.cards()).toEqual({});
  again.add('new');
  await saved(again);
  expect(Object.keys(onServer(server).cards)).toEqual(['new']);
});

test('where the person was never leaves the device', async () => {
  const server = fakeServer();
  const place = createMemoryPlace();
  const toy = openToy(machine(server, { place }));
  await toy.persistence.ready;
  toy.persistence.saveView({ page: 3 });
  toy.rename('a', 'sent');
  await saved(toy);
  expect([...server.documents.keys()]).toEqual(['toy']);
  const again = openToy(machine(server, { place }));
  await again.persistence.ready;
  expect(await again.persistence.loadView()).toEqual({ page: 3 });
});

test('the server tells that there is something new', async () => {
  const server = fakeServer();
  let tell: () => void = () => undefined;
  const stopped = vi.fn();
  const toy = openToy(
    machine(server, {
      watch: (_, onNews) => {
        tell = onNews;
        return stopped;
      },
    }),
  );
  await toy.persistence.ready;
  toy.rename('a', 'mine');
  await saved(toy);
  const theirs = onServer(server);
  server.put('toy', json({ ...theirs, cards: { ...theirs.cards, b: toyCard('b') } }));
  tell();
  await vi.waitFor(() => expect(Object.keys(toy.cards())).toEqual(['a', 'b']));
  toy.persistence.stop();
  expect(stopped).toHaveBeenCalledOnce();
});

test('documents bound to Yjs: updates of two machines merge, none is lost', async () => {
  const server = fakeServer();
  const merge = (updates: Uint8Array[]) => Y.mergeUpdates(updates);
  const read = (payloads: readonly unknown[]) => {
    const doc = new Y.Doc();
    for (const payload of payloads) Y.applyUpdate(doc, payload as Uint8Array);
    return doc.getMap('m').toJSON();
  };
  const write = (name: string) => {
    const doc = new Y.Doc();
    doc.getMap('m').set(name, 1);
    return Y.encodeStateAsUpdate(doc);
  };
  const [one, two] = [machine(server, { mergeBytes: merge }), machine(server, { mergeBytes: merge })];
  for (const tab of [one, two]) await tab.load('toy');
  for (const [tab, names] of [
    [one, ['a', 'b']],
    [two, ['c', 'd']],
  ] as const)
    for (const name of names) await tab.append('toy', write(name));
  for (const tab of [one, two, one]) await tab.relay?.deliver('toy');
  const all = { a: 1, b: 1, c: 1, d: 1 };
  expect(read([server.documents.get('toy')!.payload])).toEqual(all);
  const there = await one.load('toy');
  expect(read(there.ok ? there.value.entries.map(({ payload }) => payload) : [])).toEqual(all);
  expect(one.relay?.getDelivery('toy')).toMatchObject({ state: 'delivered', kept: 0 });

  const unable = machine(fakeServer());
  await unable.append('toy', write('x'));
  await unable.relay?.deliver('toy');
  expect(unable.relay?.getDelivery('toy')).toMatchObject({ state: 'refused' });
});
