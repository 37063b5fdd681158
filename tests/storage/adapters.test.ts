import { browserStorage } from '../../src/storage/browser-storage';
import { createMemoryPlace, memoryStorage } from '../../src/storage/memory-storage';
import { fakeOrigin, type FakeOrigin, type FakeWindow } from '../helpers/fake-web-storage';
import { describeStorageConformance } from '../helpers/storage-conformance';

describeStorageConformance('memory storage', {
  open() {
    const place = createMemoryPlace();
    return [memoryStorage(place), memoryStorage(place)];
  },
  settle: () => undefined,
});

let origin: FakeOrigin;
const tab = ({ area, window }: FakeWindow) => browserStorage({ area: () => area, window: () => window });

describeStorageConformance('browser storage', {
  open() {
    origin = fakeOrigin();
    return [tab(origin.open()), tab(origin.open())];
  },
  settle: () => origin.deliver(),
});
