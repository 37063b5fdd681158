import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { StorageMessage } from '../../src/storage/adapter.types';
import { indexedDbStorage } from '../../src/storage/indexed-db/indexed-db-storage';
import { takeSeat } from '../../src/storage/seat';
import { fakeChannels } from '../helpers/fake-channels';
import { freshDatabase, turns } from '../helpers/storage-places';

function openTabs() {
  const channels = fakeChannels();
  const options = { name: freshDatabase(), channel: channels.open };
  return { channels, here: indexedDbStorage(options), there: indexedDbStorage(options) };
}

function sit(storage: Parameters<typeof takeSeat>[0]) {
  const heard: string[] = [];
  const seat = takeSeat(storage, 'key');
  seat.subscribe((message: StorageMessage) =>
    heard.push(message.type === 'entry' ? `entry ${message.entry.payload as string}` : message.type),
  );
  return { ...seat, heard };
}

test('a load that brings more than its message told of is told to whoever loaded before', async () => {
  const { channels, here, there } = openTabs();
  const [one, two] = [sit(here), sit(here)];
  await there.load('key');
  await there.compact('key', () => 'first');
  await turns();
  expect([one.heard, two.heard]).toEqual([['replaced'], ['replaced']]);
  channels.deaf = true;
  await two.load();
  await two.append('mine');
  await there.append('key', 'late');
  two.heard.length = 0;
  await one.load();
  // Through this adapter it would never hear of the entry again.
  expect(two.heard).toEqual(['replaced']);
  expect(await two.compact(() => 'without the late one')).toEqual({ ok: false, reason: 'stale' });
  const loaded = await two.load();
  expect(loaded.ok && loaded.value.entries.map(({ payload }) => payload)).toEqual(['mine', 'late']);
  expect((await two.compact(() => 'with the late one')).ok).toBe(true);
});

test('what was given on is not taken for newer than it is: a fold brings what came since', async () => {
  const { channels, here, there } = openTabs();
  const [one, two] = [sit(here), sit(here)];
  await there.load('key');
  await there.compact('key', () => 'first');
  await turns();
  channels.deaf = true;
  await two.load();
  await there.append('key', 'late');
  const given = await one.load();
  expect(given.ok && given.value.entries).toEqual([]);
  two.heard.length = 0;
  await two.compact(() => two.heard.join());
  const folded = await one.load();
  expect(folded.ok && folded.value.snapshot).toBe('entry late');
});

test('what one loaded the others are given, and nobody is told again', async () => {
  const { here } = openTabs();
  const loads: string[] = [];
  const counted = { ...here, load: (key: string) => (loads.push(key), here.load(key)) };
  const [one, two, three] = [sit(counted), sit(counted), sit(counted)];
  await one.load();
  await Promise.all([two.load(), three.load()]);
  expect(loads).toHaveLength(1);
  expect([one.heard, two.heard, three.heard]).toEqual([[], ['replaced'], ['replaced']]);
});

test('what was loaded is not given on once something was written or heard', async () => {
  const { here, there } = openTabs();
  const [one, two, three] = [sit(here), sit(here), sit(here)];
  const entriesOf = (loaded: Awaited<ReturnType<typeof one.load>>) =>
    loaded.ok && loaded.value.entries.map(({ payload }) => payload);
  await one.load();
  await one.append('mine');
  expect(entriesOf(await two.load())).toEqual(['mine']);
  await there.load('key');
  await there.append('key', 'theirs');
  await turns();
  expect(three.heard).toEqual(['replaced', 'entry mine', 'replaced', 'entry theirs']);
  expect(entriesOf(await three.load())).toEqual(['mine', 'theirs']);
});
