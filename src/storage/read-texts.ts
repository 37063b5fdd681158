import type { Payload, StoredEntry } from './adapter.types';
import { salvageJson } from './salvage-json';
import { hash } from './hash';
import { unseal } from './sealed';
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
  /** The highest entry that the payload contains. */
  readonly seq: number;
  /** Does the payload contain this entry, which is there? One that came late is not in it, whatever its number. */
  contains(seq: number): boolean;
  /** The newest snapshot was unreadable. */
  readonly damaged: boolean;
  /** False when something unreadable could not be kept aside. */
  readonly safe: boolean;
}

/** The snapshot; if it is unreadable the one before it, if there is none what can be read of it. */
export function readSnapshot(area: TextArea, names: Names): ReadSnapshot {
  let safe = true;
  for (const name of names.kept) {
    const raw = area.get(name);
    if (raw === null) continue;
    const { payload, seq, contains } = readable(raw) ?? {};
    const damaged = name !== names.snapshot && area.get(names.snapshot) !== null;
    if (contains) return { payload, seq: seq!, contains, damaged, safe };
    safe = setAside(area, names, raw) && safe;
  }
  const raw = area.get(names.snapshot);
  const found = raw === null ? undefined : unseal(raw);
  const payload = found?.ok === false && found.body !== undefined ? salvageJson(found.body) : undefined;
  // Part of a snapshot may lack anything: every entry that is left is played again.
  return { payload, seq: 0, contains: () => false, damaged: raw !== null, safe };
}

/** An intact snapshot, or `undefined`. */
export function readable(raw: string) {
  const found = unseal(raw);
  if (!found.ok) return undefined;
  const listed = found.note && new Set(found.note.contains);
  return { ...found, contains: (seq: number) => seq <= found.seq && listed?.has(seq) !== false };
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
