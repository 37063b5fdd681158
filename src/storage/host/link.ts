import type { StorageMessage, StorageResult, StoredState } from '../adapter.types';
import { asBytes } from '../bytes';
import type { Delivery, RelayContext } from '../relay.types';
import { createUnanswered } from './arrived';
import { waitBefore } from './backoff';
import { callHost, tellHost } from './call-host';
import { exclusively } from '../exclusive';
import { countChanges, fold } from './fold';
import type { HostFailure, HostStorageOptions } from './host.types';
import type { Keeper } from './keeper';
import { readAnswer } from './read-answer';
import { createSender, type Step } from './sender';
import { isSame, readRecord, removeRecord, writeRecord, type SyncRecord } from './sync-record';
import { take, type Taken } from './take';

/** One key's way to the server and back. */
export interface Link {
  prepare(context: RelayContext): void;
  getDelivery(): Delivery;
  watch(listener: () => void): () => void;
  /** Hears of what the server had; `connect` until the returned function is called, and try by itself until then. */
  connect(listener: (message: StorageMessage) => void): () => void;
  load(): Promise<StorageResult<StoredState>>;
  /** Something was written here, in a turn of its own: nothing else is at work on the key meanwhile. */
  write<T>(kind: 'edit' | 'whole', work: () => Promise<StorageResult<T>>): Promise<StorageResult<T>>;
  remove(): Promise<StorageResult<void>>;
  /** Fetches and sends now. */
  deliver(): Promise<void>;
}

