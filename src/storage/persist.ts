import { applyRemote } from '../core/shared/apply-remote';
import type { Change } from '../core/shared/change';
import type { Command } from '../core/shared/command';
import { diffDocuments } from '../core/shared/diff';
import type { Json } from '../core/shared/json';
import { mergeDocuments } from '../core/shared/merge';
import type { DocumentHead } from '../core/shared/schema';
import type { MaybePromise, StorageMessage, StorageResult, StoredState } from './adapter.types';
import { createVersions } from './document-versions';
import { andThen, type OnRefused } from './failure';
import { createKeepAside } from './keep-aside';
import { recallStored, rememberStored } from './last-stored';
import { openStored } from './open-stored';
import { createControls } from './persist-controls';
import type { Persistence, PersistOptions } from './persist.types';
import { createQueue } from './queue';
import { createReceiver } from './receiver';
import { createRecentChanges } from './recent-changes';
import { createSaveStatus } from './save-status';
import { takeSeat } from './seat';
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
  const recent = createRecentChanges();
  const { receive, isReceived } = createReceiver(store);
  /** `unloaded`: what is there could not be read yet, so nothing may be written. `closed`: never write. */
  let mode: 'loading' | 'open' | 'unloaded' | 'closed' = 'loading';
  /** The document as it is stored, or as it was before anything was. */
  let stored = recallStored<D>(store, key) ?? options.since ?? store.getSnapshot();
  let needsSnapshot = true;
  let logged = 0;
  let stopped = false;
  /** Something was done here that is not stored yet: it is written even if that is after the end. */
  let owed = false;
  const early: StorageMessage[] = [];
  const queue = createQueue({
    onBroken() {
      if (mode === 'loading') mode = 'unloaded';
      fail('unknown');
    },
    onWait() {
      if (mode === 'open') status.set({ state: 'saving' });
    },
  });

  const versions = createVersions({
    store,
    storage,
    key,
    settle: () => queue.tail,
    getRefusal: () => (mode === 'open' ? undefined : (status.getHere().reason ?? 'unknown')),
  });

  const { fail } = status;
  const keepAside = createKeepAside(storage, key, status);

  /** Only the last call in the queue may say that everything is stored. */
  const settled = () => ({ state: queue.isLast() ? 'saved' : 'saving' }) as const;

  function succeed(document: D) {
    stored = document;
    owed = document !== store.getSnapshot();
    rememberStored(store, key, document);
    status.set({ ...settled(), lastSavedAt: store.env.now() });
  }

  function load(reason: 'load' | 'remote') {
    return andThen(seat.load(), (result) => {
      if (stopped && !owed) return;
      if (result.ok) return open(result.value, reason);
      if (mode !== 'open') mode = 'unloaded';
      fail(result.reason);
    });
  }

  function open(state: StoredState, reason: 'load' | 'remote'): MaybePromise<void> {
    const opened = openStored(schema, state, stored);
    const [mine, before] = [store.getSnapshot(), stored];
    status.set({ quarantined: state.quarantined || undefined });
    recent.restart(state.entries);
    logged = state.entries.length;
    const { document } = opened;
    if (document) {
      // What was done while loading, or could not be written before, is newer than what was stored.
      const next = mine === stored ? document : mergeDocuments(schema, stored, document, mine).document;
      const head = { id: document.id, version: document.version };
      receive(() => store.reconcile({ ...next, ...head }, mine === stored ? reason : 'remote'));
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
      const edited = mine !== stored;
      needsSnapshot = document === undefined || opened.rewrite || edited;
      if (!edited) stored = store.getSnapshot();
      for (const message of early.splice(0))
        if (message.type !== 'entry' || message.entry.seq > state.upTo) hear(message);
      // An entry is enough, and nobody has to load for it: two who are both ahead would go on telling each other to.
      const ahead = store.getSnapshot();
      if (edited && document && !opened.rewrite)
        return write(diffDocuments(document, ahead).changes, ahead, snapshot);
      // Should another tab write its first snapshot in this very moment, the entry is what is left of this one.
      if (edited) return andThen(log(diffDocuments(before, mine).changes), snapshot);
      if (document && opened.rewrite) return snapshot();
      status.set(settled());
    });
  }

  const log = (changes: readonly Change[]) => seat.append(encodeChanges(schema, changes));

  function append(changes: readonly Change[], document: D): MaybePromise<void> {
    // Another tab may have written in the meantime: what is there is merged before it is replaced.
    if (needsSnapshot) return load('remote');
    return write(changes, document, (reason) => {
      needsSnapshot = true;
      return reason === 'stale' ? load('remote') : fail(reason);
    });
  }

  function write(changes: readonly Change[], document: D, onRefused: OnRefused): MaybePromise<void> {
    return andThen(log(changes), (result) => {
      if (!result.ok) return onRefused(result.reason);
      needsSnapshot = false;
      recent.add(result.value, changes);
      succeed(document);
      if (++logged >= compactAfter) return snapshot();
    });
  }

  /** Writes the whole document. If only the log was to be folded, everything is stored already and failing is no loss. */
  function snapshot(): MaybePromise<void> {
    let written = store.getSnapshot();
    return andThen(
      seat.compact(() => (written = store.getSnapshot()) as unknown as Json),
      (result) => {
        logged = 0;
        if (result.ok) {
          needsSnapshot = false;
          recent.forget(result.value);
          succeed(written);
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

  /** Nothing is stored; the next edit writes the whole document. */
  function startOver() {
    needsSnapshot = true;
    logged = 0;
    recent.restart();
    stored = store.getSnapshot();
    owed = false;
    rememberStored(store, key, undefined);
  }

  function hear(message: StorageMessage): void {
    if (mode === 'loading') return void early.push(message);
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
    const after = recent.since(seq);
    recent.add(seq, entry.changes);
    logged++;
    const clean = store.getSnapshot() === stored;
    // Ours that come later in the log are applied again, so that every tab ends with the log's own order.
    receive(() => applyRemote(store, [...entry.changes, ...after]));
    if (clean) stored = store.getSnapshot();
  }

  relay?.prepare(key, { schema, env: store.env, initial: stored });
  const unwatch = relay?.watch(key, status.refresh);
  const unsubscribe = seat.subscribe(hear);
  const unobserve = store.observe((event) => {
    if (mode === 'closed' || isReceived(event)) return;
    owed = true;
    if (mode === 'unloaded') queue.add(() => load('load'));
    else if (mode === 'open') queue.add(() => append(event.changes, event.document));
  });
  queue.add(() => load('load'));
  const ready = Promise.resolve(queue.tail);

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
    ...createControls({
      storage,
      seat,
      key,
      queue,
      getDocument: store.getSnapshot,
      retry,
      onCleared: forget,
    }),
    ...versions,
    stop() {
      stopped = true;
      unsubscribe();
      unobserve();
      unwatch?.();
    },
  };
}
