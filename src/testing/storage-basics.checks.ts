import type { Payload } from '../storage/adapter.types';
import type { TabsCheck } from './check.types';
import { equal, holds, payloads, stored, valueOf } from './expect';

/** What one tab writes, it and another one read. */
export const basics: readonly TabsCheck[] = [
  {
    name: 'an empty place has nothing',
    async run({ one }) {
      const nothing = { damaged: false, entries: [], upTo: 0, quarantined: 0, safeToWrite: true };
      equal(await stored(one), nothing, 'the state of an empty place');
    },
  },
  {
    name: 'entries come back in order, JSON and bytes unchanged',
    async run({ one, two }) {
      const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
      const written: Payload[] = [
        { a: [1, 'ü \u2028 "\n', null] },
        bytes,
        new Uint8Array(),
        'text',
        0,
        [],
        {},
      ];
      const answered: number[] = [];
      for (const payload of written) answered.push(await valueOf(one.append('k', payload)));
      const { entries, upTo } = await stored(two);
      equal(
        entries.map(({ payload }) => payload),
        written,
        'the payloads',
      );
      const seqs = entries.map(({ seq }) => seq);
      equal(seqs, answered, 'the numbers');
      holds(
        seqs.every((seq, index) => index === 0 || seq > seqs[index - 1]!),
        'numbers must ascend',
      );
      equal(upTo, seqs.at(-1), 'the last number');
    },
  },
  {
    name: 'what was handed over can be changed without changing what is stored',
    async run({ one }) {
      const [json, bytes] = [{ a: [1] }, Uint8Array.of(1)];
      await valueOf(one.append('k', json));
      await valueOf(one.append('k', bytes));
      json.a.push(2);
      bytes[0] = 9;
      equal(await payloads(one), [{ a: [1] }, Uint8Array.of(1)], 'the payloads');
    },
  },
  {
    name: 'compacting replaces what the snapshot contains, and appending goes on',
    async run({ one, two }) {
      for (let index = 0; index < 5; index++) await valueOf(one.append('k', index));
      await valueOf(one.compact('k', () => ({ sum: 10 })));
      await valueOf(one.append('k', 'after'));
      for (const tab of [one, two]) {
        equal((await stored(tab)).snapshot, { sum: 10 }, 'the snapshot');
        equal(await payloads(tab), ['after'], 'the entries after it');
      }
    },
  },
  {
    name: 'a snapshot of bytes comes back as bytes',
    async run({ one, two }) {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
      await valueOf(one.compact('k', () => bytes));
      equal((await stored(two)).snapshot, bytes, 'the snapshot');
    },
  },
  {
    name: 'a snapshot can be replaced many times',
    async run({ one }) {
      for (let index = 0; index < 20; index++) {
        await valueOf(one.append('k', index));
        await valueOf(one.compact('k', () => index));
      }
      const { snapshot, entries } = await stored(one);
      equal([snapshot, entries], [19, []], 'the snapshot and what follows it');
    },
  },
  {
    name: 'a snapshot that cannot be made leaves everything as it was',
    async run({ one, two }) {
      await valueOf(one.compact('k', () => 'old'));
      await valueOf(one.append('k', 'since'));
      const broken = () => {
        throw new Error('no snapshot');
      };
      const refused = await Promise.resolve()
        .then(() => one.compact('k', broken))
        .then(
          ({ ok }) => !ok,
          () => true,
        );
      holds(refused, 'compacting must not say that it worked');
      equal((await stored(two)).snapshot, 'old', 'the snapshot');
      equal(await payloads(two), ['since'], 'the entries after it');
    },
  },
  {
    name: 'keys do not see each other, even if one begins with the other',
    async run({ one }) {
      const keys = ['k', 'kk', 'k:x', 'k:x:y'];
      for (const key of keys) await valueOf(one.append(key, key));
      await valueOf(one.remove('k'));
      await valueOf(one.remove('k:x'));
      const left = await Promise.all(keys.map((key) => payloads(one, key)));
      equal(left, [[], ['kk'], [], ['k:x:y']], 'the entries by key');
    },
  },
  {
    name: 'what is set aside is exported, once, until the key is removed',
    async run({ one }) {
      await valueOf(one.append('k', 1));
      await valueOf(one.setAside('k', 'broken'));
      await valueOf(one.setAside('k', 'broken'));
      equal((await stored(one)).quarantined, 1, 'the pieces set aside');
      holds(Object.values(await valueOf(one.exportRaw('k'))).includes('broken'), 'the export must hold them');
      await valueOf(one.remove('k'));
      equal(await valueOf(one.exportRaw('k')), {}, 'the export after removal');
      equal((await stored(one)).quarantined, 0, 'the pieces set aside after removal');
    },
  },
];
