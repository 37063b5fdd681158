'use client';
import { useEffect, useSyncExternalStore } from 'react';
import type { RetroDocument } from '../../core/retro-board/retro.types';
import { callListener } from '../../core/shared/listeners';
import type { StorageAdapter } from '../../storage/adapter.types';
import { useIsomorphicLayoutEffect } from '../shared/useIsomorphicLayoutEffect';
import { useLatest } from '../shared/useLatest';
import { useOwned } from '../shared/useOwned';
import type { Plinth } from '../shared/usePlinth';
import { createRetroKeeper, type RetroKeeper, type RetrosStorage } from './createRetroKeeper';
import { createRetroShelf, type RetroShelf } from './createRetroShelf';
import type { UseTeamOptions } from './team.types';

const NONE: readonly RetroDocument[] = [];

export interface RetroShelfHook {
  readonly shelf: RetroShelf;
  readonly retros: readonly RetroDocument[];
  /** Puts a new retro there, unless the host cancels. `false` where it did, or threw and keeps them itself. */
  start(document: RetroDocument, event?: unknown): boolean;
  /** How saving them stands; `null` where nothing is stored. */
  readonly storage: RetrosStorage;
}

/** The retros of a team in whichever way the host chose, and those in storage that the team names. */
export function useRetroShelf(input: {
  readonly options: UseTeamOptions;
  readonly plinth: Plinth;
  readonly actor: string | undefined;
  /** Ids of retros that the team names. */
  readonly named: readonly string[];
  /** Which team it is: retros of one are none of another's. */
  readonly identity: string;
}): RetroShelfHook {
  const { options, plinth, actor, named, identity } = input;
  const latest = useLatest({ ...options, identity });
  const shelf = useOwned(identity, () =>
    createRetroShelf({
      env: plinth.env,
      actor,
      documents: options.retros ?? options.defaultRetros ?? NONE,
      propose(list, next, details) {
        const { retros, onRetrosChange } = latest.current;
        // What is still loaded or stored of another team is nothing that the host shows now.
        if (latest.current.identity === identity)
          callListener(() =>
            onRetrosChange?.(list, {
              reason: details.reason,
              retro: next.id,
              event: details.event,
              get isCanceled() {
                return details.isCanceled;
              },
              cancel: () => details.cancel(),
            }),
          );
        return retros === undefined ? undefined : 'hold';
      },
    }),
  );
  const { retros: controlled, retroStores } = options;
  useIsomorphicLayoutEffect(() => {
    if (retroStores) shelf.use(retroStores);
    else if (controlled) shelf.adopt(controlled);
  }, [shelf, retroStores, controlled]);
  const stored = options.storage && !controlled && !retroStores ? options.storage : undefined;
  const storage = useStoredRetros(shelf, stored, named, plinth);
  const retros = useSyncExternalStore(shelf.subscribe, shelf.getSnapshot, shelf.getSnapshot);

  const start = useOwned(shelf, () => (document: RetroDocument, event?: unknown): boolean => {
    let told = false;
    const details = {
      reason: 'start' as const,
      retro: document.id,
      event,
      isCanceled: false,
      cancel() {
        details.isCanceled = true;
      },
    };
    callListener(() => {
      latest.current.onRetrosChange?.([...shelf.getSnapshot(), document], details);
      told = true;
    });
    if (details.isCanceled) return false;
    // A host that keeps them and threw may not have it: the team must not name a retro that nobody has.
    if (latest.current.retros !== undefined || latest.current.retroStores) return told;
    shelf.add(document);
    return true;
  });
  return { shelf, retros, start, storage };
}

/** Keeps every retro that the team names in storage. */
function useStoredRetros(
  shelf: RetroShelf,
  storage: StorageAdapter | undefined,
  named: readonly string[],
  plinth: Plinth,
): RetroKeeper {
  const keeper = useOwned(shelf, () => createRetroKeeper(shelf, plinth));
  const ids = named.join(' ');
  useEffect(() => {
    if (storage) keeper.keep(storage, ids === '' ? [] : ids.split(' '));
  }, [keeper, storage, ids]);
  useEffect(() => () => keeper.stop(), [keeper, storage]);
  return keeper;
}
