'use client';
import { emptyRetroDocument } from '../../core/retro-board/retro.create';
import type { StorageAdapter } from '../../storage/adapter.types';
import type { Persistence, SaveStatus } from '../../storage/persist.types';
import { createSignal, type Signal } from '../shared/createSignal';
import type { DocumentStorage } from '../shared/useDocumentStorage';
import type { Plinth } from '../shared/usePlinth';
import type { RetroShelf } from './createRetroShelf';
import { troubleRank } from './trouble-rank';

/** How all retros of a team are kept, as one: what there is to say is said of the worst of them. */
export type RetrosStorage = Pick<DocumentStorage, 'save' | 'retry' | 'exportRaw'>;

export interface RetroKeeper extends RetrosStorage {
  /** Keeps these from now on; those that are kept already stay as they are. */
  keep(storage: StorageAdapter, ids: readonly string[]): void;
  stop(): void;
}

/** Keeps every retro of a shelf that it is told of. The code that does it is fetched with the first. */
export function createRetroKeeper(
  shelf: RetroShelf,
  { reportError }: Pick<Plinth, 'reportError'>,
): RetroKeeper {
  const save = createSignal<SaveStatus | null>(null);
  const bound = new Map<string, { readonly status: Signal<SaveStatus | null>; persistence: Persistence }>();
  let wanted: { readonly storage: StorageAdapter; readonly ids: readonly string[] } | null = null;

  function tell() {
    const all = [...bound.values()].flatMap(({ status }) => status.getSnapshot() ?? []);
    const worst = Math.max(...all.map(troubleRank));
    save.set(all.find((status) => troubleRank(status) === worst) ?? null);
  }

  function keep(storage: StorageAdapter, ids: readonly string[]) {
    wanted = { storage, ids };
    const fresh = ids.filter((id) => !bound.has(id));
    if (fresh.length === 0) return;
    import('./storage-binding').then(
      ({ bindRetro }) => {
        if (wanted?.storage !== storage) return;
        for (const documentId of fresh) {
          if (bound.has(documentId)) continue;
          const since = emptyRetroDocument(documentId);
          const store = shelf.add(since);
          const status = createSignal<SaveStatus | null>({ state: 'loading' });
          const place = { store, storage, documentId, person: undefined };
          const persistence = bindRetro({ ...place, since, save: status, reportError });
          if (persistence) bound.set(documentId, { status, persistence });
          status.subscribe(tell);
        }
        tell();
      },
      () => wanted && save.set({ state: 'failed', reason: 'unknown' }),
    );
  }

  return {
    save,
    keep,
    retry() {
      for (const { status, persistence } of bound.values())
        if (/failed|offline/.test(status.getSnapshot()?.state ?? '')) void persistence.retry();
      // What could not be fetched is fetched again.
      if (wanted) keep(wanted.storage, wanted.ids);
    },
    async exportRaw() {
      const kept = await Promise.all(
        [...bound].map(
          async ([id, { persistence }]) =>
            [id, JSON.parse(await persistence.exportRaw()) as unknown] as const,
        ),
      );
      const loose = shelf.getSnapshot().filter(({ id }) => !bound.has(id));
      const retros = [...kept, ...loose.map((document) => [document.id, { document }] as const)];
      return JSON.stringify({ retros: Object.fromEntries(retros) }, null, 2);
    },
    stop() {
      wanted = null;
      for (const { persistence } of bound.values()) persistence.stop();
      bound.clear();
      save.set(null);
    },
  };
}
