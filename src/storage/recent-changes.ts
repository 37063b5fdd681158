import type { Change } from '../core/shared/change';
import type { StoredEntry } from './adapter.types';
import { decodeChanges } from './stored-changes';

export type Commit = readonly Change[];

/** The newest commits of the log, by their number, to put a late one from another tab in its place. */
export interface RecentChanges {
  /** Commits that will get a number: whatever arrives meanwhile is older. */
  readonly held: Set<Commit>;
  add(seq: number, changes: Commit): void;
  /** Everything after this number, in order. */
  since(seq: number): readonly Change[];
  /** Drops what a snapshot contains; nothing older can arrive any more. */
  forget(upTo: number): void;
  /** Forgets all but these, as they were loaded. */
  restart(entries?: readonly StoredEntry[]): void;
}

export function createRecentChanges(): RecentChanges {
  const bySeq = new Map<number, Commit>();
  return {
    held: new Set(),
    add: (seq, changes) => void bySeq.set(seq, changes),
    since(seq) {
      const later = [...bySeq].filter(([other]) => other > seq).sort(([a], [b]) => a - b);
      return later.flatMap(([, changes]) => changes);
    },
    forget(upTo) {
      for (const seq of [...bySeq.keys()]) if (seq <= upTo) bySeq.delete(seq);
    },
    restart(entries = []) {
      bySeq.clear();
      for (const { seq, payload } of entries) bySeq.set(seq, decodeChanges(payload)?.changes ?? []);
    },
  };
}
