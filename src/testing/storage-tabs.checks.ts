import type { StorageMessage } from '../storage/adapter.types';
import { attempt, staleError } from '../storage/failure';
import type { TabsCheck } from './check.types';
import { equal, holds, payloads, stored, valueOf } from './expect';

/** Two tabs at work on one key: each hears of the other, and nothing that either wrote is lost. */
export const tabs: readonly TabsCheck[] = [
  {
    name: 'another tab hears of entries and snapshots, and never of its own',
    async run({ one, two, settle }) {
      const [mine, theirs]: [StorageMessage[], StorageMessage[]] = [[], []];
      const stop = two.subscribe('k', (message) => theirs.push(message));
      one.subscribe('k', (message) => mine.push(message));
      await valueOf(one.compact('k', () => 'snapshot'));
      await settle();
      await two.load('k');
      const seq = await valueOf(one.append('k', 'entry'));
      await valueOf(one.append('elsewhere', 'entry'));
      await settle();
      const entry = { type: 'entry', entry: { seq, payload: 'entry' } };
      equal(theirs, [{ type: 'replaced' }, entry], 'what the other tab heard');
      equal(mine, [], 'what the writing tab heard');
      stop();
      await valueOf(one.append('k', 'unheard'));
      await settle();
      equal(theirs.length, 2, 'messages after unsubscribing');
    },
  },
  {
    name: 'another tab hears that the key was removed',
    async run({ one, two, settle }) {
      await valueOf(one.compact('k', () => 1));
      await settle();
      const heard: StorageMessage[] = [];
      two.subscribe('k', (message) => heard.push(message));
      await valueOf(one.remove('k'));
      await settle();
      equal(heard, [{ type: 'cleared' }], 'what the other tab heard');
    },
  },
  {
    name: 'what two tabs append at once is all there, each once, and in one order for both',
    async run({ one, two, settle }) {
      const numbers = Array.from({ length: 20 }, (_, index) => index);
      await Promise.all(
        numbers.flatMap((number) => [
          valueOf(one.append('k', `one ${number}`)),
          valueOf(two.append('k', `two ${number}`)),
        ]),
      );
      await settle();
      const found = await payloads(one);
      equal(await payloads(two), found, 'the entries as the other tab reads them');
      const all = numbers.flatMap((number) => [`one ${number}`, `two ${number}`]);
      equal([...found].sort(), all.sort(), 'the entries');
    },
  },
  {
    name: 'compacting delivers first what another tab has appended',
    async run({ one, two, settle }) {
      const heard: unknown[] = [];
      one.subscribe('k', (message) => message.type === 'entry' && heard.push(message.entry.payload));
      await valueOf(one.append('k', 'a1'));
      await valueOf(two.append('k', 'b1'));
      await valueOf(one.append('k', 'a2'));
      await valueOf(one.compact('k', () => ['a1', 'a2', ...(heard as string[])]));
      await settle();
      const { snapshot } = await stored(two);
      const all = [...(snapshot as unknown[]), ...(await payloads(two))];
      equal([...new Set(all)].sort(), ['a1', 'a2', 'b1'], 'what is there');
    },
  },
  {
    name: 'whoever only looks takes nothing from what the subscriber is told',
    async run({ one, two, settle }) {
      if (!one.peek) return;
      const heard: unknown[] = [];
      one.subscribe('k', (message) => message.type === 'entry' && heard.push(message.entry.payload));
      await valueOf(two.append('k', 'b1'));
      const { entries } = await valueOf(one.peek('k'));
      equal(
        entries.map(({ payload }) => payload),
        ['b1'],
        'what was seen',
      );
      await settle();
      await valueOf(one.compact('k', () => heard as string[]));
      equal(heard, ['b1'], 'what the subscriber heard');
    },
  },
  {
    name: 'a snapshot that is refused when it is asked for leaves everything as it was',
    async run({ one, two, settle }) {
      await valueOf(one.compact('k', () => 'whole'));
      await valueOf(one.append('k', 'part'));
      const refused = await attempt(() =>
        one.compact('k', () => {
          throw staleError();
        }),
      );
      equal(refused, { ok: false, reason: 'stale' }, 'the answer');
      await settle();
      equal([(await stored(two)).snapshot, await payloads(two)], ['whole', ['part']], 'what is there');
      await valueOf(one.compact('k', () => 'next'));
    },
  },
  {
    name: 'a tab that has not loaded the newest snapshot does not write over it, and is told',
    async run({ one, two, settle }) {
      await valueOf(one.compact('k', () => 'first'));
      await settle();
      await stored(two);
      const heard: StorageMessage[] = [];
      two.subscribe('k', (message) => heard.push(message));
      for (let index = 0; index < 4; index++) {
        await valueOf(one.append('k', index));
        await valueOf(one.compact('k', () => `next ${index}`));
      }
      const late = await two.compact('k', () => 'behind');
      equal(late, { ok: false, reason: 'stale' }, 'the answer to the tab that is behind');
      await settle();
      holds(
        heard.some(({ type }) => type === 'replaced'),
        'it must hear that the snapshot was replaced',
      );
      equal((await stored(two)).snapshot, 'next 3', 'the snapshot');
      await valueOf(two.compact('k', () => 'caught up'));
      equal((await stored(one)).snapshot, 'caught up', 'the snapshot after loading');
    },
  },
  {
    name: 'an entry is not written where the snapshot that it builds on is gone',
    async run({ one, two, settle }) {
      await valueOf(one.compact('k', () => 'whole'));
      await valueOf(two.remove('k'));
      equal(await one.append('k', 'part'), { ok: false, reason: 'stale' }, 'the answer');
      await valueOf(one.compact('k', () => 'whole again'));
      await valueOf(one.append('k', 'part'));
      await settle();
      equal(
        [(await stored(two)).snapshot, await payloads(two)],
        ['whole again', ['part']],
        'what is there afterwards',
      );
    },
  },
];
