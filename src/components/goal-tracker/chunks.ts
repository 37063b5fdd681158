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
