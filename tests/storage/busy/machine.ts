import 'fake-indexeddb/auto';
import { onTestFinished, vi } from 'vitest';
import { mergeUpdates } from 'yjs';
import type { StorageAdapter } from '../../../src/storage/adapter.types';
import { hostStorage } from '../../../src/storage/host/host-storage';
import { indexedDbStorage } from '../../../src/storage/indexed-db/indexed-db-storage';
import { createMemoryPlace, memoryStorage } from '../../../src/storage/memory-storage';
import { fakeChannels } from '../../helpers/fake-channels';
import { fakeServer, type FakeServer } from '../../helpers/fake-server';
import { freshDatabase } from '../../helpers/storage-places';
import { seeded } from '../../helpers/toy-model';

export const KINDS = [
  'IndexedDB',
  'a server, kept in IndexedDB meanwhile',
  'a server, kept in memory meanwhile',
  'a server, kept in a place without a peek meanwhile',
] as const;
export type Kind = (typeof KINDS)[number];

/** Seeds to run. @param few How many where time is short */
export const seedsFrom = (few: number) =>
  Array.from({ length: process.env.PLINTH_DEEP ? 200 : few }, (_, index) => index + 1);

/** Time that only goes on when told to, and in which every task of a database takes as long as chance has it. */
export function busyClock() {
  let chance = seeded(0);
  const below = (count: number) => Math.floor(chance() * count);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.stubGlobal('setImmediate', (task: () => void) => setTimeout(task, below(4)));
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  const pass = (count: number) => vi.advanceTimersByTimeAsync(count);
  return {
    pass,
    /** A whole number below this one, by chance. */
    below,
    /** A while, by chance. */
    passSome: () => pass(below(20)),
    wait: () => new Promise<void>((resolve) => setTimeout(resolve, below(8))),
    async until(promise: Promise<unknown>) {
      let over = false;
      void promise.then(() => (over = true));
      while (!over) await pass(1);
    },
    restart: (seed: number) => (chance = seeded(seed * 7 + 3)),
  };
}

export type BusyClock = ReturnType<typeof busyClock>;

/** Opens tabs of one machine: they share a database and hear of each other, and may share a server with other machines. */
function machine(kind: Kind, server: FakeServer, { wait, below }: BusyClock): () => StorageAdapter {
  const database = { name: freshDatabase(), channel: fakeChannels().open };
  const place = createMemoryPlace();
  if (kind === 'IndexedDB') return () => indexedDbStorage(database);
  const kept = () => {
    if (kind.endsWith('memory meanwhile')) return memoryStorage(place);
    const whole = indexedDbStorage(database);
    const { peek: _, ...rest } = whole;
    return kind.endsWith('IndexedDB meanwhile') ? whole : rest;
  };
  const slowly = async <T>(call: () => Promise<T>) => {
    await wait();
    const answer = await call();
    await wait();
    return answer;
  };
  return () =>
    hostStorage({
      load: (...input) => slowly(() => server.options.load(...input)),
      async save(...input) {
        const answer = await slowly(() => server.options.save(...input));
        // It arrived, and nobody here knows.
        if (below(8) === 0) throw new TypeError('Failed to fetch');
        return answer;
      },
      delay: 0,
      backoff: { first: 2, most: 8 },
      mergeBytes: mergeUpdates,
      local: kept(),
    });
}

/** Adapters of three tabs, the third on another machine where there is a server, and now and then a second widget in the first. */
export function openTabs(kind: Kind, seed: number, clock: BusyClock) {
  const server = fakeServer();
  server.conflictsWithDocument = seed % 2 === 0;
  const here = machine(kind, server, clock);
  const there = kind === 'IndexedDB' ? here : machine(kind, server, clock);
  const tabs = [here(), here(), there()];
  return { server, tabs: seed % 3 === 0 ? [...tabs, tabs[0]!] : tabs, openLater: [here, there] };
}
