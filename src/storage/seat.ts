import type {
  MaybePromise,
  Payload,
  StorageAdapter,
  StorageMessage,
  StorageResult,
  StoredState,
} from './adapter.types';
import { andThen, attempt, failed, isPromise } from './failure';

type Listener = (message: StorageMessage) => void;

/** What keeps one document through an adapter, and is perhaps not the only one on the page that does. Never throws or rejects. */
export interface Seat {
  load(): MaybePromise<StorageResult<StoredState>>;
  append(payload: Payload): MaybePromise<StorageResult<number>>;
  compact(snapshot: () => Payload): MaybePromise<StorageResult<number>>;
  remove(): MaybePromise<StorageResult<void>>;
  /** Hears of what was done under the key in other tabs and at the other seats. */
  subscribe(listener: Listener): () => void;
}

interface Table {
  readonly seats: Set<Listener>;
  /** The call that is under way, telling of it included. */
  tail: MaybePromise<unknown>;
  /** What was loaded last, `undefined` once something was done since, `false` once another tab was heard of. */
  loaded: StoredState | undefined | false;
  /** While somebody sits at it. */
  stop: (() => void) | undefined;
}

const REPLACED = { type: 'replaced' } as const;

const tablesOf = new WeakMap<StorageAdapter, Map<string, Table>>();

/**
 * A place at one document of an adapter. An adapter tells once of what other tabs do, and takes whatever went through it for
 * known: so what one seat writes or loads is told to the others on this page before the next call, and what other tabs did
 * is told to all.
 */
export function takeSeat(storage: StorageAdapter, key: string): Seat {
  const tables = tablesOf.get(storage) ?? new Map<string, Table>();
  tablesOf.set(storage, tables);
  // Kept when all have gone: what they left to be written has its turn before whoever comes next.
  const table = tables.get(key) ?? { seats: new Set(), tail: undefined, loaded: undefined, stop: undefined };
  tables.set(key, table);
  let mine: Listener | undefined;
  /** Was told to load, and has not. */
  let behind = false;

  /** @param call Given what was loaded last, if nothing was done or heard since. */
  function inTurn<T>(
    call: (kept: StoredState | undefined) => MaybePromise<StorageResult<T>>,
    news: (value: T, kept: StoredState | undefined) => StorageMessage | undefined,
  ): MaybePromise<StorageResult<T>> {
    const result = andThen(table.tail, () => {
      const kept = table.loaded || undefined;
      table.loaded = undefined;
      return andThen(
        attempt(() => call(kept)),
        (outcome) => {
          const message = outcome.ok ? news(outcome.value, kept) : undefined;
          if (message) tell(table, message, mine);
          return outcome;
        },
      );
    });
    if (isPromise(result)) table.tail = result;
    return result;
  }

  return {
    load: () =>
      inTurn(
        (kept) => (kept ? { ok: true, value: kept } : storage.load(key)),
        (state, kept) => {
          if (table.seats.size > 1) table.loaded ??= state;
          behind = false;
          // It may be newer than what a message told of, and the adapter will not tell of it again: so the others load as
          // well. They are given the same, which ends it.
          return kept ? undefined : REPLACED;
        },
      ),
    append: (payload) =>
      inTurn(
        () => storage.append(key, payload),
        (seq) => ({ type: 'entry', entry: { seq, payload } }),
      ),
    compact: (snapshot) =>
      inTurn(
        // Somebody else here has loaded what came, so that the adapter would let this write over it.
        () => (behind ? failed('stale') : storage.compact(key, snapshot)),
        () => REPLACED,
      ),
    remove: () =>
      inTurn(
        () => storage.remove(key),
        () => ({ type: 'cleared' }),
      ),
    subscribe(listener) {
      const seat: Listener = (message) => {
        behind ||= message.type === 'replaced';
        listener(message);
      };
      mine = seat;
      table.seats.add(seat);
      table.stop ??= storage.subscribe(key, (message) => {
        table.loaded = false;
        tell(table, message);
      });
      return () => {
        if (!table.seats.delete(seat) || table.seats.size > 0) return;
        table.stop?.();
        table.stop = undefined;
        table.loaded = false;
      };
    },
  };
}

function tell({ seats }: Table, message: StorageMessage, except?: Listener): void {
  for (const seat of [...seats]) if (seat !== except) seat(message);
}
