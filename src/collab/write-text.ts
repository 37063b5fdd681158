import { Text } from 'yjs';
import type { Entries } from './layout';
import { spliceBetween } from './text-splice';

/**
 * Makes a text say `next` with the smallest edit, so that what others type elsewhere in it stays. Where there is no
 * Y.Text yet one is made: by whoever creates the record, as a rule (two that are made at once do not merge).
 */
export function writeText(entries: Entries, key: string, next: string): void {
  const text = entries.get(key);
  if (!(text instanceof Text)) {
    if (text !== next || text === undefined) entries.set(key, new Text(next));
    return;
  }
  const { at, remove, insert } = spliceBetween(text.toJSON(), next);
  if (remove > 0) text.delete(at, remove);
  if (insert !== '') text.insert(at, insert);
}
