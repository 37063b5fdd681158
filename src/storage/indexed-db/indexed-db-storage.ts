import type { StorageAdapter, StorageResult } from '../adapter.types';
import { attempt, failed, failureReason } from '../failure';
import { createNews, type NewsChannel } from '../news';
import { addSnapshot, dropOld, giveUpOldest } from './compact-key';
import { createConnection } from './connection';
import { createKnowledge, knowUpTo, tellUnseen, type Knowledge } from './knowledge';
import { STORE_NAMES, type Database } from './layout';
import { asideOf, entriesAfter, loadKey } from './load-key';
import { rawText, sealBody } from './seal-body';
import { readable } from './snapshots';
import { transact, type Transaction } from './transaction';

export interface IndexedDbStorageOptions {
  /** The database's name. @default 'plinth' */
  readonly name?: string | undefined;
  /** Milliseconds until opening counts as blocked; it goes on meanwhile. @default 3000 */
  readonly patience?: number | undefined;
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** How tabs tell each other; `undefined` where there is no way. @default a `BroadcastChannel` */
  readonly channel?: (name: string) => NewsChannel | undefined;
}

/** What can pass: the connection was closed under us, or the browser aborted the transaction. One more try is worth it. */
const PASSING = new Set(['InvalidStateError', 'AbortError', 'NotFoundError', 'UnknownError']);

/**
 * Keeps documents in IndexedDB, shared between tabs of one origin: as much room as the browser gives, and nothing waits for
 * it. Appending and compacting are one transaction each, which is all the locking that tabs need, also on plain http. It never
 * asks for `navigator.storage.persist()`: that may show a prompt, so it is the host's to ask.
 */
