import { Doc } from 'yjs';
import type { Env } from '../core/shared/command';
import type { DocumentHead, DocumentSchema } from '../core/shared/schema';
import { carryEntries, type EntryValues } from './carry-entries';
import { markSuperseded, readGenerations, type Generation } from './generations';
import { entriesOf } from './layout';
import { seedGeneration } from './seed-generation';

/**
 * Two people open a new document before they know of each other, and one of the two generations loses. Whoever opened
 * that one carries over what was done in it, also what arrives there late: one person, so that nothing comes twice.
 */
export interface Rivals<D extends DocumentHead> {
  /** @param began What the generation began with: everything else in it was done by somebody. */
  open(generation: Generation, began: D): void;
  /**
   * Whether a generation was opened here and has lost against `to`; if so, what was done in it is in the other one from now
   * on. One that was replaced on purpose has not lost.
   */
  lose(generation: Generation, to: Generation): boolean;
  /** Carries over what has arrived late. */
  carry(current: Generation | undefined): void;
}

export function createRivals<D extends DocumentHead>(doc: Doc, schema: DocumentSchema, env: Env): Rivals<D> {
  const opened = new Map<string, D>();
  /** Of each lost generation, by collection, what has been carried over. */
  const lost = new Map<string, Map<string, EntryValues>>();

  function carry(current: Generation | undefined) {
    // While Yjs waits for a part of what arrived, entries lack what that part replaces: that is not somebody's doing.
    if (lost.size === 0 || !current || doc.store.pendingStructs) return;
    const writes = [...lost].flatMap(([id, carried]) =>
      collectionsOf(doc, id).flatMap((name) => {
        const known = carried.get(name) ?? new Map<string, never>();
        carried.set(name, known);
        return carryEntries(entriesOf(doc, id, name), entriesOf(doc, current.id, name), known);
      }),
    );
    if (writes.length > 0) doc.transact(() => writes.forEach((write) => write()));
  }

  return {
    open: ({ id }, began) => void opened.set(id, began),
    lose({ id }, to) {
      const began = opened.get(id);
      const declared = readGenerations(doc).find((generation) => generation.id === id);
      if (!began || lost.has(id) || declared?.supersededBy !== undefined) return false;
      lost.set(id, entriesOfDocument(schema, began, env));
      carry(to);
      markSuperseded(doc, id, to.id);
      return true;
    },
    carry,
  };
}

function collectionsOf(doc: Doc, generation: string): string[] {
  const prefix = `${generation}/`;
  return [...doc.share.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}

/** A document as the entries that it would be. */
function entriesOfDocument(schema: DocumentSchema, document: DocumentHead, env: Env) {
  const scratch = new Doc();
  const { id } = seedGeneration(scratch, schema, document, env);
  return new Map(
    collectionsOf(scratch, id).map((name) => {
      const values: EntryValues = new Map();
      carryEntries(entriesOf(scratch, id, name), undefined, values);
      return [name, values];
    }),
  );
}
