import { readable } from './read-texts';
import { put, type Names, type TextArea } from './text-area';

/** Numbers of all entries that are there, ascending. */
export function entrySeqs(area: TextArea, names: Names): number[] {
  const seqs = area.names().map((name) => names.seqOf(name));
  return seqs.filter((seq) => seq !== undefined).sort((a, b) => a - b);
}

/** Moves the kept snapshots down by one, before a new one is written. Whatever is unreadable is not worth a place. */
export function rotate(area: TextArea, names: Names): void {
  const [current, previous, oldest] = names.kept;
  const text = area.get(current);
  const before = area.get(previous);
  // An attempt that failed has moved them already.
  if (text === null || text === before || !readable(text)) return;
  if (before !== null && readable(before)) fits(area, oldest, before);
  if (fits(area, previous, text)) return;
  // For want of room the older one makes place for the younger one, and both for the new one.
  area.remove(oldest);
  if (!fits(area, previous, text)) area.remove(previous);
}

function fits(area: TextArea, name: string, text: string): boolean {
  try {
    put(area, name, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Removes entries that every kept snapshot contains: whichever of them is readable, nothing is lost.
 *
 * @param least With fewer snapshots all entries stay: another tab may be writing over a young one. @default 3
 */
export function dropContained(area: TextArea, names: Names, least = 3): void {
  const kept = names.kept.flatMap((name) => readable(area.get(name) ?? '') ?? []);
  if (kept.length < least) return;
  for (const seq of entrySeqs(area, names))
    if (kept.every(({ contains }) => contains(seq))) area.remove(names.entry(seq));
}

/** Writes; for want of room it gives up kept snapshots, the oldest first, and the entries that only they need. */
export function putWithRoom(area: TextArea, names: Names, name: string, text: string): void {
  for (;;) {
    try {
      return put(area, name, text);
    } catch (error) {
      const [, previous, oldest] = names.kept;
      const given = [oldest, previous].find((kept) => area.get(kept) !== null);
      if (given === undefined) throw error;
      area.remove(given);
      dropContained(area, names, 1);
    }
  }
}
