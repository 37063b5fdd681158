import type { Check, StorageUnderTest } from './check.types';
import { basics } from './storage-basics.checks';
import { tabs } from './storage-tabs.checks';
import { versions } from './storage-versions.checks';

/**
 * What every storage adapter must do, synchronous or not, ours and a host's. Needs no test framework: each check is a name
 * and a function that rejects if it does not hold.
 */
export function storageChecks(underTest: StorageUnderTest): readonly Check[] {
  const { keepsVersions = true } = underTest;
  return [...basics, ...tabs, ...(keepsVersions ? versions : [])].map(({ name, run }) => ({
    name,
    async run() {
      const [one, two] = await underTest.open();
      await run({ one, two, settle: () => underTest.settle() });
    },
  }));
}
