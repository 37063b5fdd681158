import { describe, expect, test } from 'vitest';
import type { StorageAdapter, StorageMessage } from '../../src/storage/adapter.types';
import { browserStorage } from '../../src/storage/browser-storage';
import { memoryStorage } from '../../src/storage/memory-storage';
import { storageChecks } from '../../src/testing/storage-checks';
import { fakeOrigin, type FakeOrigin } from '../helpers/fake-web-storage';

type Break = (adapter: StorageAdapter, texts: Map<string, string>) => Partial<StorageAdapter>;

/** Adapters that are right but for one thing, as a host might write them, and the check that finds it. */
const broken: readonly (readonly [string, string, Break])[] = [
  [
    'keeps bytes as JSON',
    'JSON and bytes unchanged',
    (adapter) => ({
      append: (key, payload) => adapter.append(key, JSON.parse(JSON.stringify(payload)) as never),
    }),
  ],
  [
    'keeps snapshots of bytes as JSON',
    'a snapshot of bytes',
    (adapter) => ({
      compact: (key, snapshot) => adapter.compact(key, () => JSON.parse(JSON.stringify(snapshot())) as never),
    }),
  ],
  [
    'gives entries the newest first',
    'in order',
    (adapter) => ({
      load: async (key) => {
        const state = await adapter.load(key);
        return state.ok
          ? { ok: true, value: { ...state.value, entries: [...state.value.entries].reverse() } }
          : state;
      },
    }),
  ],
  [
    'numbers every entry alike',
    'in order',
    (adapter) => ({
      append: async (key, payload) => {
        await adapter.append(key, payload);
        return { ok: true, value: 1 };
      },
    }),
  ],
  ['forgets to append', 'in order', () => ({ append: () => ({ ok: true, value: 1 }) })],
  [
    'keeps what was handed over by reference',
    'can be changed without changing',
    (adapter) => {
      const kept: unknown[] = [];
      return {
        append: (key, payload) => {
          kept.push(payload);
          return adapter.append(key, payload);
        },
        load: async (key) => {
          const state = await adapter.load(key);
          if (!state.ok) return state;
          const entries = state.value.entries.map((entry, index) => ({
            ...entry,
            payload: kept[index] as never,
          }));
          return { ok: true, value: { ...state.value, entries } };
        },
      };
    },
  ],
  [
    'keeps entries that the snapshot contains',
    'replaces what the snapshot contains',
    (adapter) => {
      const all: { seq: number; payload: never }[] = [];
      return {
        append: async (key, payload) => {
          const answer = await adapter.append(key, payload);
          if (answer.ok && key === 'k') all.push({ seq: answer.value, payload: payload as never });
          return answer;
        },
        load: async (key) => {
          const state = await adapter.load(key);
          return state.ok ? { ok: true, value: { ...state.value, entries: all } } : state;
        },
      };
    },
  ],
  [
    'says that a snapshot was written which could not be made',
    'a snapshot that cannot be made',
    (adapter) => ({
      compact: async (key, snapshot) => {
        const answer = await adapter.compact(key, snapshot);
        return answer.ok ? answer : { ok: true, value: 0 };
      },
    }),
  ],
  [
    'removes every key that begins alike',
    'keys do not see each other',
    (adapter, texts) => ({
      remove: (key) => {
        for (const name of texts.keys()) if (name.startsWith(`plinth:${key}`)) texts.delete(name);
        return adapter.remove(key);
      },
    }),
  ],
  [
    'keeps the same broken text again and again',
    'set aside is exported, once',
    (adapter) => {
      let count = 0;
      return { setAside: (key, raw) => adapter.setAside(key, `${raw}${'\n'.repeat(count++)}`) };
    },
  ],
  ['exports nothing', 'set aside is exported', () => ({ exportRaw: () => ({ ok: true, value: {} }) })],
  [
    'removes nothing',
    'keys do not see each other',
    () => ({ remove: () => ({ ok: true, value: undefined }) }),
  ],
  ['tells nothing', 'another tab hears of entries', () => ({ subscribe: () => () => undefined })],
  [
    'tells a tab of its own',
    'never of its own',
    (adapter) => {
      let listener: ((message: StorageMessage) => void) | undefined;
      return {
        subscribe: (key, given) => {
          if (key === 'k') listener = given;
          return adapter.subscribe(key, given);
        },
        append: async (key, payload) => {
          const answer = await adapter.append(key, payload);
          if (answer.ok && key === 'k') listener?.({ type: 'entry', entry: { seq: answer.value, payload } });
          return answer;
        },
      };
    },
  ],
  [
    'does not tell of removal',
    'hears that the key was removed',
    (adapter) => ({
      subscribe: (key, listener) =>
        adapter.subscribe(key, (message) => message.type !== 'cleared' && listener(message)),
    }),
  ],
  [
    'goes on telling after the end',
    'never of its own',
    (adapter) => ({
      subscribe: (key, listener) => {
        adapter.subscribe(key, listener);
        return () => undefined;
      },
    }),
  ],
  [
    'asks for the snapshot before it delivers',
    'compacting delivers first',
    (adapter) => ({
      compact: (key, snapshot) => {
        const early = snapshot();
        return adapter.compact(key, () => early);
      },
    }),
  ],
  [
    'writes over a snapshot that it has not seen',
    'does not write over it',
    (adapter) => ({
      compact: async (key, snapshot) => {
        const answer = await adapter.compact(key, snapshot);
        if (answer.ok || answer.reason !== 'stale') return answer;
        await adapter.load(key);
        return adapter.compact(key, snapshot);
      },
    }),
  ],
  [
    'appends where the snapshot is gone',
    'the snapshot that it builds on is gone',
    (adapter) => ({
      append: async (key, payload) => {
        const answer = await adapter.append(key, payload);
        return answer.ok ? answer : adapter.append(key, payload);
      },
    }),
  ],
  [
    'stops compacting after a while',
    'can be replaced many times',
    (adapter) => {
      let count = 0;
      return {
        compact: (key, snapshot) => (++count > 10 ? { ok: true, value: 0 } : adapter.compact(key, snapshot)),
      };
    },
  ],
  [
    'appends some entries twice',
    'each once',
    (adapter) => {
      let count = 0;
      return {
        append: async (key, payload) => {
          if (++count % 11 === 0) await adapter.append(key, payload);
          return adapter.append(key, payload);
        },
      };
    },
  ],
  [
    'keeps the newest snapshot only',
    'last three snapshots',
    (adapter) => ({
      versions: async (key) => {
        const kept = await adapter.versions!(key);
        return kept.ok ? { ok: true, value: kept.value.slice(0, 1) } : kept;
      },
    }),
  ],
  ['takes a look for a load', 'whoever only looks', (adapter) => ({ peek: (key) => adapter.load(key) })],
  [
    'makes room before it has what is to come',
    'refused when it is asked for',
    (adapter) => ({
      compact: async (key, snapshot) => {
        await adapter.remove(key);
        return adapter.compact(key, snapshot);
      },
    }),
  ],
  ['lists no snapshots', 'last three snapshots', () => ({ versions: undefined as never })],
  [
    'names snapshots by their place',
    'keeps its name',
    (adapter) => ({
      versions: async (key) => {
        const kept = await adapter.versions!(key);
        return kept.ok
          ? { ok: true, value: kept.value.map((version, index) => ({ ...version, id: `${index}` })) }
          : kept;
      },
    }),
  ],
  [
    'says that nothing is there though something is',
    'an empty place has nothing',
    (adapter) => ({
      load: async (key) => {
        const state = await adapter.load(key);
        return state.ok ? { ok: true, value: { ...state.value, upTo: 7 } } : state;
      },
    }),
  ],
];

