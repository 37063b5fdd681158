import type { Json } from '../core/shared/json';
import type { MaybePromise, StorageAdapter, StorageResult, StoredState } from './adapter.types';
import { asBytes } from './bytes';
import { andThen, attempt } from './failure';

/** A small record beside the document: where the person was. Losing it is no harm, so nothing is reported. */
export interface ViewRecord {
  save(view: Json): void;
  load(): MaybePromise<Json | undefined>;
  remove(): MaybePromise<StorageResult<void>>;
}

export function createViewRecord(storage: StorageAdapter, documentKey: string): ViewRecord {
  const key = `${documentKey}#view`;
  return {
    save: (view) => void attempt(() => storage.compact(key, () => view)),
    load: () =>
      andThen(
        attempt(() => storage.load(key)),
        (result) => {
          // An adapter in plain JavaScript may answer anything.
          const view = result.ok ? (result.value as StoredState | null)?.snapshot : undefined;
          return asBytes(view) ? undefined : (view as Json | undefined);
        },
      ),
    remove: () => attempt(() => storage.remove(key)),
  };
}
