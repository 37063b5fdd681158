import { BASE_62_DIGITS, generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Check } from './schema';

/*
 * Order as a text on the record (fractional indexing, after D. Greenspan, "Implementing fractional indexing", 2020):
 * there is always a key between two others, so a move writes one field of one record. Compare with `<`, never with a
 * locale.
 */

/** Longest key taken in; a thousand inserts at one place stay below 300. */
const MAX_LENGTH = 1000;

/** Digits of chance after a key: 62² · 61 ≈ 230,000 places, so that two people inserting at one place rarely tie. */
const JITTER = 3;

/** True for a key that this module (or another user of the same scheme) could have made. */
export function isOrderKey(key: unknown): key is string {
  if (typeof key !== 'string' || key.length > MAX_LENGTH || !/^[0-9A-Za-z]+$/.test(key)) return false;
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}

/** For schema fields of kind `order`. */
export const orderKey: Check = (value) =>
  isOrderKey(value) ? null : { code: 'wrongType', values: { expected: 'order' } };

/**
 * A key between two others; `null` means the start or the end. With `random` (in [0, 1), from `env.random`) it ends in
 * three digits of chance.
 *
 * Never throws: a neighbour that is no key counts as absent, and where there is no room (equal keys, or the wrong way
 * round) the new key comes right after `after`.
 */
export function keyBetween(after: string | null, before: string | null, random?: () => number): string {
  const low = isOrderKey(after) ? after : null;
  const high = isOrderKey(before) && (low === null || low < before) ? before : null;
  if (low !== null && high === null && isOrderKey(before)) return jitter(`${low}1`, null, random);
  return jitter(firstBetween(low, high), high, random);
}

/** The shortest key between. Before everything it steps down by a whole number, so that keys at the start stay short. */
function firstBetween(low: string | null, high: string | null): string {
  const key = generateKeyBetween(low, high);
  return low === null && high?.startsWith(key) ? generateKeyBetween(null, key) : key;
}

/** Ascending keys for `count` records between two others. */
export function keysBetween(
  count: number,
  after: string | null = null,
  before: string | null = null,
  random?: () => number,
): readonly string[] {
  const low = isOrderKey(after) ? after : null;
  const high = isOrderKey(before) && (low === null || low < before) ? before : null;
  const keys = generateNKeysBetween(low, high, count);
  return keys.map((key, index) => jitter(key, keys[index + 1] ?? high, random));
}

/** The key with a random tail, still below `before`. */
function jitter(key: string, before: string | null, random: (() => number) | undefined): string {
  if (!random) return key;
  let stem = key;
  // A tail could overtake a neighbour that begins with this very key.
  while (before?.startsWith(stem)) stem = generateKeyBetween(stem, before);
  for (let digit = 1; digit <= JITTER; digit++) {
    // The last digit is never 0: a key must not end in it, or nothing would fit before it.
    const lowest = digit === JITTER ? 1 : 0;
    stem += BASE_62_DIGITS[lowest + Math.floor(random() * (BASE_62_DIGITS.length - lowest))]!;
  }
  return stem;
}