function checksOf(breaking: Break) {
  let origin: FakeOrigin;
  return storageChecks({
    open() {
      origin = fakeOrigin();
      const { texts } = origin;
      const tab = () => {
        const { area, window } = origin.open();
        const adapter = browserStorage({ area: () => area, window: () => window });
        return { ...adapter, ...breaking(adapter, texts) };
      };
      return [tab(), tab()];
    },
    settle: () => origin.deliver(),
  });
}

describe('the kit finds an adapter that', () => {
  test.each(broken)('%s', async (_, check, breaking) => {
    const results = await Promise.allSettled(checksOf(breaking).map(({ run }) => run()));
    const failed = checksOf(breaking).filter((_check, index) => results[index]?.status === 'rejected');
    expect(failed.map(({ name }) => name).filter((name) => name.includes(check))).toHaveLength(1);
  });

  test('is right: nothing, and every check is there to find something', async () => {
    for (const { run } of checksOf(() => ({}))) await run();
    const found = broken.map(([, check]) => check);
    const idle = checksOf(() => ({}))
      .map(({ name }) => name)
      .filter((name) => !found.some((check) => name.includes(check)));
    expect(idle).toEqual([]);
  });

  test('keeps no versions is let off by saying so', () => {
    const underTest = { open: () => [memoryStorage(), memoryStorage()] as const, settle: () => undefined };
    const names = storageChecks({ ...underTest, keepsVersions: false }).map(({ name }) => name);
    expect(names.filter((name) => name.includes('snapshots are kept'))).toEqual([]);
    expect(names.length).toBeGreaterThan(10);
  });
});
