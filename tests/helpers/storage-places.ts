import { browserStorage } from '../../src/storage/browser-storage';
import { hostStorage } from '../../src/storage/host/host-storage';
import { indexedDbStorage } from '../../src/storage/indexed-db/indexed-db-storage';
import { createMemoryPlace, memoryStorage } from '../../src/storage/memory-storage';
import type { StorageUnderTest } from '../../src/testing/check.types';
import { fakeChannels, type FakeChannels } from './fake-channels';
import { fakeServer } from './fake-server';
import { fakeOrigin, type FakeOrigin, type FakeWindow } from './fake-web-storage';

export function memoryPlace(): StorageUnderTest {
  return {
    open() {
      const place = createMemoryPlace();
      return [memoryStorage(place), memoryStorage(place)];
    },
    settle: () => undefined,
  };
}

export function browserPlace(): StorageUnderTest {
  let origin: FakeOrigin;
  const tab = ({ area, window }: FakeWindow) => browserStorage({ area: () => area, window: () => window });
  return {
    open() {
      origin = fakeOrigin();
      return [tab(origin.open()), tab(origin.open())];
    },
    settle: () => origin.deliver(),
  };
}

let databases = 0;
export const freshDatabase = () => `place-${++databases}`;

/** Needs `fake-indexeddb/auto`, or a browser. */
export function indexedDbPlace(): StorageUnderTest {
  let channels: FakeChannels;
  return {
    open() {
      channels = fakeChannels();
      const options = { name: freshDatabase(), channel: channels.open };
      return [indexedDbStorage(options), indexedDbStorage(options)];
    },
    settle: () => turns(),
  };
}

/** Two tabs of one machine, with the same server and the same place on the device. */
export function hostPlace(more: Partial<Parameters<typeof hostStorage>[0]> = {}): StorageUnderTest {
  return {
    open() {
      const place = createMemoryPlace();
      const { options } = fakeServer();
      const tab = () => hostStorage({ ...options, local: memoryStorage(place), delay: 0, ...more });
      return [tab(), tab()];
    },
    settle: () => turns(),
  };
}

/** Lets everything that is under way in this process come to its end: requests, messages and what they cause. */
export async function turns(count = 60): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
