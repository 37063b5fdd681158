import type { StorageAdapter, StoredState, StoredVersion } from './adapter.types';
import { attempt, failed } from './failure';
import { listVersions } from './list-versions';
import { readEntries, readSnapshot, setAside } from './read-texts';
import { seal } from './sealed';
import { namesOf, put, type Names, type TextArea } from './text-area';
import {
  createCursors,
  deliver,
  deliverUnseen,
  headingOf,
  numberAfter,
  tellIfReplaced,
  type Cursor,
} from './text-log';
import { dropContained, entrySeqs, putWithRoom, rotate } from './text-versions';

/** Clock and chance of an adapter; tests hand in their own. */
export interface TextStorageEnv {
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** A number in [0, 1). @default Math.random */
  readonly random?: (() => number) | undefined;
}

/**
 * A storage adapter over named texts, all of it synchronous. Snapshot under `plinth:<key>`, entries as separate small
 * texts under `plinth:<key>#<n>`, so that one edit is one small write. Compacting keeps the two snapshots before and the
 * entries since then, so that a snapshot that turns out damaged loses nothing.
 *
 * Tabs in different processes may write in the same moment, and no lock is to be had in synchronous code. So no tab ever
 * writes where another might: entries have numbers of their own, a snapshot lists the entries it contains, and any other
 * entry is played on top of it, however late it came.
 */
export function createTextStorage(area: TextArea, env: TextStorageEnv = {}): StorageAdapter {
  const { now = Date.now, random = Math.random } = env;
  const cursorOf = createCursors();
  const share = random();

  const read = (key: string, cursor: Cursor) =>
    attempt<StoredState>(() => {
      const names = namesOf(key);
      const snapshot = readSnapshot(area, names);
      const seqs = entrySeqs(area, names);
      const log = readEntries(
        area,
        names,
        seqs.filter((seq) => !snapshot.contains(seq)),
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

  return {
    load: (key) => read(key, cursorOf(key)),
    // With knowledge of its own, which is thrown away.
    peek: (key) => read(key, createCursors()(key)),

    append(key, payload) {
      return attempt<number>(() => {
        const names = namesOf(key);
        const cursor = cursorOf(key);
        if (cursor.heading !== null && area.get(names.snapshot) === null) {
          // Somebody emptied the place: an entry without what it builds on would be all that is left.
          cursor.heading = null;
          return failed('stale');
        }
        const floor = Number(area.get(names.floor)) || 0;
        const newest = entrySeqs(area, names).slice(-1);
        const seq = numberAfter(Math.max(cursor.max, floor, ...newest), share);
        putWithRoom(area, names, names.entry(seq), seal(seq, payload));
        cursor.seen.add(seq);
        cursor.max = seq;
        return { ok: true, value: seq };
      });
    },

    compact(key, snapshot) {
      return attempt<number>(() => {
        const names = namesOf(key);
        const cursor = cursorOf(key);
        if (tellIfReplaced(area, names, cursor)) return failed('stale');
        deliverUnseen(area, names, cursor);
        const seqs = entrySeqs(area, names);
        const upTo = Math.max(cursor.max, ...seqs.slice(-1));
        const contains = seqs.filter((seq) => cursor.seen.has(seq));
        const text = seal(upTo, snapshot(), { at: now(), contains });
        replaceSnapshot(names, text, upTo);
        cursor.heading = headingOf(text);
        dropContained(area, names);
        return { ok: true, value: contains.at(-1) ?? upTo };
      });
    },

    subscribe(key, listener) {
      const names = namesOf(key);
      const cursor = cursorOf(key);
      cursor.listener = listener;
      const stops = [
        safely(() =>
          area.watch((name, text) => {
            const seq = name === null ? undefined : names.seqOf(name);
            if (name === null || (name === names.snapshot && text === null)) listener({ type: 'cleared' });
            else if (name === names.snapshot) {
              if (headingOf(text) !== cursor.heading) listener({ type: 'replaced' });
            } else if (seq !== undefined && text !== null) deliver(cursor, seq, text);
          }),
        ),
        safely(() =>
          area.onReturn?.(() => {
            void attempt<void>(() => {
              if (!tellIfReplaced(area, names, cursor)) deliverUnseen(area, names, cursor);
              return { ok: true, value: undefined };
            });
          }),
        ),
      ];
      return () => {
        for (const stop of stops) stop?.();
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
        cursorOf(key).heading = null;
        return { ok: true, value: undefined };
      });
    },

    versions: (key) =>
      attempt<readonly StoredVersion[]>(() => ({ ok: true, value: listVersions(area, namesOf(key)) })),
  };

  function replaceSnapshot(names: Names, text: string, upTo: number) {
    const old = area.get(names.snapshot);
    rotate(area, names);
    try {
      putWithRoom(area, names, names.floor, String(upTo));
      putWithRoom(area, names, names.snapshot, text);
    } catch (error) {
      if (old !== null && area.get(names.snapshot) !== old) put(area, names.snapshot, old);
      throw error;
    }
  }
}

/** A place that cannot be watched still stores. */
function safely<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
