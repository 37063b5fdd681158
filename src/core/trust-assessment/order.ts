/**
 * A small seeded generator (mulberry32, Tommy Ettinger, public domain): the same seed gives the same numbers everywhere,
 * so that a person who comes back finds the questions in the order they left them.
 *
 * @returns a function that answers the next number in [0, 1)
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a, 32 bits: turns an id into a number that can be mixed into a seed. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * The same items in a random order that depends on the seed and the page only. Items trade places within their own group
 * (their subscale), so a page that moves from one principle to the next still does.
 */
export function shuffleWithinGroups<T>(input: {
  readonly items: readonly T[];
  readonly groupOf: (item: T) => string;
  readonly seed: number;
  readonly page: string;
}): readonly T[] {
  const { items, groupOf, seed, page } = input;
  const shuffled = new Map<string, T[]>();
  for (const item of items) shuffled.set(groupOf(item), [...(shuffled.get(groupOf(item)) ?? []), item]);
  for (const [group, members] of shuffled) {
    const random = mulberry32(seed ^ hashOf(`${page}/${group}`));
    for (let last = members.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [members[last], members[other]] = [members[other] as T, members[last] as T];
    }
  }
  return items.map((item) => shuffled.get(groupOf(item))?.shift() as T);
}
