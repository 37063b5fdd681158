export type {
  MaybePromise,
  Payload,
  StorageAdapter,
  StorageFailure,
  StorageMessage,
  StorageResult,
  StoredEntry,
  StoredState,
  StoredVersion,
} from '../storage/adapter.types';
export { browserStorage, type BrowserStorageOptions } from '../storage/browser-storage';
export { hostStorage } from '../storage/host/host-storage';
export type {
  HostCall,
  HostConflict,
  HostFailure,
  HostDocument,
  HostSaveCall,
  HostSaved,
  HostStorageOptions,
} from '../storage/host/host.types';
export { indexedDbStorage, type IndexedDbStorageOptions } from '../storage/indexed-db/indexed-db-storage';
export { createMemoryPlace, memoryStorage, type MemoryPlace } from '../storage/memory-storage';
export type { NewsChannel } from '../storage/news';
export { persistStore } from '../storage/persist';
export type {
  DocumentVersion,
  Persistence,
  PersistOptions,
  SaveStatus,
  ShownFailure,
} from '../storage/persist.types';
export type { Delivery, RelayContext, StorageRelay } from '../storage/relay.types';
export { storageKey, type StorageKeyParts } from '../storage/storage-key';
export type { TextStorageEnv } from '../storage/text-storage';
