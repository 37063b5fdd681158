import type { Change } from '../core/shared/change';

/** The newest commits of the log, by their number, to put a late one from another tab in its place. */
export interface RecentChanges {
  add(seq: number, changes: readonly Change[]): void;
  /** Everything after this number, in order. */
  since(seq: number): readonly Change[];
  /** Drops what a snapshot contains; nothing older can arrive any more. */
  forget(upTo: number): void;
  clear(): void;
}

export function createRecentChanges(): RecentChanges {
  const bySeq = new Map<number, readonly Change[]>();
  return {
    add: (seq, changes) => void bySeq.set(seq, changes),
    since(seq) {
      const later = [...bySeq].filter(([other]) => other > seq).sort(([a], [b]) => a - b);
      return later.flatMap(([, changes]) => changes);
    },
    forget(upTo) {
      for (const seq of [...bySeq.keys()]) if (seq <= upTo) bySeq.delete(seq);
    },
    clear: () => bySeq.clear(),
  };
}
