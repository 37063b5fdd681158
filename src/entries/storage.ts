export type {
  MaybePromise,
  Payload,
  StorageAdapter,
  StorageFailure,
  StorageMessage,
  StorageResult,
  StoredEntry,
  StoredState,
} from '../storage/adapter.types';
export { browserStorage, type BrowserStorageOptions } from '../storage/browser-storage';
export { createMemoryPlace, memoryStorage, type MemoryPlace } from '../storage/memory-storage';
export { persistStore } from '../storage/persist';
export type { Persistence, PersistOptions, SaveStatus } from '../storage/persist.types';
export { storageKey, type StorageKeyParts } from '../storage/storage-key';