export function indexedDbStorage(options: IndexedDbStorageOptions = {}): StorageAdapter {
  const { name = 'plinth', patience = 3000, now = Date.now, channel } = options;
  const knowledgeOf = createKnowledge();
  const listening = new Set<string>();
  const chains = new Map<string, Promise<unknown>>();
  const news = createNews(`plinth-news:${name}`, channel);
  const connection = createConnection({
    name,
    patience,
    onLateOpen: () => {
      for (const key of listening) knowledgeOf(key).listener?.({ type: 'replaced' });
    },
  });

  /** One call per key after the other, each with a second try on a new connection. */
  function run<T>(
    key: string,
    work: (database: Database, knowledge: Knowledge) => Promise<StorageResult<T>>,
  ) {
    const before = chains.get(key) ?? Promise.resolve();
    const done = before.then(() => attempt<T>(() => twice((database) => work(database, knowledgeOf(key)))));
    chains.set(key, done);
    void done.then(() => chains.get(key) === done && chains.delete(key));
    return done;
  }

  async function twice<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const database = await connection.get();
    try {
      return await work(database);
    } catch (error) {
      if (!PASSING.has((error as Error).name)) throw error;
      connection.drop(database);
      return work(await connection.get());
    }
  }

  /** A write; for want of room it gives up kept snapshots, the oldest first. */
  async function write<T>(
    database: Database,
    key: string,
    work: (transaction: Transaction<'readwrite'>) => Promise<T>,
    durability?: IDBTransactionDurability,
  ): Promise<T> {
    for (;;) {
      try {
        return await transact(database, 'readwrite', work, durability);
      } catch (error) {
        if (failureReason(error) !== 'quota') throw error;
        const gaveUp = await transact(database, 'readwrite', (transaction) => giveUpOldest(transaction, key));
        if (!gaveUp) throw error;
      }
    }
  }

  /** Tells the listener what other tabs did. */
  const look = (key: string) =>
    run<void>(key, async (database, knowledge) => {
      const found = await transact(database, 'readonly', async (transaction) => ({
        snapshot: (await transaction.objectStore('snapshots').index('key').getAllKeys(key)).at(-1) ?? 0,
        entries: await entriesAfter(transaction, key, knowledge.entry),
      }));
      // Loading brings the entries too.
      if (found.snapshot > knowledge.snapshot) tellReplaced(knowledge, found.snapshot);
      else tellUnseen(knowledge, found.entries);
      return { ok: true, value: undefined };
    });

  return {
    load: (key) =>
      run(key, async (database, knowledge) => {
        const { state, snapshot, entry } = await loadKey(database, key);
        knowledge.snapshot = snapshot;
        knowUpTo(knowledge, entry);
        return { ok: true, value: state };
      }),

    peek: (key) => run(key, async (database) => ({ ok: true, value: (await loadKey(database, key)).state })),

    append(key, payload) {
      const sealed = sealBody(payload);
      return run(key, async (database, knowledge) => {
        const seq = await write(database, key, async (transaction) => {
          const snapshots = await transaction.objectStore('snapshots').index('key').count(key);
          // Somebody emptied the place: an entry without what it builds on would be all that is left.
          if (knowledge.snapshot > 0 && snapshots === 0) return undefined;
          return transaction.objectStore('entries').add({ key, ...sealed });
        });
        if (seq === undefined) {
          knowledge.snapshot = 0;
          return failed('stale');
        }
        knowledge.own.add(seq);
        news.tell({ key });
        return { ok: true, value: seq };
      });
    },

    compact: (key, snapshot) =>
      run(key, async (database, knowledge) => {
        const written = await write(
          database,
          key,
          async (transaction) => {
            const ids = await transaction.objectStore('snapshots').index('key').getAllKeys(key);
            const newest = ids.at(-1) ?? 0;
            if (newest > knowledge.snapshot && knowledge.listener) return { newest, stale: true } as const;
            const entries = await entriesAfter(transaction, key, knowledge.entry);
            const upTo = tellUnseen(knowledge, entries);
            const id = await addSnapshot(transaction, { key, upTo, at: now(), payload: snapshot() });
            await dropOld(transaction, key);
            return { newest: id, upTo, stale: false } as const;
          },
          'strict',
        );
        if (written.stale) {
          knowledge.listener?.({ type: 'replaced' });
          return failed('stale');
        }
        knowledge.snapshot = written.newest;
        news.tell({ key });
        return { ok: true, value: written.upTo };
      }),

    subscribe(key, listener) {
      const knowledge = knowledgeOf(key);
      knowledge.listener = listener;
      listening.add(key);
      const stop = news.listen((item) => {
        if (item && item.key !== key) return;
        if (item?.cleared) void run<void>(key, () => cleared(listener));
        else void look(key);
      });
      return () => {
        stop();
        if (knowledge.listener !== listener) return;
        knowledge.listener = undefined;
        listening.delete(key);
      };
    },

    setAside: (key, raw) =>
      run<void>(key, async (database) => {
        await write(database, key, (transaction) => transaction.objectStore('asides').put(asideOf(key, raw)));
        return { ok: true, value: undefined };
      }),

    exportRaw: (key) =>
      run(key, async (database) => {
        const texts: Record<string, string> = {};
        await transact(database, 'readonly', async (transaction) => {
          const all = (store: 'entries' | 'snapshots') =>
            transaction.objectStore(store).index('key').getAll(key);
          for (const record of await all('snapshots'))
            texts[`snapshot-${(record as { id: number }).id}`] = rawText(record);
          for (const record of await all('entries'))
            texts[`entry-${(record as { seq: number }).seq}`] = rawText(record);
          for (const { name: aside, raw } of await transaction.objectStore('asides').index('key').getAll(key))
            texts[`quarantine-${aside}`] = raw;
        });
        return { ok: true, value: texts };
      }),

    remove: (key) =>
      run<void>(key, async (database, knowledge) => {
        await transact(database, 'readwrite', async (transaction) => {
          for (const store of STORE_NAMES)
            for (const id of await transaction.objectStore(store).index('key').getAllKeys(key))
              await transaction.objectStore(store).delete(id);
        });
        knowledge.snapshot = 0;
        news.tell({ key, cleared: true });
        return { ok: true, value: undefined };
      }),

    versions: (key) =>
      run(key, async (database) => {
        const records = await transact(database, 'readonly', (transaction) =>
          transaction.objectStore('snapshots').index('key').getAll(key),
        );
        const versions = readable(records).map(({ id, at, payload }) => ({ id: String(id), at, payload }));
        return { ok: true, value: versions };
      }),
  };
}

/** Once per snapshot: whoever was told loads it, or cannot. */
function tellReplaced(knowledge: Knowledge, snapshot: number): void {
  if (snapshot <= knowledge.told) return;
  knowledge.told = snapshot;
  knowledge.listener?.({ type: 'replaced' });
}

function cleared(listener: NonNullable<Knowledge['listener']>): Promise<StorageResult<void>> {
  listener({ type: 'cleared' });
  return Promise.resolve({ ok: true, value: undefined } as const);
}