export function createLink(key: string, keeper: Keeper, options: HostStorageOptions): Link {
  const { delay = 300, timeout = 15_000, backoff = { first: 1000, most: 60_000 }, mergeBytes } = options;
  let context: RelayContext | undefined;
  let listener: ((message: StorageMessage) => void) | undefined;
  let delivery: Delivery = { state: 'sending', kept: 0, durable: keeper.isDurable(key) };
  /** What the server has may be newer than what is here. */
  let mustFetch = true;
  let opened = false;
  /** What a newer version wrote on the server: shown, never merged. */
  let newer: StoredState['snapshot'];
  const unanswered = createUnanswered();
  let edits = 0;
  let removals = 0;
  let attempts = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const watchers = new Set<() => void>();

  function set(patch: Partial<Delivery>) {
    const { reason: _, ...rest } = delivery;
    delivery = { ...(patch.state ? rest : delivery), ...patch, durable: keeper.isDurable(key) };
    for (const watcher of [...watchers]) watcher();
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  const tell = (during: HostFailure['during'], cause: unknown) =>
    tellHost(() => options.onError?.({ key, during, cause }));
  async function call<T>(during: HostFailure['during'], ask: Parameters<typeof callHost<T>>[0]) {
    const called = await callHost(ask, timeout);
    if (!called.ok) tell(during, called.cause);
    return called;
  }

  const sender = createSender({
    async step() {
      if (mustFetch) return fetchOnce();
      const step = await exclusively(`plinth-host:${key}`, sendOnce);
      return step === 'done' && mustFetch ? 'again' : step;
    },
    onSettled: settle,
  });

  function settle(step: Exclude<Step, 'again'>) {
    if (step === 'done') {
      attempts = 0;
      return set({ state: 'delivered' });
    }
    if (step === 'unreachable') {
      const random = options.env?.random ?? context?.env.random ?? Math.random;
      if (listener) sender.schedule(waitBefore(attempts++, backoff, random));
      return set({ state: 'waiting' });
    }
    set({ state: 'refused', reason: step.refused });
  }

  async function fetchOnce(): Promise<Step> {
    // Before the server is asked: what another tab sends meanwhile would be taken for something that it has removed.
    const record = await readRecord(keeper, key);
    const called = await call('load', (input) => options.load(key, input));
    if (!called.ok) return 'unreachable';
    mustFetch = false;
    const theirs = called.value;
    if (!theirs) {
      if (record) await removeRecord(keeper, key);
      return 'again';
    }
    return theirs.version === record?.version ? 'again' : receive(theirs, record);
  }

  async function receive(
    theirs: Parameters<typeof take>[0]['theirs'],
    record: SyncRecord | undefined,
  ): Promise<Step> {
    const taken = await inTurn(async () => {
      const now = await readRecord(keeper, key);
      if (now?.version !== record?.version) return undefined;
      return take({ keeper, key, theirs, record, sent: unanswered.list(), context, mergeBytes });
    });
    // Another tab was faster.
    mustFetch ||= !taken;
    if (!taken) return 'again';
    if (taken.ok) return accept(taken);
    if (taken.reason === 'newer') newer = theirs.payload;
    if (newer !== undefined) listener?.({ type: 'replaced' });
    return taken.reason === 'stale' ? 'again' : { refused: taken.reason };
  }

  function accept({ message, conflicts }: Extract<Taken, { ok: true }>): Step {
    unanswered.clear();
    if (conflicts.length > 0) {
      set({ conflicts: (delivery.conflicts ?? 0) + conflicts.length });
      tellHost(() => options.onConflict?.({ key, conflicts }));
    }
    // The first load answers with what was fetched; later everybody must be told.
    if (message && opened) listener?.(message);
    return 'again';
  }

  async function sendOnce(): Promise<Step> {
    const record = await readRecord(keeper, key);
    const loaded = await inTurn(() => keeper.peek(key));
    if (!loaded.ok) return { refused: loaded.reason };
    const payload = fold(loaded.value, context, mergeBytes);
    if (payload === undefined) return nothingToSend(loaded.value, record);
    if (isSame(record, payload)) {
      set({ kept: 0 });
      return 'done';
    }
    const before = { edits, removals };
    const kept = countChanges(record ? record.base : context?.initial, payload);
    set({ state: 'sending', kept: Math.max(1, kept) });
    const called = await call('save', (input) =>
      options.save(key, payload, { ...input, version: record?.version }),
    );
    if (!called.ok) {
      unanswered.add(payload);
      return 'unreachable';
    }
    const answer = readAnswer(called.value);
    if (!answer) {
      tell('save', new TypeError(UNREADABLE));
      return { refused: 'unknown' };
    }
    if ('refused' in answer) return answer;
    if ('conflict' in answer) {
      // It was not sent along, or the document is gone on the server.
      mustFetch = answer.conflict === true;
      return answer.conflict === true ? 'again' : receive(answer.conflict, record);
    }
    unanswered.clear();
    const removed = removals > before.removals;
    await writeRecord(keeper, key, answer.version, removed ? undefined : payload);
    set({ kept: edits - before.edits });
    return removed || edits > before.edits ? 'again' : 'done';
  }

  async function nothingToSend(state: StoredState, record: SyncRecord | undefined): Promise<Step> {
    const empty = state.snapshot === undefined && state.entries.length === 0;
    if (!empty && asBytes(state.snapshot ?? state.entries[0]?.payload)) return { refused: 'unknown' };
    set({ kept: 0 });
    if (!empty || !record?.gone || !options.remove) return 'done';
    const { version } = record;
    const called = await call('remove', (input) => options.remove!(key, { ...input, version }));
    if (!called.ok) return 'unreachable';
    await removeRecord(keeper, key);
    return 'done';
  }

  return {
    prepare: (given) => void (context = given),
    getDelivery: () => delivery,
    watch(watcher) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    deliver() {
      mustFetch = true;
      return sender.deliver();
    },
    connect(given) {
      listener = given;
      return () => {
        if (listener !== given) return;
        // What waits for company is sent at once; what could not be sent stays where it is kept.
        if (sender.isScheduled() && delivery.state === 'sending') void sender.deliver();
        listener = undefined;
        sender.cancel();
      };
    },
    async load() {
      const first = !opened;
      let loaded = await inTurn(() => keeper.load(key));
      if (first) {
        const found = loaded.ok && (loaded.value.snapshot !== undefined || loaded.value.entries.length > 0);
        const fetched = sender.deliver();
        if (!found) {
          await fetched;
          loaded = await inTurn(() => keeper.load(key));
        }
        opened = true;
      }
      if (!loaded.ok || newer === undefined) return loaded;
      return { ok: true, value: { ...loaded.value, snapshot: newer, entries: [] } };
    },
    async write(kind, work) {
      const result = await inTurn(work);
      if (!result.ok) return result;
      edits++;
      // Writing the whole is an edit or folds the log; that it is none is found out before it is sent.
      const kept = kind === 'edit' ? delivery.kept + 1 : Math.max(1, delivery.kept);
      // While it waits, the next attempt takes this along.
      if (delivery.state === 'waiting') set({ kept });
      else {
        set({ state: 'sending', kept });
        if (listener) sender.schedule(delay);
        else void sender.deliver();
      }
      return result;
    },
    async remove() {
      removals++;
      const result = await inTurn(async () => {
        const record = await readRecord(keeper, key);
        if (record) await writeRecord(keeper, key, record.version, undefined);
        return keeper.remove(key);
      });
      void sender.deliver();
      return result;
    },
  };
}

const UNREADABLE =
  'Plinth: `save` should answer {ok: true, version}, {ok: false, conflict} or {ok: false, refused}, and answered something else.';
