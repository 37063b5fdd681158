'use client';
import { isPlainObject } from '../../core/shared/json';
import type { Change } from '../../core/shared/change';
import type { RetroPrivateStore, RetroStore } from './retro-board.types';
import type { RetroUi } from './retro-ui';

/** Wakes whoever shows one card when anything that is shown on it changes: the card, a comment on it, how it is held. */
export interface CardHub {
  subscribe(listener: () => void, cardId: string): () => void;
  /** Is told of every card, for whoever shows many. */
  watch(listener: (cardId: string) => void): () => void;
}

/** One subscription for all cards: a card costs one entry of a map. */
export function createCardHub(store: RetroStore, own: RetroPrivateStore, ui: RetroUi): CardHub {
  const listeners = new Map<string, Set<() => void>>();
  const watchers = new Set<(cardId: string) => void>();
  let stops: readonly (() => void)[] = [];

  /** The card that a change is seen on. */
  function cardOf({ collection, id, before, after }: Change): string | undefined {
    if (collection === 'cards') return id;
    if (collection !== 'comments') return undefined;
    // A comment that went is only in what was there before.
    const record: unknown = store.getSnapshot().comments[id] ?? after ?? before;
    return isPlainObject(record) ? String(record['cardId']) : undefined;
  }
  function tell({ changes }: { readonly changes: readonly Change[] }) {
    const touched = new Set(changes.map(cardOf));
    for (const id of touched) {
      if (id === undefined) continue;
      for (const listener of [...(listeners.get(id) ?? [])]) listener();
      for (const watcher of [...watchers]) watcher(id);
    }
  }
  const isIdle = () => listeners.size + watchers.size === 0;
  const begin = () => {
    if (isIdle()) stops = [store.observe(tell), own.observe(tell)];
  };
  const end = () => {
    if (isIdle()) for (const stop of stops) stop();
  };

  return {
    subscribe(listener, id) {
      begin();
      const found = listeners.get(id) ?? new Set();
      listeners.set(id, found);
      found.add(listener);
      const unlisten = ui.subscribe(listener, `on/${id}`);
      return () => {
        unlisten();
        found.delete(listener);
        if (found.size === 0 && listeners.get(id) === found) listeners.delete(id);
        end();
      };
    },
    watch(listener) {
      begin();
      watchers.add(listener);
      return () => {
        watchers.delete(listener);
        end();
      };
    },
  };
}
