import { jsonEquals } from '../core/shared/json';
import { asBytes } from '../storage/bytes';
import type { MaybePromise, StorageAdapter, StorageResult, StoredState } from '../storage/adapter.types';

/** Throws unless the two are the same values, bytes included. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  if (!jsonEquals(plain(actual), plain(expected)))
    throw new Error(`${what}: expected ${text(expected)}, found ${text(actual)}`);
}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** What a storage call answered; a refusal fails the check. */
export async function valueOf<T>(answer: MaybePromise<StorageResult<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`storage refused: ${result.reason}`);
  return result.value;
}

export function stored(adapter: StorageAdapter, key = 'k'): Promise<StoredState> {
  return valueOf(adapter.load(key));
}

export async function payloads(adapter: StorageAdapter, key = 'k'): Promise<readonly unknown[]> {
  return (await stored(adapter, key)).entries.map(({ payload }) => payload);
}

/** Bytes as something that can be compared and printed; an absent value is no member. */
function plain(value: unknown): unknown {
  const bytes = asBytes(value);
  if (bytes) return { bytes: [...bytes] };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, plain(member)]])),
  );
}

function text(value: unknown): string {
  const printed = JSON.stringify(plain(value)) ?? 'undefined';
  return printed.length > 300 ? `${printed.slice(0, 300)}…` : printed;
}
