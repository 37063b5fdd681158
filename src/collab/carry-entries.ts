import { Text } from 'yjs';
import { jsonEquals, type Json } from '../core/shared/json';
import { parseKey, type Entries } from './layout';
import { safeValue } from './safe-value';
import { mergeTexts } from './text-diff';
import { writeText } from './write-text';

/** Values of entries by key. */
export type EntryValues = Map<string, Json | undefined>;

/**
 * What is to be written to `to` so that it has what has changed in `from` since `known`, entry by entry; brings `known` up
 * to date. Of texts both edits count; another value is written only where the old one still stands.
 */
export function carryEntries(
  from: Entries,
  to: Entries | undefined,
  known: EntryValues,
): readonly (() => void)[] {
  const writes: (() => void)[] = [];
  for (const key of new Set([...from.keys(), ...known.keys()])) {
    if (!parseKey(key)) continue;
    const entry = from.get(key);
    const [before, now] = [known.get(key), safeValue(entry)];
    if (jsonEquals(before, now)) continue;
    known.set(key, now);
    const isText = entry instanceof Text;
    if (to) writes.push(() => carryEntry(to, key, before, now, isText));
  }
  return writes;
}

function carryEntry(
  to: Entries,
  key: string,
  before: Json | undefined,
  now: Json | undefined,
  text: boolean,
) {
  const there = safeValue(to.get(key));
  if (text && typeof now === 'string') {
    const both = typeof before === 'string' && typeof there === 'string';
    if (both) writeText(to, key, mergeTexts(before, now, there));
    else if (there === undefined) writeText(to, key, now);
    return;
  }
  if (!jsonEquals(there, before) || jsonEquals(there, now)) return;
  if (now === undefined) to.delete(key);
  else to.set(key, now);
}
