import type { StorageMessage } from '../adapter.types';
import type { EntryRecord } from './layout';
import { unsealBody } from './seal-body';

/** What this tab knows of one key. */
export interface Knowledge {
  /** The newest snapshot it wrote or loaded. */
  snapshot: number;
  /** The newest snapshot of another tab that the listener was told of. */
  told: number;
  /** The last entry it was told of or loaded. Numbers are given in the order of commits: none below it can still come. */
  entry: number;
  /** Entries of its own after that one. */
  readonly own: Set<number>;
  listener: ((message: StorageMessage) => void) | undefined;
}

export function createKnowledge(): (key: string) => Knowledge {
  const known = new Map<string, Knowledge>();
  return (key) => {
    let knowledge = known.get(key);
    if (!knowledge)
      known.set(key, (knowledge = { snapshot: 0, told: 0, entry: 0, own: new Set(), listener: undefined }));
    return knowledge;
  };
}

/** From here on everything up to this entry is known. */
export function knowUpTo(knowledge: Knowledge, entry: number): void {
  knowledge.entry = Math.max(knowledge.entry, entry);
  for (const seq of [...knowledge.own]) if (seq <= knowledge.entry) knowledge.own.delete(seq);
}

/** Tells the listener of entries that other tabs wrote. Answers the last number up to which everything is known here. */
export function tellUnseen(knowledge: Knowledge, entries: readonly EntryRecord[]): number {
  const { listener } = knowledge;
  const unseen = entries.filter(({ seq }) => seq! > knowledge.entry && !knowledge.own.has(seq!));
  if (!listener && unseen.length > 0) return unseen[0]!.seq! - 1;
  for (const record of unseen) {
    const payload = unsealBody(record);
    if (payload !== undefined) listener?.({ type: 'entry', entry: { seq: record.seq!, payload } });
  }
  const last = entries.at(-1)?.seq ?? knowledge.entry;
  knowUpTo(knowledge, last);
  return knowledge.entry;
}
