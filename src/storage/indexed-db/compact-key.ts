import type { Payload } from '../adapter.types';
import type { EntryRecord } from './layout';
import { asideOf } from './load-key';
import { rawText, unsealBody } from './seal-body';
import { readSnapshot, sealSnapshot } from './snapshots';
import type { Transaction } from './transaction';

/** The newest snapshot and the two before it. */
const KEPT = 3;

/** Writes a snapshot and reads it back, before anything that it replaces goes. Answers its number. */
export async function addSnapshot(
  transaction: Transaction<'readwrite'>,
  snapshot: { readonly key: string; readonly upTo: number; readonly at: number; readonly payload: Payload },
): Promise<number> {
  const { key, upTo, at, payload } = snapshot;
  const store = transaction.objectStore('snapshots');
  const id = await store.add(sealSnapshot(key, upTo, at, payload));
  const written = await store.get(id);
  if (!written || !readSnapshot(written)) throw new Error(`${key} did not keep what was written`);
  return id;
}

/**
 * Keeps the newest readable snapshots and the entries that the oldest of them needs; the rest goes, what cannot be read
 * of it into quarantine.
 *
 * @param kept How many snapshots to keep. @default 3
 */
export async function dropOld(
  transaction: Transaction<'readwrite'>,
  key: string,
  kept: number = KEPT,
): Promise<void> {
  const store = transaction.objectStore('snapshots');
  const records = await store.index('key').getAll(key);
  const intact = records.filter((record) => readSnapshot(record)).slice(-kept);
  for (const record of records) {
    if (intact.includes(record)) continue;
    if (!readSnapshot(record)) await transaction.objectStore('asides').put(asideOf(key, rawText(record)));
    await store.delete(record.id!);
  }
  // With fewer snapshots all entries stay: should the only one be damaged, they are what is left.
  if (intact[0] && intact.length >= kept) await dropEntries(transaction, key, intact[0].upTo);
}

async function dropEntries(transaction: Transaction<'readwrite'>, key: string, upTo: number): Promise<void> {
  const store = transaction.objectStore('entries');
  const entries: EntryRecord[] = await store.index('key').getAll(key);
  for (const entry of entries) {
    if (entry.seq! > upTo) continue;
    if (unsealBody(entry) === undefined)
      await transaction.objectStore('asides').put(asideOf(key, rawText(entry)));
    await store.delete(entry.seq!);
  }
}

/** Gives up the oldest kept snapshot to make room. False when only the newest is left. */
export async function giveUpOldest(transaction: Transaction<'readwrite'>, key: string): Promise<boolean> {
  const count = await transaction.objectStore('snapshots').index('key').count(key);
  if (count < 2) return false;
  await dropOld(transaction, key, Math.min(count - 1, KEPT - 1));
  return true;
}
