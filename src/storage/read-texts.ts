import type { Payload, StoredEntry } from './adapter.types';
import { salvageJson } from './salvage-json';
import { hash, unseal } from './sealed';
import { put, type Names, type TextArea } from './text-area';

/** Keeps a copy of what cannot be read, named by its content, so that the same is kept once. False when there is no room. */
export function setAside(area: TextArea, names: Names, raw: string): boolean {
  try {
    put(area, names.quarantine(hash(raw)), raw);
    return true;
  } catch {
    return false;
  }
}

export interface ReadSnapshot {
  readonly payload: Payload | undefined;
  /** The last entry that the payload contains. */
  readonly seq: number;
  /** The newest snapshot was unreadable. */
  readonly damaged: boolean;
  /** False when something unreadable could not be kept aside. */
  readonly safe: boolean;
}

/** The snapshot; if it is unreadable the one before it, if there is none what can be read of it. */
export function readSnapshot(area: TextArea, names: Names): ReadSnapshot {
  const raw = area.get(names.snapshot);
  const current = raw === null ? undefined : unseal(raw);
  if (current?.ok) return { payload: current.payload, seq: current.seq, damaged: false, safe: true };
  const safe = raw === null || setAside(area, names, raw);
  const previous = unseal(area.get(names.previous) ?? '');
  if (previous.ok) return { payload: previous.payload, seq: previous.seq, damaged: raw !== null, safe };
  const payload = current?.body === undefined ? undefined : salvageJson(current.body);
  return { payload, seq: payload === undefined ? 0 : (current?.seq ?? 0), damaged: raw !== null, safe };
}

/** The readable ones of these entries. One that is unreadable is moved aside; the others still hold. */
export function readEntries(area: TextArea, names: Names, seqs: readonly number[]) {
  const entries: StoredEntry[] = [];
  let safe = true;
  for (const seq of seqs) {
    const raw = area.get(names.entry(seq));
    const entry = unseal(raw ?? '');
    if (entry.ok && entry.seq === seq) entries.push({ seq, payload: entry.payload });
    else if (raw !== null && setAside(area, names, raw)) area.remove(names.entry(seq));
    else safe &&= raw === null;
  }
  return { entries, safe };
}
