import { applyRemote } from '../core/shared/apply-remote';
import type { Change } from '../core/shared/change';
import type { Command } from '../core/shared/command';
import type { DocumentHead } from '../core/shared/schema';
import type { Store } from '../core/shared/store.types';
import { createRecentChanges, type RecentChanges } from './recent-changes';
import type { StoredBase } from './stored-base';

/** Keeps a store in the order of the log, so that all tabs end the same. */
export interface LogOrder extends Omit<RecentChanges, 'add' | 'since'> {
  /** Another tab wrote these. Ours that come later in the log, or will, are applied again. */
  hear(seq: number, changes: readonly Change[]): void;
  /** These got this number. What was heard of before and comes later is applied again. */
  wrote(seq: number, changes: readonly Change[]): void;
}

export function createLogOrder<D extends DocumentHead, C extends Command>(
  store: Store<D, C>,
  base: StoredBase<D>,
  receive: (put: () => void) => void,
): LogOrder {
  const recent = createRecentChanges();
  const put = (changes: readonly Change[]) =>
    receive(() => applyRemote(store, [...changes, ...[...recent.held].flat()]));

  return {
    ...recent,
    hear(seq, changes) {
      const inOrder = [...changes, ...recent.since(seq)];
      recent.add(seq, changes);
      base.add(inOrder, () => put(inOrder));
    },
    wrote(seq, changes) {
      const later = recent.since(seq);
      recent.add(seq, changes);
      if (later.length > 0) put(later);
      // What is on the screen beyond that came from the log, unless something else waits to be written.
      if (recent.held.size) base.add([...changes, ...later]);
      else base.set();
    },
  };
}
