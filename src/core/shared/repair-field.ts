import { isPlainObject, type Json } from './json';
import { isKeyed } from './merge-field';
import type { FieldDeclaration } from './schema';

/**
 * What readers see of a value that its check refuses, where part of it is good: a text that two people have made too long
 * is cut, a set, counter or log goes without the members that are wrong and without those above the limit, counted by
 * name. `undefined` when nothing of it can be shown. The same on every peer.
 */
export function repairField({ kind, check }: FieldDeclaration, value: Json): Json | undefined {
  const failure = check(value);
  if (!failure) return value;
  const max = failure.code === 'tooLong' ? failure.values?.['max'] : undefined;
  if (kind === 'text' && typeof value === 'string' && typeof max === 'number') {
    const cut = cutText(value, max);
    return check(cut) ? undefined : cut;
  }
  if (!isKeyed(kind) || !isPlainObject(value)) return undefined;
  const good = Object.keys(value)
    .sort()
    .filter((name) => !check({ [name]: value[name] as Json }));
  const firstOf = (count: number) =>
    Object.fromEntries(good.slice(0, count).map((name) => [name, value[name] as Json]));
  // If some members pass together, so do fewer: search for the most by halves.
  let [low, high] = [0, good.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (check(firstOf(middle))) high = middle - 1;
    else low = middle;
  }
  return check(firstOf(low)) ? undefined : firstOf(low);
}

/** Never half of a surrogate pair. */
function cutText(text: string, max: number): string {
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}
