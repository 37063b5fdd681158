import { createStore } from '../../src/core/shared/store';
import type { StorageAdapter } from '../../src/storage/adapter.types';
import { persistStore } from '../../src/storage/persist';
import type { SaveStatus } from '../../src/storage/persist.types';
import { toyCard, toyDocument, toyEnv, toyModel, type ToyCommand, type ToyDocument } from './toy-model';

/** A toy document that is kept under the key `toy`, as a widget keeps its own. */
export function openToy(
  storage: StorageAdapter,
  document = toyDocument(toyCard('a')),
  more: { readonly compactAfter?: number; readonly seed?: number } = {},
) {
  const store = createStore<ToyDocument, ToyCommand>({ model: toyModel, document, env: toyEnv(more.seed) });
  const seen: SaveStatus[] = [];
  const persistence = persistStore({
    store,
    storage,
    key: 'toy',
    compactAfter: more.compactAfter,
    onStatus: (status) => seen.push(status),
  });
  return {
    store,
    persistence,
    /** Every state that was shown. */
    seen,
    status: () => persistence.status.getSnapshot(),
    cards: () => store.getSnapshot().cards,
    rename: (id: string, title: string) => store.dispatch({ type: 'card.rename', id, title }),
    add: (id: string) => store.dispatch({ type: 'card.add', card: toyCard(id) }),
    vote: (id: string, voter: string, votes: number) =>
      store.dispatch({ type: 'card.vote', id, voter, votes }),
  };
}

export type OpenedToy = ReturnType<typeof openToy>;
