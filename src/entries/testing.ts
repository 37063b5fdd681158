export type { Check, StorageUnderTest } from '../testing/check.types';
export { storageChecks } from '../testing/storage-checks';
