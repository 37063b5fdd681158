import 'fake-indexeddb/auto';
import * as Y from 'yjs';
import { describe, expect, test } from 'vitest';
import { persistYjs } from '../../src/collab/persist-yjs';
import type { StorageAdapter } from '../../src/storage/adapter.types';
import type { StorageUnderTest } from '../../src/testing/check.types';
import { browserPlace, hostPlace, indexedDbPlace, memoryPlace, turns } from '../helpers/storage-places';

const places: readonly (readonly [string, () => StorageUnderTest])[] = [
  ['memory storage', memoryPlace],
  ['browser storage', browserPlace],
  ['IndexedDB storage', indexedDbPlace],
  ['host storage', () => hostPlace({ mergeBytes: Y.mergeUpdates })],
];

/** A tab with a plain Y.Doc; its log is folded after every few updates. */
function tab(storage: StorageAdapter, compactAfter = 3) {
  const doc = new Y.Doc();
  const kept = persistYjs({ doc, storage, key: 'k', compactAfter });
  return { doc, kept, map: doc.getMap<number>('edits') };
}

const sorted = (map: Y.Map<number>) => [...map.keys()].sort();

describe.each(places)('a Y.Doc in %s', (_, place) => {
  test('is there for the next page', async () => {
    const { open, settle } = place();
    const [one, two] = await open();
    const first = tab(one);
    await first.kept.ready;
    for (let edit = 0; edit < 10; edit++) first.map.set(`a${edit}`, edit);
    await first.kept.flush();
    await settle();
    expect(first.kept.status.getSnapshot().state).toBe('saved');
    first.kept.stop();
    const second = tab(two);
    await second.kept.ready;
    expect(sorted(second.map)).toEqual(sorted(first.map));
  });

  test('holds what two tabs did while both fold the log', async () => {
    const { open, settle } = place();
    const [one, two] = await open();
    const tabs = [tab(one), tab(two)];
    for (const { kept } of tabs) await kept.ready;
    for (let edit = 0; edit < 24; edit++) {
      const { map } = tabs[edit % 2]!;
      map.set(`e${edit}`, edit);
      if (edit % 5 === 0) await settle();
    }
    for (let round = 0; round < 3; round++) {
      for (const { kept } of tabs) await kept.flush();
      await settle();
      await turns(10);
    }
    const expected = Array.from({ length: 24 }, (_, edit) => `e${edit}`).sort();
    for (const { map } of tabs) expect(sorted(map)).toEqual(expected);
    for (const { kept } of tabs) kept.stop();
    const later = tab(two);
    await later.kept.ready;
    expect(sorted(later.map)).toEqual(expected);
  });
});
