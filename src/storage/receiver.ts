import type { Command } from '../core/shared/command';
import type { DocumentHead } from '../core/shared/schema';
import type { Store, StoreEvent } from '../core/shared/store.types';

/** Puts into a store what came from storage, and knows it again when the store tells of it: it need not go back there. */
export interface Receiver<D, C extends Command> {
  receive(put: () => void): void;
  isReceived(event: StoreEvent<D, C>): boolean;
}

export function createReceiver<D extends DocumentHead, C extends Command>(
  store: Store<D, C>,
): Receiver<D, C> {
  const received = new WeakSet<D>();
  let receiving = false;
  return {
    receive(put) {
      receiving = true;
      try {
        put();
      } finally {
        receiving = false;
        // A store in the middle of telling tells of it later.
        received.add(store.getSnapshot());
      }
    },
    isReceived({ reason, document }) {
      const foreign = reason === 'load' || reason === 'remote';
      return foreign && (receiving || received.has(document));
    },
  };
}
