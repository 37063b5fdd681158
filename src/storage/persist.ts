import type { Command } from '../core/shared/command';
import { diffDocuments } from '../core/shared/diff';
import type { Json } from '../core/shared/json';
import { mergeDocuments } from '../core/shared/merge';
import type { DocumentHead } from '../core/shared/schema';
import type { MaybePromise, StorageMessage, StorageResult, StoredState } from './adapter.types';
import { andThen, staleError, type OnRefused } from './failure';
import { createKeepAside } from './keep-aside';
import { createLogOrder } from './log-order';
import { openStored } from './open-stored';
import { createControls } from './persist-controls';
import type { Persistence, PersistOptions } from './persist.types';
import { createQueue } from './queue';
import { createReceiver } from './receiver';
import type { Commit } from './recent-changes';
import { createSaveStatus } from './save-status';
import { takeSeat } from './seat';
import { createBase } from './stored-base';
import { decodeChanges, encodeChanges } from './stored-changes';

/**
 * Keeps a store's document in a storage adapter: loads it, then writes every commit as it is made, and hears of other
 * tabs. Never throws into the host; what goes wrong is in `status`. With a synchronous adapter the stored document is in
 * the store when this returns.
 *
 * Nothing is written over data that could not be read and could not be kept aside, nor over a newer version's.
 */
