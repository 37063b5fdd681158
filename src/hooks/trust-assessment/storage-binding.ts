'use client';
// One chunk, fetched only where drafts are stored.
export { persistStore } from '../../storage/persist';
export { storageKey } from '../../storage/storage-key';
