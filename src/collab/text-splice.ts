/** At one place of a text, some UTF-16 units go and others come. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** What lies between the common start and the common end of two texts; never cuts a surrogate pair. */
export function spliceBetween(before: string, after: string): Splice {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (splitsPair(before, start) || splitsPair(after, start)) start--;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end--;
  return {
    at: start,
    remove: before.length - end - start,
    insert: after.slice(start, after.length - end),
  };
}

function splitsPair(text: string, at: number): boolean {
  const [high, low] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

export function applySplice(text: string, { at, remove, insert }: Splice): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}

/**
 * Both edits of a text: what each inserted is there, what each removed is not. Where both inserted at one place, what is
 * there already (`theirs`) comes first.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  const edit = spliceBetween(base, mine);
  const other = spliceBetween(base, theirs);
  const [end, otherEnd] = [edit.at + edit.remove, other.at + other.remove];
  const shift = other.insert.length - other.remove;
  const behind = Math.max(edit.at, otherEnd) + shift;
  // What I removed before their edit and behind it; what they inserted in between stays.
  const tail = { at: behind, remove: Math.max(0, end + shift - behind), insert: '' };
  const head = { at: edit.at, remove: Math.max(0, Math.min(end, other.at) - edit.at), insert: '' };
  const insertion = { at: edit.at < other.at ? edit.at : behind, remove: 0, insert: edit.insert };
  return [tail, head, insertion].reduce(applySplice, theirs);
}
