import { createRetroPrivateDocument } from '../../../core/retro-board/retro.create';
import { retroPrivateModel } from '../../../core/retro-board/retro-private.model';
import { createStore } from '../../../core/shared/store';
import { createEnvironment } from '../../../core/shared/environment';
import type { RetroPrivateStore } from '../../../hooks/retro-board/retro-board.types';
import type { ElementHost } from '../element.types';

/** Hidden cards and keys of whoever sits there. Nobody is told of them: they are no property and no event. */
export function createPrivateState(host: ElementHost): {
  /** @param identity another one gets a store with nothing in it @param retro the id of the board */
  storeFor(identity: string, retro: string): RetroPrivateStore;
  current(): RetroPrivateStore | undefined;
} {
  let known: { readonly identity: string; readonly store: RetroPrivateStore } | undefined;

  function open(identity: string, retro: string): RetroPrivateStore {
    const env = createEnvironment(() => ((host.read('now') as (() => number) | undefined) ?? Date.now)());
    const store = createStore({
      model: retroPrivateModel,
      env,
      document: createRetroPrivateDocument(env, retro),
    });
    known = { identity, store };
    return store;
  }

  return {
    storeFor: (identity, retro) => (known?.identity === identity ? known.store : open(identity, retro)),
    current: () => known?.store,
  };
}
