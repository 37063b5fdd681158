import { applyChanges } from './apply-changes';
import { recordKey, type Change, type RecordKey } from './change';
import type { Command } from './command';
import { createDetails, type ChangeReason } from './details';
import { diffDocuments } from './diff';
import { EMPTY_HISTORY, invertStep, recordBarrier, recordStep, undoableStep, type History } from './history';
import { createProposals } from './proposals';
import { declarationOf, isRejected, reduce } from './reduce';
import type { DocumentHead } from './schema';
import type { ControllableStore, HistoryState, StoreEvent, StoreOptions, UndoResult } from './store.types';

/**
 * Makes a store for one document. It knows nothing of React, the DOM or storage.
 *
 * Order of a local change: reduce, ask the host, commit, tell record subscribers, tell observers. A remote change is
 * committed first and told after.
 */
export function createStore<D extends DocumentHead, C extends Command>(
  options: StoreOptions<D, C>,
): ControllableStore<D, C> {
  const { model, env, actor } = options;
  let document = options.document;
  let history: History = EMPTY_HISTORY;
  let historyState: HistoryState = { canUndo: false, canRedo: false };
  let readOnly = false;
  const everyone = new Set<() => void>();
  const byRecord = new Map<RecordKey, Set<() => void>>();
  const observers = new Set<(event: StoreEvent<D, C>) => void>();
  const proposals = createProposals<D>();

  function setHistory(next: History) {
    history = next;
    const canUndo = undoableStep(next) !== undefined;
    const canRedo = next.future.length > 0;
    if (canUndo !== historyState.canUndo || canRedo !== historyState.canRedo)
      historyState = { canUndo, canRedo };
  }

  function commit(next: D, changes: readonly Change[], reason: ChangeReason, command?: C) {
    document = next;
    const touched = new Set(changes.map((change) => recordKey(change.collection, change.id)));
    for (const key of touched) for (const listener of [...(byRecord.get(key) ?? [])]) listener();
    for (const listener of [...everyone]) listener();
    for (const observer of [...observers]) observer({ document, changes, reason, command });
  }

  /** Runs the host's say on a local change, then commits it or keeps it as a proposal. */
  function propose(input: {
    next: D;
    changes: readonly Change[];
    reason: 'command' | 'undo' | 'redo';
    command?: C;
    event?: unknown;
    remember: () => History;
  }): 'done' | 'canceled' | 'held' {
    const { next, changes, reason, command } = input;
    const details = createDetails<C>({ reason, changes, command, event: input.event });
    const settle = () => {
      setHistory(input.remember());
      commit(next, changes, reason, command);
    };
    const proposal = proposals.add(next, settle);
    const answer = options.onChange?.(next, details);
    if (details.isCanceled) {
      proposals.drop(proposal);
      return 'canceled';
    }
    if (answer === 'hold') return document === next ? 'done' : 'held';
    proposals.drop(proposal);
    settle();
    return 'done';
  }

  function step(direction: 'undo' | 'redo', event: unknown): UndoResult {
    const source = direction === 'undo' ? undoableStep(history) : history.future.at(-1);
    if (!source || readOnly) return { changes: [], skipped: [], label: undefined };
    const base = proposals.base() ?? document;
    const { changes, skipped } = invertStep(base, source.changes);
    const remember = (): History =>
      direction === 'undo'
        ? {
            past: history.past.slice(0, -1),
            future: changes.length ? [...history.future, { ...source, changes }] : history.future,
          }
        : {
            past: changes.length ? [...history.past, { ...source, changes }] : history.past,
            future: history.future.slice(0, -1),
          };
    if (changes.length === 0) {
      setHistory(remember());
      for (const listener of [...everyone]) listener();
      return { changes, skipped, label: source.label };
    }
    const outcome = propose({
      next: applyChanges(base, changes),
      changes,
      reason: direction,
      event,
      remember,
    });
    return { changes: outcome === 'canceled' ? [] : changes, skipped, label: source.label };
  }

  const store: ControllableStore<D, C> = {
    model,
    env,
    getSnapshot: () => document,
    subscribe(listener, key) {
      if (key === undefined) {
        everyone.add(listener);
        return () => void everyone.delete(listener);
      }
      const listeners = byRecord.get(key) ?? new Set();
      byRecord.set(key, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && byRecord.get(key) === listeners) byRecord.delete(key);
      };
    },
    observe(listener) {
      observers.add(listener);
      return () => void observers.delete(listener);
    },
    dispatch(command, { event } = {}) {
      if (readOnly) return { ok: false, reason: 'readOnly' };
      const base = proposals.base() ?? document;
      const envelope = {
        command,
        at: env.now(),
        origin: 'local' as const,
        ...(actor === undefined ? {} : { actor }),
      };
      const outcome = reduce(model, base, envelope);
      if (isRejected(outcome)) {
        options.onRejected?.(outcome.rejected, command);
        return { ok: false, reason: 'rejected', rejection: outcome.rejected };
      }
      const { changes } = outcome;
      if (changes.length === 0) return { ok: false, reason: 'nothing' };
      const declaration = declarationOf(model, command);
      const remember = (): History => {
        if (declaration?.undo === 'barrier') return recordBarrier(history);
        if (declaration?.undo !== 'inverse') return history;
        return recordStep(history, {
          label: command.type,
          mergeKey: declaration.mergeKey?.(command) ?? null,
          changes,
        });
      };
      const result = propose({
        next: outcome.document,
        changes,
        reason: 'command',
        command,
        event,
        remember,
      });
      return result === 'done' ? { ok: true, changes } : { ok: false, reason: result };
    },
    undo: (event) => step('undo', event),
    redo: (event) => step('redo', event),
    getHistory: () => historyState,
    applyRemote(changes) {
      const next = applyChanges(document, changes);
      if (next === document) return;
      proposals.clear();
      commit(next, changes, 'remote');
      options.onChange?.(next, createDetails({ reason: 'remote', changes }));
    },
    reconcile(next, reason) {
      if (next === document) return;
      const { document: shared, changes } = diffDocuments(document, next);
      proposals.clear();
      if (changes.length === 0 && shared === document) return;
      if (reason === 'load') setHistory(EMPTY_HISTORY);
      commit(shared, changes, reason);
      if (reason !== 'host') options.onChange?.(shared, createDetails({ reason, changes }));
    },
    adopt(next) {
      if (next === document) return;
      if (!proposals.settle(next)) store.reconcile(next, 'host');
    },
    setReadOnly(value) {
      readOnly = value;
    },
    isReadOnly: () => readOnly,
  };
  return store;
}
