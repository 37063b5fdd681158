import type { StorageAdapter } from '../storage/adapter.types';
import type { TabsCheck } from './check.types';
import { equal, holds, valueOf } from './expect';

/** The last three snapshots are kept. */
export const versions: readonly TabsCheck[] = [
  {
    name: 'the last three snapshots are kept, newest first, each with a name and a time',
    async run({ one, two }) {
      equal(await list(one), [], 'the snapshots of an empty place');
      for (const name of ['a', 'b', 'c', 'd']) {
        await valueOf(one.append('k', name));
        await valueOf(one.compact('k', () => ({ name })));
      }
      for (const tab of [one, two]) {
        const kept = await list(tab);
        equal(
          kept.map(({ payload }) => payload),
          [{ name: 'd' }, { name: 'c' }, { name: 'b' }],
          'the snapshots',
        );
        equal(new Set(kept.map(({ id }) => id)).size, 3, 'the number of different names');
        holds(
          kept.every(({ at }) => typeof at === 'number'),
          'each must have a time',
        );
      }
    },
  },
  {
    name: 'a snapshot keeps its name while it grows older, and goes with the key',
    async run({ one }) {
      await valueOf(one.compact('k', () => 1));
      const [first] = await list(one);
      await valueOf(one.append('k', 'more'));
      await valueOf(one.compact('k', () => 2));
      equal((await list(one))[1]?.id, first?.id, 'the name of the first one');
      await valueOf(one.remove('k'));
      equal(await list(one), [], 'the snapshots after removal');
    },
  },
];

function list(adapter: StorageAdapter) {
  holds(adapter.versions !== undefined, 'the adapter must list its snapshots, or say that it keeps none');
  return valueOf(adapter.versions!('k'));
}
