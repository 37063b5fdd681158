import 'fake-indexeddb/auto';
import { describe, test } from 'vitest';
import type { StorageUnderTest } from '../../src/testing/check.types';
import { storageChecks } from '../../src/testing/storage-checks';
import { browserPlace, hostPlace, indexedDbPlace, memoryPlace } from '../helpers/storage-places';

const places: readonly (readonly [string, () => StorageUnderTest])[] = [
  ['memory storage', memoryPlace],
  ['browser storage', browserPlace],
  ['IndexedDB storage', indexedDbPlace],
  ['host storage', () => hostPlace()],
];

describe.each(places)('%s', (_, place) => {
  for (const { name, run } of storageChecks(place())) test(name, run);
});
