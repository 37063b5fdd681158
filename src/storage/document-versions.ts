import { applyRemote } from '../core/shared/apply-remote';
import type { Command } from '../core/shared/command';
import { diffDocuments } from '../core/shared/diff';
import type { DocumentHead } from '../core/shared/schema';
import type { Store } from '../core/shared/store.types';
import type { MaybePromise, StorageAdapter, StorageResult, StoredVersion } from './adapter.types';
import { attempt, failed } from './failure';
import { openStored } from './open-stored';
import type { DocumentVersion, ShownFailure } from './persist.types';

export interface DocumentVersions {
  versions(): Promise<StorageResult<readonly DocumentVersion[]>>;
  restore(versionId: string): Promise<StorageResult<void>>;
}

/**
 * The kept snapshots of a stored document.
 *
 * @param input.settle Waits for writes under way.
 * @param input.getRefusal Why nothing may be written now, if nothing may.
 */
export function createVersions<D extends DocumentHead, C extends Command>(input: {
  readonly store: Store<D, C>;
  readonly storage: StorageAdapter;
  readonly key: string;
  readonly settle: () => MaybePromise<void>;
  readonly getRefusal: () => ShownFailure | undefined;
}): DocumentVersions {
  const { store, storage, key, settle, getRefusal } = input;

  async function list(): Promise<StorageResult<readonly StoredVersion[]>> {
    if (!storage.versions) return { ok: true, value: [] };
    return await attempt(() => storage.versions!(key));
  }

  return {
    async versions() {
      const listed = await list();
      return listed.ok ? { ok: true, value: listed.value.map(({ id, at }) => ({ id, at })) } : listed;
    },
    async restore(versionId) {
      await settle();
      const refusal = getRefusal();
      if (refusal) return failed(refusal);
      const listed = await list();
      if (!listed.ok) return listed;
      const version = listed.value.find(({ id }) => id === versionId);
      const restored = version ? goBack(store, version) : failed('unknown');
      await settle();
      return restored;
    },
  };
}

/** Entries of logs stay: nothing that was said is unsaid. */
function goBack<D extends DocumentHead, C extends Command>(
  store: Store<D, C>,
  { payload }: StoredVersion,
): StorageResult<void> {
  const state = {
    snapshot: payload,
    damaged: false,
    entries: [],
    upTo: 0,
    quarantined: 0,
    safeToWrite: true,
  };
  const { document, newer } = openStored(store.model.schema, state, store.getSnapshot());
  if (!document || newer) return failed(newer ? 'newer' : 'corrupt');
  applyRemote(store, diffDocuments(store.getSnapshot(), document).changes);
  return { ok: true, value: undefined };
}
