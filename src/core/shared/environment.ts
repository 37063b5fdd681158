import type { Env } from './command';

/**
 * The outside world for core: clock, ids, chance. Ids come from `crypto.getRandomValues`, which plain-http intranet
 * pages have too (`crypto.randomUUID` they do not).
 */
export function createEnvironment(now: () => number = Date.now): Env {
  return { now, createId, random: () => randomWords()[0]! / 2 ** 32 };
}

/** 103 random bits as 20 small letters and digits, the first a letter so that it can be an element id. */
export const createId = (): string =>
  Array.from(randomWords(), (word, index) => (index ? word % 36 : 10 + (word % 26)).toString(36)).join('');

/** As many as an id needs, 32 bits each. */
function randomWords(): Uint32Array {
  const words = new Uint32Array(20);
  // Without the platform's (old embedded browsers and test pages, bare servers) ids are unique in practice but guessable.
  return (
    (globalThis as { crypto?: Crypto }).crypto?.getRandomValues(words) ?? words.map(() => Math.random() * 4e9)
  );
}
