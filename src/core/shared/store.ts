import { applyChanges } from './apply-changes';
import type { Change } from './change';
import type { Command } from './command';
import { createDetails, type ChangeReason } from './details';
import { diffDocuments } from './diff';
import {
  EMPTY_HISTORY,
  invertStep,
  moveStep,
  recordBarrier,
  recordStep,
  undoableStep,
  type History,
} from './history';
import { createListeners } from './listeners';
import { createProposals } from './proposals';
import { rebaseChanges } from './rebase';
import { declarationOf, isRejected, reduce } from './reduce';
import type { DocumentHead } from './schema';
import type { ControllableStore, HistoryState, StoreOptions, UndoResult } from './store.types';

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
  /** What the host handed in last, and the document that became of it. */
  let adopted: { given: D; document: D } | undefined;
  const listeners = createListeners<D, C>();
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
    listeners.tell({ document, changes, reason, command });
  }

  /** What the next local change builds on. */
  const base = () => proposals.base() ?? { next: document, history };

  /** Runs the host's say on a local change, then commits it or keeps it as a proposal. */
  function propose(input: {
    from: D;
    next: D;
    changes: readonly Change[];
    reason: 'command' | 'undo' | 'redo';
    command?: C;
    event?: unknown;
    remember: (history: History, changes: readonly Change[]) => History;
  }): 'done' | 'canceled' | 'held' {
    const { from, next, changes, reason, command, remember } = input;
    const details = createDetails<C>({ reason, changes, command, event: input.event });
    let settled = false;
    const proposal = proposals.add({ next, history: remember(base().history, changes) }, () => {
      settled = true;
      setHistory(remember(history, changes));
      // A host may echo late, over a document that has moved on; then more changes than this command made.
      commit(next, document === from ? changes : diffDocuments(document, next).changes, reason, command);
    });
    const answer = options.onChange?.(next, details);
    // The host echoed at once, or dispatched something that builds on this and took it along.
    if (settled) return 'done';
    if (details.isCanceled) {
      proposals.drop(proposal);
      return 'canceled';
    }
    if (answer === 'hold') return 'held';
    if (proposals.settle(next)) return 'done';
    // A remote change arrived while the host was asked: this change now happens on top of it.
    const rebased = rebaseChanges(model.schema, document, changes);
    if (rebased.changes.length === 0) return 'done';
    setHistory(remember(history, rebased.changes));
    commit(rebased.document, rebased.changes, reason, command);
    return 'done';
  }

  function step(direction: 'undo' | 'redo', event: unknown): UndoResult {
    const { next: from, history: known } = base();
    const source = direction === 'undo' ? undoableStep(known) : known.future.at(-1);
    if (!source || readOnly) return { changes: [], skipped: [], label: undefined };
    const { changes, skipped } = invertStep(model.schema, from, source.changes);
    const remember = (history: History, changes: readonly Change[]) => moveStep(history, source, changes);
    if (changes.length === 0) {
      setHistory(remember(history, changes));
      listeners.tellEveryone();
      return { changes, skipped, label: source.label };
    }
    const next = applyChanges(from, changes);
    const outcome = propose({ from, next, changes, reason: direction, event, remember });
    return { changes: outcome === 'canceled' ? [] : changes, skipped, label: source.label };
  }

  const store: ControllableStore<D, C> = {
    model,
    env,
    getSnapshot: () => document,
    subscribe: listeners.subscribe,
    observe: listeners.observe,
    dispatch(command, { event } = {}) {
      if (readOnly) return { ok: false, reason: 'readOnly' };
      const from = base().next;
      const envelope = {
        command,
        at: env.now(),
        origin: 'local' as const,
        ...(actor === undefined ? {} : { actor }),
      };
      const outcome = reduce(model, from, envelope);
      if (isRejected(outcome)) {
        options.onRejected?.(outcome.rejected, command);
        return { ok: false, reason: 'rejected', rejection: outcome.rejected };
      }
      const { changes, document: next } = outcome;
      if (changes.length === 0) return { ok: false, reason: 'nothing' };
      const declaration = declarationOf(model, command);
      const remember = (history: History, changes: readonly Change[]): History => {
        if (declaration?.undo === 'barrier') return recordBarrier(history);
        if (declaration?.undo !== 'inverse') return history;
        return recordStep(history, {
          label: command.type,
          mergeKey: declaration.mergeKey?.(command) ?? null,
          changes,
        });
      };
      const result = propose({ from, next, changes, reason: 'command', command, event, remember });
      return result === 'done' ? { ok: true, changes } : { ok: false, reason: result };
    },
    undo: (event) => step('undo', event),
    redo: (event) => step('redo', event),
    getHistory: () => historyState,
    applyRemote(incoming) {
      const { document: next, changes } = rebaseChanges(model.schema, document, incoming);
      if (changes.length === 0) return;
      proposals.clear();
      commit(next, changes, 'remote');
      options.onChange?.(next, createDetails({ reason: 'remote', changes }));
    },
    reconcile(given, reason) {
      const { document: next, changes } = diffDocuments(document, given);
      if (next === document) return;
      proposals.clear();
      if (reason === 'load') setHistory(EMPTY_HISTORY);
      commit(next, changes, reason);
      if (reason !== 'host') options.onChange?.(next, createDetails({ reason, changes }));
    },
    adopt(given) {
      if (given === document || (adopted?.given === given && adopted.document === document)) return;
      if (!proposals.settle(given)) store.reconcile(given, 'host');
      adopted = { given, document };
    },
    setReadOnly(value) {
      if (readOnly === value) return;
      readOnly = value;
      listeners.tellEveryone();
    },
    isReadOnly: () => readOnly,
  };
  return store;
}
