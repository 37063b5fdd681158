import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Json } from '../../src/core/shared/json';
import { hostStorage } from '../../src/storage/host/host-storage';
import { indexedDbStorage } from '../../src/storage/indexed-db/indexed-db-storage';
import { createMemoryPlace, memoryStorage } from '../../src/storage/memory-storage';
import { fakeChannels } from '../helpers/fake-channels';
import { fakeServer } from '../helpers/fake-server';
import { openToy } from '../helpers/open-toy';
import { putRecord, recordsIn } from '../helpers/raw-database';
import { freshDatabase } from '../helpers/storage-places';
import { toyCard, toyDocument } from '../helpers/toy-model';

const OFFSETS = 200;
/** Offsets spread over a text, its first and last character among them. */
const offsets = (length: number) =>
  Array.from({ length: OFFSETS }, (_, index) => Math.round((index * (length - 1)) / (OFFSETS - 1)));
/** Cut off, and flipped. */
const damagedAt = (text: string, at: number) =>
  at % 2 === 0 ? text.slice(0, at) : `${text.slice(0, at)}\u0001${text.slice(at + 1)}`;
const ids = Array.from({ length: 10 }, (_, index) => `c${index}`);

const { open: channel } = fakeChannels();
const openDatabase = async (name: string, compactAfter = 50) => {
  const toy = openToy(indexedDbStorage({ name, channel }), toyDocument(), { compactAfter });
  await toy.persistence.ready;
  return toy;
};

interface RawRecord {
  readonly body: string;
}

/** A database after ten edits. */
async function written(compactAfter: number): Promise<string> {
  const name = freshDatabase();
  const { add, persistence } = await openDatabase(name, compactAfter);
  for (const id of ids) add(id);
  await persistence.flush();
  persistence.stop();
  return name;
}

async function texts(exported: Promise<string>): Promise<string[]> {
  return Object.values((JSON.parse(await exported) as { stored: Record<string, string> }).stored);
}

test('a snapshot in IndexedDB, damaged anywhere: nothing is lost, the damaged one is exportable, the next visit is clean', async () => {
  const name = await written(3);
  const [record] = (await recordsIn<RawRecord>(name, 'snapshots')).slice(-1);
  for (const at of offsets(record!.body.length)) {
    const body = damagedAt(record!.body, at);
    await putRecord(name, 'snapshots', { ...record, body });
    const toy = await openDatabase(name);
    await toy.persistence.flush();
    expect([at, ...Object.keys(toy.cards())]).toEqual([at, ...ids]);
    expect(toy.status()).toMatchObject({ state: 'saved', quarantined: expect.any(Number) as number });
    expect(await texts(toy.persistence.exportRaw())).toContain(body);
    toy.persistence.stop();
    const next = await openDatabase(name);
    expect(Object.keys(next.cards())).toEqual(ids);
    next.persistence.stop();
  }
});

test('the only snapshot in IndexedDB, damaged anywhere: what comes before is kept, and so is the log', async () => {
  const name = freshDatabase();
  const storage = indexedDbStorage({ name, channel });
  await storage.compact('toy', () => toyDocument(...ids.map((id) => toyCard(id))) as unknown as Json);
  const late = { collection: 'cards', id: 'late', field: null, after: toyCard('late') as unknown as Json };
  await storage.append('toy', { version: 2, changes: [late] });
  const [snapshot] = await recordsIn<RawRecord>(name, 'snapshots');
  const entries = await recordsIn(name, 'entries');
  for (const at of offsets(snapshot!.body.length)) {
    const body = snapshot!.body.slice(0, at);
    const copy = freshDatabase();
    const { append, compact } = indexedDbStorage({ name: copy, channel });
    await compact('toy', () => null);
    await append('toy', null);
    await putRecord(copy, 'snapshots', { ...snapshot, body });
    for (const entry of entries) await putRecord(copy, 'entries', entry);
    const toy = await openDatabase(copy);
    await toy.persistence.flush();
    const complete = [...body.matchAll(/"log":\{\}\}/g)].length;
    expect([at, ...Object.keys(toy.cards())]).toEqual([at, ...ids.slice(0, complete), 'late']);
    expect(toy.status()).toMatchObject({ state: 'saved' });
    expect(await texts(toy.persistence.exportRaw())).toContain(body);
    toy.persistence.stop();
  }
});

test('an entry in IndexedDB, damaged anywhere, costs that entry and no other', async () => {
  for (const at of offsets(170)) {
    const name = freshDatabase();
    const first = await openDatabase(name);
    for (const id of ids.slice(0, 4)) {
      first.add(id);
      await first.persistence.flush();
    }
    first.persistence.stop();
    const entry = (await recordsIn<RawRecord>(name, 'entries')).at(-2)!;
    const body = damagedAt(entry.body, Math.min(at, entry.body.length - 1));
    await putRecord(name, 'entries', { ...entry, body });
    const toy = await openDatabase(name);
    expect([at, ...Object.keys(toy.cards())]).toEqual([at, 'c0', 'c1', 'c3']);
    expect(toy.status()).toMatchObject({ state: 'saved', quarantined: 1 });
    expect(await texts(toy.persistence.exportRaw())).toContain(body);
    toy.persistence.stop();
  }
});

test('records in IndexedDB that are no records at all', async () => {
  for (const body of [undefined, null, 5, {}, [], new Date(0)]) {
    const name = await written(3);
    const [record] = (await recordsIn<RawRecord>(name, 'snapshots')).slice(-1);
    await putRecord(name, 'snapshots', { ...record, body });
    const toy = await openDatabase(name);
    expect(Object.keys(toy.cards())).toEqual(ids);
    expect(toy.status().quarantined).toBeGreaterThan(0);
    toy.persistence.stop();
  }
});

test('two of three kept snapshots damaged: the third and the log still have it all', () => {
  const place = createMemoryPlace();
  const { add, persistence } = openToy(memoryStorage(place), toyDocument(), { compactAfter: 3 });
  for (const id of ids) add(id);
  persistence.stop();
  const names = ['plinth:toy', 'plinth:toy#previous'];
  const [newest, previous] = names.map((name) => place.texts.get(name)!);
  for (const at of offsets(Math.min(newest!.length, previous!.length))) {
    const copy = createMemoryPlace();
    for (const [name, text] of place.texts) copy.texts.set(name, text);
    const damaged = [damagedAt(newest!, at), damagedAt(previous!, at)] as const;
    copy.texts.set(names[0]!, damaged[0]).set(names[1]!, damaged[1]);
    const toy = openToy(memoryStorage(copy), toyDocument());
    expect([at, ...Object.keys(toy.cards())]).toEqual([at, ...ids]);
    expect(toy.status()).toMatchObject({ state: 'saved', quarantined: new Set(damaged).size });
  }
});

test('a server that hands out a text cut anywhere: never written over, shown, and what is here can be exported', async () => {
  const text = JSON.stringify(toyDocument(...ids.map((id) => toyCard(id))));
  for (const at of offsets(text.length)) {
    const server = fakeServer();
    server.put('toy', damagedAt(text, at));
    const toy = openToy(
      hostStorage({ ...server.options, delay: 0, local: memoryStorage(createMemoryPlace()) }),
    );
    await toy.persistence.ready;
    toy.rename('a', 'mine');
    await toy.persistence.flush();
    expect([at, toy.status()]).toMatchObject([at, { state: 'failed', reason: 'corrupt' }]);
    expect(server.documents.get('toy')?.payload).toBe(damagedAt(text, at));
    expect(await toy.persistence.exportRaw()).toContain('mine');
    toy.persistence.stop();
  }
});
