/** Some of a long list's ids, drawn or left out together. */
export interface Chunk {
  readonly ids: readonly string[];
  /** Place of the first of them in the list, from 0. */
  readonly start: number;
  /** Drawn on the first render, on a server too. */
  readonly first: boolean;
}

/**
 * A list in pieces of one size. Only the first piece of all (`before` goals stand above this list) is drawn at once.
 */
export function chunksOf(ids: readonly string[], size: number, before: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0; start < ids.length; start += size)
    chunks.push({ ids: ids.slice(start, start + size), start, first: before + start < size });
  return chunks;
}

/** Whether drawing one chunk is as good as drawing the other: the lists are made anew by every search, mostly of the same ids. */
function sameChunk(a: Chunk, b: Chunk): boolean {
  return (
    a === b ||
    (a.start === b.start &&
      a.first === b.first &&
      a.ids.length === b.ids.length &&
      a.ids.every((id, index) => id === b.ids[index]))
  );
}

/** For `memo` of whatever draws a chunk. */
export function sameButChunk<P extends { readonly chunk: Chunk }>(a: P, b: P): boolean {
  return (
    sameChunk(a.chunk, b.chunk) &&
    (Object.keys(b) as (keyof P)[]).every((key) => key === 'chunk' || Object.is(a[key], b[key]))
  );
}
