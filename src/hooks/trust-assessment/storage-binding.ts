'use client';
import { isPlainObject } from '../../core/shared/json';
import { persistStore } from '../../storage/persist';
import { storageKey } from '../../storage/storage-key';
import type { StorageAdapter } from '../../storage/adapter.types';
import type { Persistence, SaveStatus } from '../../storage/persist.types';
import type { ResponseDocument } from '../../core/trust-assessment/response.types';
import type { ResponseStore } from './assessment.types';
import type { Signal } from './createSignal';

export interface BindOptions {
  readonly store: ResponseStore;
  readonly storage: StorageAdapter;
  readonly documentId: string;
  readonly person: string | undefined;
  /** The document when the form was mounted: what was answered since is still to be written. */
  readonly since: ResponseDocument;
  readonly save: Signal<SaveStatus | null>;
  /** With the time of the newest answer there is, and the page that was open, or NaN. */
  readonly onOpen: (newestAnswerAt: number | null, page: number) => void;
}

/** When the newest answer was given, or `null` without any. */
function newestAnswerAt(document: ResponseDocument): number | null {
  const times = Object.values(document.answers).map((answer) => answer.at ?? 0);
  return times.length > 0 ? Math.max(...times) : null;
}

/** Keeps a form's answers in storage. A chunk of its own, fetched only where drafts are stored. */
export function bindStorage(options: BindOptions): Persistence {
  const { store, storage, documentId, person, since, save, onOpen } = options;
  const key = storageKey({ widget: 'assessment', documentId, person });
  const persistence = persistStore({ store, storage, key, since });
  const read = () => save.set(persistence.status.getSnapshot());
  read();
  const unfollow = persistence.status.subscribe(read);
  let stopped = false;
  void persistence.ready
    .then(() => persistence.loadView())
    .then((view) => {
      if (!stopped)
        onOpen(newestAnswerAt(store.getSnapshot()), isPlainObject(view) ? Number(view['page']) : NaN);
    });
  return {
    ...persistence,
    stop() {
      stopped = true;
      unfollow();
      // What was answered before the stored draft had arrived is merged into it and written before this ends.
      if (persistence.status.getSnapshot().state !== 'loading') persistence.stop();
      else void persistence.ready.then(() => persistence.flush()).then(() => persistence.stop());
    },
  };
}
