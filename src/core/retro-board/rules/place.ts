import { keyBetween, keysBetween } from '../../shared/order-key';
import { seededRandom } from '../../shared/seeded-random';
import type { Place } from '../retro.commands.types';

interface Ordered {
  readonly id: string;
  readonly order: string;
}
type Where = Omit<Place, 'columnId'>;

/** The index at which something new comes among these. */
export function indexAt(others: readonly { readonly id: string }[], { before, after, index }: Where): number {
  const at = (id: string | undefined) =>
    id === undefined ? -1 : others.findIndex((other) => other.id === id);
  const next = at(before);
  if (next >= 0) return next;
  const previous = at(after);
  if (previous >= 0) return previous + 1;
  const wanted = index !== undefined && Number.isFinite(index) ? Math.round(index) : others.length;
  return Math.min(Math.max(0, wanted), others.length);
}

/** Ascending order keys for `count` things at an index among others in order. */
export function keysAt(
  others: readonly Pick<Ordered, 'order'>[],
  index: number,
  count: number,
  seed: number | undefined,
): readonly string[] {
  const random = seed === undefined ? undefined : seededRandom(seed);
  const low = others[index - 1]?.order ?? null;
  const high = others[index]?.order ?? null;
  if (low === null || high === null || low < high) return keysBetween(count, low, high, random);
  // Two neighbours with one key: there is no room between them, so the next best is right after.
  const keys: string[] = [];
  for (let made = 0; made < count; made++) keys.push(keyBetween(keys.at(-1) ?? low, high, random));
  return keys;
}

export function keysFor(
  others: readonly Ordered[],
  where: Where,
  count: number,
  seed: number | undefined,
): readonly string[] {
  return keysAt(others, indexAt(others, where), count, seed);
}
