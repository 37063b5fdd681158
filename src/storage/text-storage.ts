import type { StorageAdapter, StorageMessage, StoredState } from './adapter.types';
import { attempt, failed } from './failure';
import { readEntries, readSnapshot, setAside } from './read-texts';
import { seal, unseal } from './sealed';
import { namesOf, put, type Names, type TextArea } from './text-area';

/** What this tab knows of one key's log. */
interface Cursor {
  /** The highest number it has met. */
  max: number;
  /** Entries it wrote, loaded or delivered. Others may be there, written by another tab a moment ago. */
  readonly seen: Set<number>;
  /** The heading of the snapshot it wrote or loaded last: another one was written by another tab. */
  heading: string | null;
  listener: ((message: StorageMessage) => void) | undefined;
}

/**
 * A storage adapter over named texts, all of it synchronous. Snapshot under `plinth:<key>`, entries as separate small
 * texts under `plinth:<key>#<n>`, so that one edit is one small write. Compacting keeps the snapshot before and the
 * entries since then, so that a snapshot that turns out damaged loses nothing.
 */
export function createTextStorage(area: TextArea): StorageAdapter {
  const cursors = new Map<string, Cursor>();

  function cursorOf(key: string): Cursor {
    let cursor = cursors.get(key);
    if (!cursor) cursors.set(key, (cursor = { max: 0, seen: new Set(), heading: null, listener: undefined }));
    return cursor;
  }

  /** Numbers of all entries that are there, ascending. */
  function entrySeqs(names: Names): number[] {
    const seqs = area.names().map((name) => names.seqOf(name));
    return seqs.filter((seq) => seq !== undefined).sort((a, b) => a - b);
  }

  /** Gives up the backup to make room. */
  function makeRoom(names: Names) {
    area.remove(names.previous);
    const snapshot = unseal(area.get(names.snapshot) ?? '');
    if (snapshot.ok)
      for (const seq of entrySeqs(names)) if (seq <= snapshot.seq) area.remove(names.entry(seq));
  }

  function putWithRoom(names: Names, name: string, text: string) {
    try {
      put(area, name, text);
    } catch (error) {
      if (area.get(names.previous) === null) throw error;
      makeRoom(names);
      put(area, name, text);
    }
  }

  /** Hands over what other tabs appended and this one has not heard of yet. Answers the numbers nobody listens for. */
  function deliverUnseen(key: string, names: Names): number[] {
    const cursor = cursorOf(key);
    const unheard: number[] = [];
    for (const seq of entrySeqs(names))
      if (!deliver(cursor, seq, area.get(names.entry(seq)))) unheard.push(seq);
    return unheard;
  }

  function deliver(cursor: Cursor, seq: number, text: string | null): boolean {
    if (cursor.seen.has(seq)) return true;
    const entry = unseal(text ?? '');
    if (!entry.ok || !cursor.listener) return false;
    cursor.seen.add(seq);
    cursor.max = Math.max(cursor.max, seq);
    cursor.listener({ type: 'entry', entry: { seq, payload: entry.payload } });
    return true;
  }

  const storage = {
    load(key) {
      return attempt<StoredState>(() => {
        const names = namesOf(key);
        const cursor = cursorOf(key);
        const snapshot = readSnapshot(area, names);
        const seqs = entrySeqs(names);
        const log = readEntries(
          area,
          names,
          seqs.filter((seq) => seq > snapshot.seq),
        );
        for (const seq of seqs) cursor.seen.add(seq);
        cursor.max = Math.max(cursor.max, snapshot.seq, ...seqs.slice(-1));
        cursor.heading = headingOf(area.get(names.snapshot));
        return {
          ok: true,
          value: {
            snapshot: snapshot.payload,
            damaged: snapshot.damaged,
            entries: log.entries,
            upTo: cursor.max,
            quarantined: area.names().filter(names.isQuarantine).length,
            safeToWrite: snapshot.safe && log.safe,
          },
        };
      });
    },

    append(key, payload) {
      return attempt<number>(() => {
        const names = namesOf(key);
        const cursor = cursorOf(key);
        let seq = Math.max(cursor.max, Number(area.get(names.floor)) || 0) + 1;
        while (area.get(names.entry(seq)) !== null) seq++;
        putWithRoom(names, names.entry(seq), seal(seq, payload));
        cursor.seen.add(seq);
        cursor.max = seq;
        return { ok: true, value: seq };
      });
    },

    compact(key, snapshot) {
      return attempt<number>(() => {
        const names = namesOf(key);
        const cursor = cursorOf(key);
        const there = headingOf(area.get(names.snapshot));
        if (there !== null && there !== cursor.heading) cursor.listener?.({ type: 'replaced' });
        const unheard = deliverUnseen(key, names);
        const upTo = unheard.length > 0 ? unheard[0]! - 1 : cursor.max;
        const old = area.get(names.snapshot);
        const kept = keepPrevious(names, old);
        const text = seal(upTo, snapshot());
        try {
          putWithRoom(names, names.floor, String(upTo));
          putWithRoom(names, names.snapshot, text);
        } catch (error) {
          if (old !== null && area.get(names.snapshot) !== old) area.set(names.snapshot, old);
          throw error;
        }
        cursor.heading = headingOf(text);
        const contained = area.get(names.previous) === null ? upTo : kept;
        for (const seq of entrySeqs(names)) if (seq <= contained) area.remove(names.entry(seq));
        return { ok: true, value: upTo };
      });
    },

    subscribe(key, listener) {
      const names = namesOf(key);
      const cursor = cursorOf(key);
      cursor.listener = listener;
      const stop = watch(area, (name, text) => {
        const seq = name === null ? undefined : names.seqOf(name);
        if (name === null || (name === names.snapshot && text === null)) listener({ type: 'cleared' });
        else if (name === names.snapshot) {
          if (headingOf(text) !== cursor.heading) listener({ type: 'replaced' });
        } else if (seq !== undefined && text !== null) deliver(cursor, seq, text);
      });
      return () => {
        stop();
        if (cursor.listener === listener) cursor.listener = undefined;
      };
    },

    setAside(key, raw) {
      return attempt<void>(() =>
        setAside(area, namesOf(key), raw) ? { ok: true, value: undefined } : failed('quota'),
      );
    },

    exportRaw(key) {
      return attempt<Readonly<Record<string, string>>>(() => {
        const owned = area.names().filter(namesOf(key).owns);
        return { ok: true, value: Object.fromEntries(owned.map((name) => [name, area.get(name) ?? ''])) };
      });
    },

    remove(key) {
      return attempt<void>(() => {
        for (const name of area.names().filter(namesOf(key).owns)) area.remove(name);
        cursorOf(key).seen.clear();
        return { ok: true, value: undefined };
      });
    },
  } satisfies StorageAdapter;

  /** Copies the snapshot aside before it is replaced. Answers the last entry that the copy contains. */
  function keepPrevious(names: Names, old: string | null): number {
    const current = old === null ? undefined : unseal(old);
    try {
      if (current?.ok) put(area, names.previous, old!);
    } catch {
      // No room for two: the new snapshot is more worth than the backup.
      area.remove(names.previous);
    }
    const previous = unseal(area.get(names.previous) ?? '');
    return previous.ok ? previous.seq : 0;
  }

  return storage;
}

function headingOf(text: string | null): string | null {
  return text === null ? null : text.slice(0, text.indexOf('\n'));
}

/** A place that cannot be watched still stores. */
function watch(area: TextArea, listener: Parameters<TextArea['watch']>[0]): () => void {
  try {
    return area.watch(listener);
  } catch {
    return () => undefined;
  }
}
