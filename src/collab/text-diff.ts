import { shortestEdit } from './shortest-edit';

/** At one place of a text, some UTF-16 units go and others come. */
export interface Splice {
  /** In the text before. */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** More single edits than this between two texts, and the place is replaced as a whole. */
const MAX_EDITS = 100;

/**
 * What turns one text into the other, from the front to the back: what the two have in common is left alone, so that what
 * others do to it at the same time counts. Never cuts a surrogate pair.
 */
export function splicesBetween(before: string, after: string): readonly Splice[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (splitsPair(before, start) || splitsPair(after, start)) start--;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end--;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (old === '' && now === '') return [];
  const whole = [{ at: start, remove: old.length, insert: now }];
  if (old === '' || now === '') return whole;
  // Two places at once (an undo of typing here and there, a pasted correction).
  return shortestEdit([...old], [...now], MAX_EDITS)?.map(shiftedBy(start)) ?? whole;
}

function splitsPair(text: string, at: number): boolean {
  const [high, low] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

function shiftedBy(start: number) {
  return ({ at, remove, insert }: Splice): Splice => ({ at: at + start, remove, insert });
}

/** Both edits of a text: what each inserted is there, `theirs` first at one place; what either removed is not. */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (base === theirs) return mine;
  const sides = [splicesBetween(base, theirs), splicesBetween(base, mine)];
  const removed = new Set<number>();
  for (const { at, remove } of sides.flat()) for (let unit = 0; unit < remove; unit++) removed.add(at + unit);
  const inserts = sides.map((splices) => new Map(splices.map(({ at, insert }) => [at, insert])));
  let text = '';
  for (let at = 0; at <= base.length; at++) {
    for (const insert of inserts) text += insert.get(at) ?? '';
    if (!removed.has(at)) text += base.charAt(at);
  }
  return text;
}
