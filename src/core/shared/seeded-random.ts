/**
 * Chance that a command carries: one number of `env.random()` gives as many as its reducer needs, the same on every
 * machine (mulberry32, Tommy Ettinger, public domain).
 *
 * @param seed in [0, 1)
 * @returns a function that answers the next number in [0, 1)
 */
export function seededRandom(seed: number): () => number {
  let state = (seed * 2 ** 32) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
