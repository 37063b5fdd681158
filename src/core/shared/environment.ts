import type { Env } from './command';

/**
 * The outside world for core: clock, ids, chance. Ids come from `crypto.getRandomValues`, which plain-http intranet
 * pages have too (`crypto.randomUUID` they do not).
 */
export function createEnvironment(now: () => number = Date.now): Env {
  return { now, createId, random: () => randomWords(1)[0]! / 2 ** 32 };
}

/** 103 random bits as 20 small letters and digits, the first a letter so that it can be an element id. */
export const createId = (): string =>
  Array.from(randomWords(20), (word, index) => (index ? word % 36 : 10 + (word % 26)).toString(36)).join('');

const randomWords = (count: number) => crypto.getRandomValues(new Uint32Array(count));
