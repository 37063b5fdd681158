import type { Change } from './change';
import type { Command } from './command';
import { rebaseChanges } from './rebase';
import type { DocumentHead } from './schema';
import type { Store } from './store.types';

/**
 * Puts into a store what was changed elsewhere (another tab, another person), as far as it still applies and the schema
 * allows it. It cannot be undone here nor cancelled. A function of its own, because checking and merging are most of
 * what a store weighs, and a document that never leaves its page needs neither.
 */
export function applyRemote<D extends DocumentHead, C extends Command>(
  store: Store<D, C>,
  incoming: readonly Change[],
): void {
  if (store.model.schema.scope === 'host') return;
  const { document, changes } = rebaseChanges(store.model.schema, store.getSnapshot(), incoming);
  store.reconcile(document, 'remote', changes);
}
