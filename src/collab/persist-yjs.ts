import { Doc, encodeStateAsUpdate, equalSnapshots, mergeUpdates, snapshot as takeSnapshot } from 'yjs';
import type { MaybePromise, StorageMessage, StoredState } from '../storage/adapter.types';
import { andThen, attempt, staleError } from '../storage/failure';
import { createKeepAside } from '../storage/keep-aside';
import { createQueue } from '../storage/queue';
import { createSaveStatus } from '../storage/save-status';
import { takeSeat } from '../storage/seat';
import { applyYjsUpdate } from './apply-yjs-update';
import type { PersistYjsOptions, YjsPersistence } from './persist-yjs.types';

/**
 * Keeps a Y.Doc in a storage adapter: loads it, then appends every update as it is made, here or elsewhere, folds them
 * together from time to time, and hears of other tabs. Bound to a Y.Doc, a document has this one owner of its bytes: do not
 * use `persistStore` beside it. Never throws into the host; what goes wrong is in `status`. With a synchronous adapter what
 * was stored is in the Y.Doc when this returns.
 *
 * Nothing is written over data that could not be read and could not be kept aside, nor over a document that was stored
 * without Yjs.
 */
export function persistYjs(options: PersistYjsOptions): YjsPersistence {
  const { doc, storage, key, now = Date.now, compactAfter = 100 } = options;
  const origin = {};
  const { relay } = storage;
  const seat = takeSeat(storage, key);
  const status = createSaveStatus(options.onStatus, relay && (() => relay.getDelivery(key)));
  const { fail } = status;
  const keepAside = createKeepAside(storage, key, status);
  /** `unloaded`: what is there could not be read yet, so nothing may be written. `closed`: never write. */
  let mode: 'loading' | 'open' | 'unloaded' | 'closed' = 'loading';
  /** The whole state is to be written next: the log does not have everything. */
  let needsSnapshot = true;
  let logged = 0;
  let stopped = false;
  let updates: Uint8Array[] = [];
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

  function succeed() {
    const saved = queue.isLast() && updates.length === 0;
    status.set({ state: saved ? 'saved' : 'saving', lastSavedAt: now() });
  }

  /** Everything was in the batch before: nothing fails any more, nothing waits. */
  function settle() {
    if (status.getHere().state === 'saving' && queue.isLast()) status.set({ state: 'saved' });
  }

  function load() {
    return andThen(seat.load(), (result) => {
      if (stopped) return;
      if (result.ok) return open(result.value);
      if (mode !== 'open') mode = 'unloaded';
      fail(result.reason);
    });
  }

  function open({ snapshot, entries, quarantined, safeToWrite, upTo }: StoredState): MaybePromise<void> {
    const payloads = [snapshot, ...entries.map(({ payload }) => payload)].filter((one) => one !== undefined);
    const bytes = payloads.filter((payload) => payload instanceof Uint8Array);
    status.set({ quarantined: quarantined || undefined });
    logged = entries.length;
    if (bytes.length < payloads.length) {
      mode = 'closed';
      return fail('corrupt');
    }
    const hadContent = doc.store.clients.size > 0;
    const unreadable = bytes.filter((update) => !applyYjsUpdate(doc, update, origin));
    const kept =
      unreadable.length === 0 || keepAside(JSON.stringify(unreadable.map((update) => [...update])));
    return andThen(kept, (isKept) => {
      if (!safeToWrite || !isKept) {
        mode = 'unloaded';
        return fail('corrupt');
      }
      mode = 'open';
      const lacking = unreadable.length > 0 || (hadContent && lacks(bytes));
      needsSnapshot = lacking || snapshot === undefined;
      for (const message of early.splice(0))
        if (message.type !== 'entry' || message.entry.seq > upTo) hear(message);
      if (lacking) return compact();
      updates = [];
      status.set({ state: queue.isLast() ? 'saved' : 'saving' });
    });
  }

  /** Whether the Y.Doc holds more than these updates: made while loading, or lost when two tabs folded the log at once. */
  function lacks(stored: readonly Uint8Array[]): boolean {
    const copy = new Doc();
    for (const update of stored) applyYjsUpdate(copy, update);
    return !equalSnapshots(takeSnapshot(copy), takeSnapshot(doc));
  }

  function append(): MaybePromise<void> {
    // Another tab may have written in the meantime: what is there is taken in before it is replaced.
    if (needsSnapshot) return load();
    const batch = updates.splice(0);
    if (batch.length === 0) return settle();
    return andThen(seat.append(batch.length === 1 ? batch[0]! : mergeUpdates(batch)), (result) => {
      if (!result.ok) {
        needsSnapshot = true;
        // Another tab has folded the log: with what it made of it, the whole state is written.
        return result.reason === 'stale' ? load() : fail(result.reason);
      }
      succeed();
      if (++logged >= compactAfter) return compact();
    });
  }

  /** Writes the whole state. If only the log was to be folded, everything is stored already and failing is no loss. */
  function compact(): MaybePromise<void> {
    // It hears of nobody any more, and would write over what others did.
    if (stopped) return;
    return andThen(
      seat.compact(() => {
        if (stopped) throw staleError();
        updates = [];
        return encodeStateAsUpdate(doc);
      }),
      (result) => {
        logged = 0;
        if (result.ok) {
          needsSnapshot = false;
          succeed();
        } else if (result.reason === 'stale') {
          // Having been told `replaced`, this loads again and writes what is lacking.
          if (needsSnapshot && queue.isLast()) fail('blocked');
        } else if (needsSnapshot || updates.length > 0) fail(result.reason);
      },
    );
  }

  function hear(message: StorageMessage): void {
    if (mode === 'loading') return void early.push(message);
    if (mode !== 'open') return;
    // Later: in one process this is told in the middle of the other tab's write, and writing here would undo it.
    if (message.type === 'replaced') return queue.add(() => Promise.resolve().then(load));
    if (message.type === 'cleared') return startOver();
    const { payload } = message.entry;
    if (payload instanceof Uint8Array && applyYjsUpdate(doc, payload, origin)) logged++;
    // Loading again puts aside what cannot be read.
    else queue.add(load);
  }

  function startOver() {
    needsSnapshot = true;
    logged = 0;
    updates = [];
  }

  const hearUpdate = (update: Uint8Array, from: unknown) => {
    if (from === origin || mode === 'closed') return;
    updates.push(update);
    if (mode === 'unloaded') queue.add(load);
    else if (mode === 'open') queue.add(append);
  };

  // Subscribed before it loads, so that what another tab writes in between is not missed.
  const unsubscribe = seat.subscribe(hear);
  const unwatch = relay?.watch(key, status.refresh);
  doc.on('update', hearUpdate);
  queue.add(load);
  const ready = Promise.resolve(queue.tail);

  async function retry() {
    if (mode === 'unloaded') queue.add(load);
    else if (mode === 'open' && status.getHere().state === 'failed') queue.add(append);
    await queue.tail;
    await relay?.deliver(key);
  }

  return {
    status,
    ready,
    retry,
    async flush() {
      await queue.tail;
      await retry();
    },
    async exportRaw() {
      await queue.tail;
      const raw = await attempt(() => storage.exportRaw(key));
      return JSON.stringify({ key, stored: raw.ok ? raw.value : {} }, null, 2);
    },
    async clear() {
      queue.add(() =>
        andThen(seat.remove(), (result) => {
          if (!result.ok) return fail(result.reason);
          if (mode === 'unloaded') mode = 'open';
          startOver();
          status.set({ state: 'saved', lastSavedAt: undefined, quarantined: undefined });
        }),
      );
      await queue.tail;
    },
    stop() {
      stopped = true;
      unsubscribe();
      unwatch?.();
      doc.off('update', hearUpdate);
      const waiting = updates.splice(0);
      if (waiting.length === 0 || mode === 'unloaded') return;
      const rest = needsSnapshot ? encodeStateAsUpdate(doc) : mergeUpdates(waiting);
      queue.add(() => andThen(seat.append(rest), (result) => (result.ok ? succeed() : fail(result.reason))));
    },
  };
}
