import type { Doc } from 'yjs';
import type { Generation } from './generations';
import { entriesOf, entryKey, EXISTS, parseKey, REMOVED, type Entries } from './layout';

/** The days that a removed record can still come back whole, from a peer that was offline. */
export const PURGE_AFTER_DAYS = 30;

/** Deletes all entries of records that were removed before a time, but for the mark. Answers how many records. */
export function purgeRemoved(entries: Entries, before: number): number {
  const due = new Set<string>();
  for (const [key, at] of entries.entries()) {
    const place = parseKey(key);
    // A mark without a time is not ours: nobody knows how old it is.
    if (place?.field === REMOVED && typeof at === 'number' && at < before) due.add(place.id);
  }
  const purged = new Set<string>();
  for (const key of [...entries.keys()]) {
    const place = parseKey(key);
    if (!place || place.field === REMOVED || !due.has(place.id)) continue;
    if (key === entryKey(place.id, EXISTS)) purged.add(place.id);
    entries.delete(key);
  }
  return purged.size;
}

/** Deletes the content of a generation; that there was one stays known. */
export function purgeGeneration(doc: Doc, { id }: Generation): void {
  for (const name of [...doc.share.keys()]) {
    if (!name.startsWith(`${id}/`)) continue;
    const entries = entriesOf(doc, id, name.slice(id.length + 1));
    for (const key of [...entries.keys()]) entries.delete(key);
  }
}