export function persistStore<D extends DocumentHead, C extends Command>(
  options: PersistOptions<D, C>,
): Persistence {
  const { store, storage, key, compactAfter = 50 } = options;
  const { schema } = store.model;
  const { relay } = storage;
  const seat = takeSeat(storage, key);
  const status = createSaveStatus(options.onStatus, relay && (() => relay.getDelivery(key)));
  const { receive, isReceived } = createReceiver(store);
  /** `unloaded`: what is there could not be read yet, so nothing may be written. `closed`: never write. */
  let mode: 'loading' | 'open' | 'unloaded' | 'closed' = 'loading';
  const base = createBase(store, key, options.since ?? store.getSnapshot());
  const recent = createLogOrder(store, base, receive);
  const { held } = recent;
  let needsSnapshot = true;
  let logged = 0;
  let stopped = false;
  /** Heard of while loading: what was loaded may be from before. */
  let early: StorageMessage[] | undefined;
  const queue = createQueue({
    onBroken() {
      if (mode === 'loading') mode = 'unloaded';
      fail('unknown');
    },
    onWait() {
      if (mode === 'open') status.set({ state: 'saving' });
    },
  });

  const { fail } = status;
  const keepAside = createKeepAside(storage, key, status);

  /** Only the last call in the queue may say that everything is stored. */
  const settled = () => ({ state: queue.isLast() ? 'saved' : 'saving' }) as const;

  function succeed() {
    status.set({ ...settled(), lastSavedAt: store.env.now() });
  }

  function load(reason: 'load' | 'remote') {
    early = [];
    return andThen(seat.load(), (result) => {
      if (stopped) return;
      if (result.ok) return open(result.value, reason);
      if (mode !== 'open') mode = 'unloaded';
      fail(result.reason);
    });
  }

  function open(state: StoredState, reason: 'load' | 'remote'): MaybePromise<void> {
    const [mine, before] = [store.getSnapshot(), base.get()];
    const opened = openStored(schema, state, before);
    const edited = mine !== before;
    status.set({ quarantined: state.quarantined || undefined });
    recent.restart(state.entries);
    const { document } = opened;
    if (document) {
      // What was done while loading, or could not be written before, is newer than what was stored.
      const next = edited ? mergeDocuments(schema, before, document, mine).document : document;
      const head = { id: document.id, version: document.version };
      receive(() => store.reconcile({ ...next, ...head }, edited ? 'remote' : reason));
    }
    if (opened.newer || opened.foreign) {
      mode = 'closed';
      if (opened.newer) store.setReadOnly(true);
      return fail(opened.newer ? 'newer' : 'corrupt');
    }
    return andThen(opened.leftOver === undefined ? undefined : keepAside(opened.leftOver), (kept) => {
      if (!state.safeToWrite || kept === false) {
        mode = 'unloaded';
        return fail('corrupt');
      }
      mode = 'open';
      const whole = document === undefined || opened.rewrite;
      needsSnapshot = whole || edited;
      logged = whole ? -1 : state.entries.length;
      // From here on what was loaded is not taken for done here.
      if (!edited) base.set();
      else if (document) base.set(document);
      const heard = early ?? [];
      early = undefined;
      for (const message of heard)
        if (message.type !== 'entry' || message.entry.seq > state.upTo) hear(message);
      if (!edited) return document && whole ? snapshot() : status.set(settled());
      // An entry is enough, and nobody has to load for it: two who are both ahead would go on telling each other to. Where
      // the whole is written, another tab may write its first in this very moment: the entry is what is left of this one.
      return andThen(
        write(diffDocuments(document ?? before, store.getSnapshot()).changes, () => undefined, [...held]),
        () => {
          if (whole || needsSnapshot) return ((needsSnapshot = true), snapshot());
        },
      );
    });
  }

  function append(changes: Commit): MaybePromise<void> {
    // It was in what has been written meanwhile, and perhaps overtaken since.
    if (!held.has(changes)) return succeed();
    // Another tab may have written in the meantime: what is there is merged before it is replaced.
    if (needsSnapshot && !stopped)
      return andThen(load('remote'), () => (stopped ? append(changes) : undefined));
    return write(changes, (reason) => {
      needsSnapshot = true;
      return reason === 'stale' ? load('remote') : fail(reason);
    });
  }

  /** @param containing What waited to be written and is among these. */
  function write(changes: Commit, onRefused: OnRefused, containing: readonly Commit[] = []) {
    held.add(changes);
    return andThen(seat.append(encodeChanges(schema, changes)), (result) => {
      held.delete(changes);
      if (!result.ok) return onRefused(result.reason);
      needsSnapshot = false;
      for (const commit of containing) held.delete(commit);
      recent.wrote(result.value, changes);
      succeed();
      if (++logged >= compactAfter) return snapshot();
    });
  }

  /** Writes the whole document. If only the log was to be folded, everything is stored already and failing is no loss. */
  function snapshot(): MaybePromise<void> {
    // It hears of nobody any more, and would write over what others did.
    if (stopped) return;
    let written = store.getSnapshot();
    return andThen(
      seat.compact(() => {
        if (stopped) throw staleError();
        return (written = store.getSnapshot()) as unknown as Json;
      }),
      (result) => {
        logged = 0;
        if (result.ok) {
          needsSnapshot = false;
          recent.forget(result.value);
          // What waits to be written is in it, and is yet to get its place in the log.
          if (!held.size) base.set(written);
          succeed();
        } else if (result.reason === 'stale') {
          // Having been told `replaced`, this has loaded and written since, or is about to.
          if (needsSnapshot && queue.isLast()) fail('blocked');
        } else if (needsSnapshot) fail(result.reason);
      },
    );
  }

  function forget(results: readonly StorageResult<void>[]) {
    const refused = results.find((result) => !result.ok);
    if (refused) return fail(refused.reason);
    if (mode === 'unloaded') mode = 'open';
    startOver();
    status.set({ ...settled(), lastSavedAt: undefined, quarantined: undefined });
  }

  /** Nothing is stored; the next edit, or one that waits, writes the whole document. */
  function startOver() {
    needsSnapshot = true;
    logged = 0;
    recent.restart();
    if (!held.size) base.set();
  }

  function hear(message: StorageMessage): void {
    if (mode === 'loading' || message.type === 'entry') early?.push(message);
    if (mode === 'loading') return;
    // What could not be reached is there after all.
    if (mode === 'unloaded' && message.type === 'replaced') return queue.add(() => load('load'));
    if (mode !== 'open') return;
    if (message.type === 'replaced') return queue.add(() => load('remote'));
    if (message.type === 'cleared') return startOver();
    const { seq, payload } = message.entry;
    const entry = decodeChanges(payload);
    if (!entry || entry.version < schema.version) return;
    // A newer version is at work in another tab: loading finds out and opens read-only.
    if (entry.version > schema.version) return queue.add(() => load('remote'));
    logged++;
    recent.hear(seq, entry.changes);
  }

  relay?.prepare(key, { schema, env: store.env, initial: base.get() });
  const unwatch = relay?.watch(key, status.refresh);
  const unsubscribe = seat.subscribe(hear);
  const unobserve = store.observe((event) => {
    if (mode === 'closed' || isReceived(event)) return;
    if (mode === 'unloaded') queue.add(() => load('load'));
    else if (mode === 'open') {
      const { changes } = event;
      held.add(changes);
      queue.add(() => andThen(append(changes), () => void held.delete(changes)));
    }
  });
  queue.add(() => load('load'));
  const ready = Promise.resolve(queue.tail);

  const getRefusal = () => (mode === 'open' ? undefined : (status.getHere().reason ?? 'unknown'));
  async function retry() {
    if (mode === 'unloaded') queue.add(() => load('load'));
    else if (mode === 'open' && needsSnapshot && status.getHere().state === 'failed')
      queue.add(() => load('remote'));
    await queue.tail;
    await relay?.deliver(key);
  }

  return {
    status,
    ready,
    retry,
    ...createControls({ storage, seat, key, queue, store, retry, getRefusal, onCleared: forget }),
    stop() {
      stopped = true;
      unsubscribe();
      unobserve();
      unwatch?.();
      // What waits to be written still is, as entries, and what was done while loading too.
      const { changes } = diffDocuments(base.get(), store.getSnapshot());
      if (mode === 'loading' && changes.length > 0) queue.add(() => write(changes, fail));
      // What is on the screen from here on is not known to be stored.
      held.add([]);
    },
  };
}
