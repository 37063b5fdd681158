import type { DocumentHead } from '../core/shared/schema';
import type { StorageAdapter, StorageResult } from './adapter.types';
import { andThen, attempt } from './failure';
import type { Persistence } from './persist.types';
import type { Queue } from './queue';
import type { Seat } from './seat';
import { createViewRecord } from './view-record';

/** What a host and a widget may ask of a stored document at any time; none of it depends on how far it got. */
export type Controls = Pick<Persistence, 'flush' | 'exportRaw' | 'clear' | 'saveView' | 'loadView'>;

export function createControls(input: {
  readonly storage: StorageAdapter;
  readonly seat: Pick<Seat, 'remove'>;
  readonly key: string;
  readonly queue: Queue;
  readonly getDocument: () => DocumentHead;
  readonly retry: () => Promise<void>;
  /** Told what came of removing everything. */
  readonly onCleared: (results: readonly StorageResult<void>[]) => void;
}): Controls {
  const { storage, seat, key, queue, getDocument, retry, onCleared } = input;
  const view = createViewRecord(storage.relay?.here ?? storage, key);
  return {
    async flush() {
      await queue.tail;
      await retry();
    },
    async exportRaw() {
      await queue.tail;
      const raw = await attempt(() => storage.exportRaw(key));
      return JSON.stringify({ key, document: getDocument(), stored: raw.ok ? raw.value : {} }, null, 2);
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
