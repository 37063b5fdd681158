export type { Check, StorageUnderTest } from '../testing/check.types';
export { storageChecks } from '../testing/storage-checks';
export { retroPrivacyChecks } from '../testing/retro-board/retro-checks';
export type { RetroSide, RetroUnderTest } from '../testing/retro-board/retro-checks.types';
