import type { Change } from './change';
import type { Command, Reduction } from './command';
import { createDetails, type ChangeReason } from './details';
import { diffDocuments } from './diff';
import { EMPTY_HISTORY, invertStep, moveStep, recordStep, type History } from './history';
import { createListeners } from './listeners';
import { createProposals, type Proposed } from './proposals';
import { declarationOf, isRejected, reduce } from './reduce';
import type { DocumentHead } from './schema';
import type {
  ControllableStore,
  DispatchResult,
  HistoryState,
  StoreOptions,
  UndoResult,
} from './store.types';

/** Something a person does here: a command, or taking one back. */
interface Deed<D, C extends Command> {
  readonly reason: 'command' | 'undo' | 'redo';
  readonly command?: C;
  readonly event: unknown;
  /** What it comes to in this document. */
  make(document: D): Reduction<D>;
  remember(history: History, changes: readonly Change[]): History;
}

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
    const canUndo = next.past.length > 0;
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
  function propose({ reason, command, event, make, remember }: Deed<D, C>): DispatchResult {
    const from = base();
    const outcome = make(from.next);
    if (isRejected(outcome)) return { ok: false, reason: 'rejected', rejection: outcome.rejected };
    const { document: next, changes } = outcome;
    if (changes.length === 0) return { ok: false, reason: 'nothing' };
    const details = createDetails<C>({ reason, changes, command, event });
    let settled = false;
    const proposal: Proposed<D> = {
      next,
      history: remember(from.history, changes),
      settle() {
        settled = true;
        setHistory(remember(history, changes));
        // A host may echo late, over a document that has moved on; then more changes than this command made.
        const all = document === from.next ? changes : diffDocuments(document, next).changes;
        commit(next, all, reason, command);
      },
    };
    proposals.add(proposal);
    const answer = options.onChange?.(next, details);
    // The host echoed at once, or dispatched something that builds on this and took it along.
    if (settled) return { ok: true, changes };
    if (details.isCanceled) {
      proposals.drop(proposal);
      return { ok: false, reason: 'canceled' };
    }
    if (answer === 'hold') return { ok: false, reason: 'held' };
    if (proposals.settle(next)) return { ok: true, changes };
    // Something arrived while the host was asked: the same is now done on top of it.
    const again = make(document);
    if (isRejected(again)) return { ok: false, reason: 'rejected', rejection: again.rejected };
    if (again.changes.length > 0) {
      setHistory(remember(history, again.changes));
      commit(again.document, again.changes, reason, command);
    }
    return { ok: true, changes: again.changes };
  }

  function step(reason: 'undo' | 'redo', event: unknown): UndoResult {
    const known = base().history;
    const source = (reason === 'undo' ? known.past : known.future).at(-1);
    if (!source || readOnly) return { changes: [], skipped: [], label: undefined };
    const remember = (history: History, changes: readonly Change[]) => moveStep(history, source, changes);
    let inverted: ReturnType<typeof invertStep<D>> | undefined;
    const make = (document: D) => (inverted = invertStep(model.schema, document, source.changes));
    const result = propose({ reason, event, make, remember });
    const { changes = [], skipped = [] } = inverted ?? {};
    if (!changes.length) {
      setHistory(remember(history, changes));
      listeners.tellEveryone();
    }
    const canceled = !result.ok && result.reason === 'canceled';
    return { changes: canceled ? [] : changes, skipped, label: source.label };
  }

  const store: ControllableStore<D, C> = {
    model,
    env,
    getSnapshot: () => document,
    subscribe: listeners.subscribe,
    observe: listeners.observe,
    dispatch(command, { event } = {}) {
      if (readOnly) return { ok: false, reason: 'readOnly' };
      const envelope = { command, actor, at: env.now(), origin: 'local' } as const;
      const result = propose({
        reason: 'command',
        command,
        event,
        make: (document) => reduce(model, document, envelope),
        remember(history, changes) {
          const { undo, mergeKey } = declarationOf(model, command)!;
          if (undo === 'barrier') return EMPTY_HISTORY;
          if (undo === 'none') return history;
          return recordStep(history, { label: command.type, mergeKey: mergeKey?.(command) ?? null, changes });
        },
      });
      if ('rejection' in result) options.onRejected?.(result.rejection, command);
      return result;
    },
    undo: (event) => step('undo', event),
    redo: (event) => step('redo', event),
    getHistory: () => historyState,
    reconcile(given, reason, known) {
      const { document: next, changes } = known
        ? { document: given, changes: known }
        : diffDocuments(document, given);
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
