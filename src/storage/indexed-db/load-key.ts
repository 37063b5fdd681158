import type { StoredState } from '../adapter.types';
import { hash } from '../hash';
import { salvageJson } from '../salvage-json';
import type { AsideRecord, Database, EntryRecord, SnapshotRecord } from './layout';
import { rawText, unsealBody } from './seal-body';
import { readSnapshot, readable } from './snapshots';
import { transact, type Transaction } from './transaction';

/** What is there, and where this tab's knowledge of it ends. */
export interface LoadedKey {
  readonly state: StoredState;
  /** The newest snapshot's number, 0 without one. */
  readonly snapshot: number;
  /** The last entry that was there. */
  readonly entry: number;
}

/** Reads a key. What is unreadable is copied aside; an entry then goes, a snapshot stays until others replace it. */
export async function loadKey(database: Database, key: string): Promise<LoadedKey> {
  const found = await transact(database, 'readonly', async (transaction) => ({
    snapshots: await transaction.objectStore('snapshots').index('key').getAll(key),
    entries: await transaction.objectStore('entries').index('key').getAll(key),
    asides: await transaction.objectStore('asides').index('key').getAllKeys(key),
  }));
  const { snapshots, entries } = found;
  const [snapshot] = readable(snapshots);
  const newest = snapshots.at(-1);
  const damaged = newest !== undefined && snapshot?.id !== newest.id;
  const since = entries.filter((entry) => entry.seq! > (snapshot?.upTo ?? 0));
  const readEntries = since.flatMap((entry) => {
    const payload = unsealBody(entry);
    return payload === undefined ? [] : [{ seq: entry.seq!, payload }];
  });
  const unreadable = {
    snapshots: snapshots.filter((record) => !readSnapshot(record)),
    entries: since.filter((record) => unsealBody(record) === undefined),
  };
  const names = new Set(found.asides.map(([, name]) => name));
  const safeToWrite = await moveAside(database, key, unreadable, names);
  const entry = entries.at(-1)?.seq ?? 0;
  return {
    snapshot: newest?.id ?? 0,
    entry,
    state: {
      // Part of a snapshot may lack anything: every entry that is left is played again.
      snapshot: snapshot ? snapshot.payload : newest && salvageJson(rawText(newest)),
      damaged,
      entries: readEntries,
      upTo: Math.max(entry, snapshot?.upTo ?? 0),
      quarantined: names.size,
      safeToWrite,
    },
  };
}

/** A key's entries with higher numbers: few, once it was loaded, however long its log is. */
export async function entriesAfter(
  transaction: Transaction<'readonly'> | Transaction<'readwrite'>,
  key: string,
  seq: number,
): Promise<readonly EntryRecord[]> {
  const later = await transaction.objectStore('entries').getAll(IDBKeyRange.lowerBound(seq, true));
  return later.filter((entry) => entry.key === key);
}

export function asideOf(key: string, raw: string): AsideRecord {
  return { key, name: hash(raw), raw };
}

/** Adds to `names` what is kept aside now. False when there is no room for it; then nothing is moved. */
async function moveAside(
  database: Database,
  key: string,
  unreadable: { readonly snapshots: readonly SnapshotRecord[]; readonly entries: readonly EntryRecord[] },
  names: Set<string>,
): Promise<boolean> {
  const asides = [...unreadable.snapshots, ...unreadable.entries].map((record) =>
    asideOf(key, rawText(record)),
  );
  if (asides.every(({ name }) => names.has(name)) && unreadable.entries.length === 0) return true;
  try {
    await transact(database, 'readwrite', async (transaction) => {
      for (const aside of asides) await transaction.objectStore('asides').put(aside);
      for (const { seq } of unreadable.entries) await transaction.objectStore('entries').delete(seq!);
    });
  } catch {
    return false;
  }
  for (const { name } of asides) names.add(name);
  return true;
}
