import { applyChanges, currentValue } from './apply-changes';
import { recordKey, type Change, type RecordKey } from './change';
import type { Json } from './json';
import type { DocumentHead } from './schema';

/** A document that is being worked on, change by change. */
export interface Draft<D extends DocumentHead> {
  read(change: Pick<Change, 'collection' | 'id' | 'field'>): Json | undefined;
  write(change: Change): void;
  finish(): D;
}

/**
 * Applying a change copies its collection, so a thousand changes one by one would copy it a thousand times. A draft
 * applies them in batches; only reading a record that was written in this batch ends it.
 */
export function createDraft<D extends DocumentHead>(document: D): Draft<D> {
  let current = document;
  let pending: Change[] = [];
  const written = new Set<RecordKey>();

  function finish() {
    current = applyChanges(current, pending);
    pending = [];
    written.clear();
    return current;
  }

  return {
    read(change) {
      if (written.has(recordKey(change.collection, change.id))) finish();
      return currentValue(current, change);
    },
    write(change) {
      written.add(recordKey(change.collection, change.id));
      pending.push(change);
    },
    finish,
  };
}
