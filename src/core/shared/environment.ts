import type { Env } from './command';

/**
 * The outside world for core: clock, ids, chance. Ids come from `crypto.getRandomValues`, which plain-http intranet
 * pages have too (`crypto.randomUUID` they do not).
 */
export function createEnvironment(now: () => number = Date.now): Env {
  return { now, createId, random: () => randomWords(1)[0]! / 2 ** 32 };
}

/** 103 random bits as 20 small letters and digits, the first a letter so that it can be an element id. */
export function createId(): string {
  const digits = Array.from(randomWords(20), (word, index) => (index === 0 ? 10 + (word % 26) : word % 36));
  return digits.map((digit) => digit.toString(36)).join('');
}

function randomWords(count: number): Uint32Array {
  const words = new Uint32Array(count);
  if (typeof globalThis.crypto?.getRandomValues === 'function')
    return globalThis.crypto.getRandomValues(words);
  // Only ancient embedded browsers come here; ids then are unique in practice but guessable.
  return words.map(() => Math.floor(Math.random() * 2 ** 32));
}
