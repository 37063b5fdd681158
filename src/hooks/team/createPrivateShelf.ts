'use client';
import { createRetroPrivateDocument } from '../../core/retro-board/retro.create';
import { retroPrivateModel } from '../../core/retro-board/retro-private.model';
import type { Env } from '../../core/shared/command';
import { createStore } from '../../core/shared/store';
import type { RetroPrivateStore } from '../retro-board/retro-board.types';

/** One person's side of each retro. It outlasts the board: who goes to another view and back finds hidden cards again. */
export interface PrivateShelf {
  storeOf(retro: string): RetroPrivateStore;
  /** Those that were asked for. */
  all(): readonly RetroPrivateStore[];
}

export function createPrivateShelf(env: Env): PrivateShelf {
  const stores = new Map<string, RetroPrivateStore>();
  return {
    storeOf(retro) {
      const known = stores.get(retro);
      if (known) return known;
      const document = createRetroPrivateDocument(env, retro);
      const store: RetroPrivateStore = createStore({ model: retroPrivateModel, env, document });
      stores.set(retro, store);
      return store;
    },
    all: () => [...stores.values()],
  };
}
