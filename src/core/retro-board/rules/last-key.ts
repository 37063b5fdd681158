import { keyBetween } from '../../shared/order-key';
import { seededRandom } from '../../shared/seeded-random';
import { sortByOrder } from '../../shared/sort-by-order';

/** A key after all others of a collection. */
export function lastKey(
  records: Readonly<Record<string, { readonly id: string; readonly order: string }>>,
  seed: number | undefined,
): string {
  const last = sortByOrder(Object.values(records)).at(-1);
  return keyBetween(last?.order ?? null, null, seed === undefined ? undefined : seededRandom(seed));
}
