import { memo } from 'react';
import { recordKey } from '../../src/core/shared/change';
import { sortByOrder } from '../../src/core/shared/sort-by-order';
import type { Store } from '../../src/core/shared/store.types';
import { useStore } from '../../src/hooks/shared/useStore';
import type { ToyCommand, ToyDocument } from './toy-model';

type ToyStore = Store<ToyDocument, ToyCommand>;

/** A small widget: the cards of a document in their order, each subscribed to its own record. */
export function ToyList({ store, onRender }: { store: ToyStore; onRender?: (id: string) => void }) {
  const ids = useStore(store, ({ cards }) => sortByOrder(Object.values(cards)).map(({ id }) => id));
  onRender?.('list');
  return (
    <ul>
      {ids.map((id) => (
        <ToyItem key={id} id={id} store={store} onRender={onRender} />
      ))}
    </ul>
  );
}

const ToyItem = memo(function ToyItem({
  id,
  store,
  onRender,
}: {
  id: string;
  store: ToyStore;
  onRender: ((id: string) => void) | undefined;
}) {
  const card = useStore(store, ({ cards }) => cards[id], recordKey('cards', id));
  onRender?.(id);
  if (!card) return null;
  const { title, text, column, tags, votes } = card;
  return (
    <li data-id={id}>{JSON.stringify({ title, text, column, tags: Object.keys(tags).sort(), votes })}</li>
  );
});
