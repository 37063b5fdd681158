import type { BoardEntry } from '../../core/retro-board/layout';
import { jsonEquals } from '../../core/shared/json';

/** Cards that are laid out together or not at all: few where a list begins, which is what is seen first. */
const SIZES = [12, 12, 24];
const SIZE = 50;
/** A chunk that grew beyond this is cut in two. */
const MOST = 75;

export interface Chunk {
  readonly key: string;
  readonly entries: readonly BoardEntry[];
}

/**
 * Cuts a list into chunks that stay what they are while the list changes: an entry that comes in joins the chunk it comes
 * into, so one new card at the top changes one chunk and not all of them.
 */
export function createChunker(): (entries: readonly BoardEntry[]) => readonly Chunk[] {
  let last: readonly Chunk[] = [];
  let made = 0;
  return (entries) => {
    const home = new Map(last.flatMap(({ key, entries: old }) => old.map(({ id }) => [id, key] as const)));
    const rank = new Map(last.map(({ key }, index) => [key, index]));
    const drafts: { key: string; entries: BoardEntry[] }[] = [];
    const taken = new Set<string>();
    const begin = (key: string) => {
      taken.add(key);
      drafts.push({ key, entries: [] });
    };
    for (const entry of entries) {
      const draft = drafts.at(-1);
      const old = home.get(entry.id);
      const ahead = old !== undefined && !taken.has(old) && (!draft || isAhead(rank, old, draft.key));
      if (!draft) begin(old ?? `${made++}`);
      else if (
        ahead ||
        draft.entries.length >=
          (old !== draft.key && last.length === 0 ? (SIZES[drafts.length - 1] ?? SIZE) : MOST)
      )
        begin(ahead ? old : `${made++}`);
      drafts.at(-1)!.entries.push(entry);
    }
    last = drafts.map((draft) => {
      const before = last.find(({ key }) => key === draft.key);
      return before && jsonEquals(before.entries, draft.entries) ? before : draft;
    });
    return last;
  };
}

function isAhead(rank: ReadonlyMap<string, number>, key: string, current: string): boolean {
  return rank.get(key)! > (rank.get(current) ?? -1);
}
