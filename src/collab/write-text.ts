import { Text } from 'yjs';
import type { Entries } from './layout';
import { splicesBetween } from './text-diff';

/**
 * Makes a text say `next` with the smallest edits, so that what others type elsewhere in it stays. Where there is no
 * Y.Text yet one is made: by whoever creates the record, as a rule (two that are made at once do not merge).
 */
export function writeText(entries: Entries, key: string, next: string): void {
  const text = entries.get(key);
  if (!(text instanceof Text)) {
    if (text !== next) entries.set(key, new Text(next));
    return;
  }
  // From the back, so that the places before still hold.
  for (const { at, remove, insert } of splicesBetween(text.toJSON(), next).toReversed()) {
    if (remove > 0) text.delete(at, remove);
    if (insert !== '') text.insert(at, insert);
  }
}
