import type { Command } from '../core/shared/command';
import type { DocumentHead } from '../core/shared/schema';
import type { Store } from '../core/shared/store.types';
import type { StorageAdapter, StorageResult } from './adapter.types';
import { createVersions } from './document-versions';
import { andThen, attempt } from './failure';
import type { Persistence, ShownFailure } from './persist.types';
import type { Queue } from './queue';
import type { Seat } from './seat';
import { createViewRecord } from './view-record';

/** What a host and a widget may ask of a stored document at any time; none of it depends on how far it got. */
export type Controls = Omit<Persistence, 'status' | 'ready' | 'retry' | 'stop'>;

export function createControls<D extends DocumentHead, C extends Command>(input: {
  readonly storage: StorageAdapter;
  readonly seat: Pick<Seat, 'remove'>;
  readonly key: string;
  readonly queue: Queue;
  readonly store: Store<D, C>;
  readonly retry: () => Promise<void>;
  /** Why nothing may be written now, if nothing may. */
  readonly getRefusal: () => ShownFailure | undefined;
  /** Told what came of removing everything. */
  readonly onCleared: (results: readonly StorageResult<void>[]) => void;
}): Controls {
  const { storage, seat, key, queue, store, retry, onCleared } = input;
  const view = createViewRecord(storage.relay?.here ?? storage, key);
  return {
    ...createVersions({ ...input, settle: () => queue.tail }),
    async flush() {
      await queue.tail;
      await retry();
    },
    async exportRaw() {
      await queue.tail;
      const raw = await attempt(() => storage.exportRaw(key));
      return JSON.stringify({ key, document: store.getSnapshot(), stored: raw.ok ? raw.value : {} }, null, 2);
    },
    async clear() {
      queue.add(() =>
        andThen(view.remove(), (seen) => andThen(seat.remove(), (document) => onCleared([seen, document]))),
      );
      await queue.tail;
    },
    saveView: view.save,
    loadView: view.load,
  };
}
