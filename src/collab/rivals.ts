import type { Doc } from 'yjs';
import { diffDocuments } from '../core/shared/diff';
import type { DocumentHead } from '../core/shared/schema';
import { markSuperseded, readGenerations, type Generation } from './generations';
import type { Link } from './link';
import type { Replica } from './replica';

/**
 * Two people open a new document before they know of each other, and one of the two generations loses. Whoever opened
 * that one carries over what was done in it, also what arrives there late: one person, so that nothing comes twice.
 */
export interface Rivals<D extends DocumentHead> {
  /** @param began What the generation began with: everything else in it was done by somebody. */
  open(generation: Generation, began: D): void;
  /** What a generation began with, if it was opened here and lost. One that was replaced on purpose has not. */
  lost(generation: Generation): D | undefined;
  /** Goes on reading it. @param carried What is in the other one already. */
  watch(replica: Replica<D>, carried: D, to: Generation): void;
  carry(): void;
  stop(): void;
}

export function createRivals<D extends DocumentHead>(doc: Doc, link: Link<D>): Rivals<D> {
  const opened = new Map<string, D>();
  const watched = new Map<Replica<D>, D>();
  let carrying = false;

  function carry() {
    // Writing ends a transaction, which comes here again.
    if (carrying) return;
    carrying = true;
    for (const [replica, carried] of watched) {
      replica.refresh(carried);
      const now = replica.view();
      if (!now) continue;
      const { document, changes } = diffDocuments(carried, now);
      watched.set(replica, document);
      if (changes.length > 0) link.carry(changes);
    }
    carrying = false;
  }

  return {
    open: ({ id }, began) => void opened.set(id, began),
    lost({ id }) {
      const now = readGenerations(doc).find((generation) => generation.id === id);
      return now && now.supersededBy === undefined ? opened.get(id) : undefined;
    },
    watch(replica, carried, to) {
      watched.set(replica, carried);
      markSuperseded(doc, replica.generation.id, to.id);
      carry();
    },
    carry,
    stop() {
      for (const replica of watched.keys()) replica.stop();
      watched.clear();
    },
  };
}
