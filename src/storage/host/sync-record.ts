import { isPlainObject, jsonEquals, type Json } from '../../core/shared/json';
import type { Payload } from '../adapter.types';
import { asBytes } from '../bytes';
import { hash } from '../hash';
import type { Keeper } from './keeper';

/** What the server had when the two were last the same. */
export interface SyncRecord {
  readonly version: string | number;
  /** The document then, for the three-way merge; bytes merge without it. */
  readonly base: Json | undefined;
  /** The sum of the bytes then. */
  readonly sum: string | undefined;
  /** It was removed here since. */
  readonly gone: boolean;
}

/** No document's key: those of `storageKey` have two colons. */
const keyOf = (key: string) => `host:${key}`;

/** Kept beside the document, under a key of its own. One that is unreadable is none: the next merge does without a base. */
export async function readRecord(keeper: Keeper, key: string): Promise<SyncRecord | undefined> {
  const loaded = await keeper.load(keyOf(key));
  const found = loaded.ok ? loaded.value.snapshot : undefined;
  if (!isPlainObject(found)) return undefined;
  const { version, base, sum, gone } = found;
  if (typeof version !== 'string' && typeof version !== 'number') return undefined;
  return {
    version,
    base: base,
    sum: typeof sum === 'string' ? sum : undefined,
    gone: gone === true,
  };
}

/** Does the server have just this? */
export function isSame(record: SyncRecord | undefined, payload: Payload): boolean {
  if (!record || record.gone) return false;
  const bytes = asBytes(payload);
  return bytes ? record.sum === hash(bytes) : jsonEquals(record.base, payload);
}

/** @param payload `undefined`: it was removed here. */
export async function writeRecord(
  keeper: Keeper,
  key: string,
  version: string | number,
  payload: Payload | undefined,
): Promise<void> {
  const bytes = asBytes(payload);
  const kept = bytes
    ? { sum: hash(bytes) }
    : payload === undefined
      ? { gone: true }
      : { base: payload as Json };
  await keeper.compact(keyOf(key), () => ({ version, ...kept }));
}

export async function removeRecord(keeper: Keeper, key: string): Promise<void> {
  await keeper.remove(keyOf(key));
}
