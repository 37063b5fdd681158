import type { StorageMessage } from './adapter.types';
import { unseal } from './sealed';
import { entrySeqs } from './text-versions';
import type { Names, TextArea } from './text-area';

/** What this tab knows of one key's log. */
export interface Cursor {
  /** The highest number it has met. */
  max: number;
  /** Entries it wrote, loaded or delivered. Others may be there, written by another tab a moment ago. */
  readonly seen: Set<number>;
  /** The heading of the snapshot it wrote or loaded last: another one was written by another tab. */
  heading: string | null;
  listener: ((message: StorageMessage) => void) | undefined;
}

export function createCursors(): (key: string) => Cursor {
  const cursors = new Map<string, Cursor>();
  return (key) => {
    let cursor = cursors.get(key);
    if (!cursor) cursors.set(key, (cursor = { max: 0, seen: new Set(), heading: null, listener: undefined }));
    return cursor;
  };
}

/** Tells the listener of an entry, once. False when it cannot be told. */
export function deliver(cursor: Cursor, seq: number, text: string | null): boolean {
  if (cursor.seen.has(seq)) return true;
  const entry = unseal(text ?? '');
  if (!entry.ok || !cursor.listener) return false;
  cursor.seen.add(seq);
  cursor.max = Math.max(cursor.max, seq);
  cursor.listener({ type: 'entry', entry: { seq, payload: entry.payload } });
  return true;
}

/** Hands over what other tabs appended and this one has not heard of yet. */
export function deliverUnseen(area: TextArea, names: Names, cursor: Cursor): void {
  for (const seq of entrySeqs(area, names)) deliver(cursor, seq, area.get(names.entry(seq)));
}

/** Tells that another tab replaced the snapshot, if it did. */
export function tellIfReplaced(area: TextArea, names: Names, cursor: Cursor): boolean {
  const there = headingOf(area.get(names.snapshot));
  if (there === null || there === cursor.heading || !cursor.listener) return false;
  cursor.listener({ type: 'replaced' });
  return true;
}

export function headingOf(text: string | null): string | null {
  return text === null ? null : text.slice(0, text.indexOf('\n'));
}

/** Numbers of one tab lie this far apart; between them is room for those of others. */
const STRIDE = 100_000;

/**
 * The number after `max` for the tab with this share of chance in [0, 1). Two tabs that append in the same moment, which
 * nothing here can prevent, still take two numbers, and neither writes over the other.
 */
export function numberAfter(max: number, share: number): number {
  return (Math.floor(max / STRIDE) + 1) * STRIDE + Math.floor(share * STRIDE);
}
