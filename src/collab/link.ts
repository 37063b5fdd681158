import type { Doc } from 'yjs';
import { applyChanges } from '../core/shared/apply-changes';
import type { Change } from '../core/shared/change';
import type { Command } from '../core/shared/command';
import { diffDocuments } from '../core/shared/diff';
import type { DocumentHead } from '../core/shared/schema';
import type { Store, StoreEvent } from '../core/shared/store.types';
import { carryOver } from './carry-over';
import type { Replica } from './replica';
import { transactWithoutTrace } from './transact-without-trace';
import { writeChanges } from './write-changes';

/** Keeps a store and the replica it shows in step, both ways. */
export interface Link<D extends DocumentHead> {
  replica(): Replica<D> | undefined;
  /** The document as it was when store and replica were last in step. */
  inStep(): D;
  /** Edits that could not be written yet. */
  unwritten(): readonly Change[];
  /**
   * Shows another replica. What was done in the store and is not in the one before is carried over to it if it is written
   * to, else kept for the next. With `goesOn` undo goes on as before, else it begins anew.
   */
  show(next: Replica<D> | undefined, options: { readonly writes: boolean; readonly goesOn: boolean }): void;
  /** Puts what has arrived into the store, unless something done there is still on its way here. */
  settle(): void;
  stop(): void;
}

export function createLink<D extends DocumentHead, C extends Command>(
  store: Store<D, C>,
  doc: Doc,
  start: D,
): Link<D> {
  const { schema } = store.model;
  const origin = {};
  /** Documents that this link has put into the store, to know them when the store tells of them. */
  const received = new WeakSet<D>();
  let replica: Replica<D> | undefined;
  let writes = false;
  let inStep = start;
  let kept: readonly Change[] = [];
  let busy = false;
  /** The store holds something that no collection of a Y.Doc can. */
  let strayed = false;
  /** Within a transaction of the Y.Doc, or what Yjs does after it: all that is written now goes out as one update. */
  let inside = false;
  /** What was done in the store meanwhile and must go out by itself; and whether what is kept must. */
  let late: (() => void)[] = [];
  let keptBack = false;

  const mustHide = (changes: readonly Change[], document: D) =>
    store.model.withoutTrace?.(changes, document) === true;

  /** @param document With the changes made. */
  function write(changes: readonly Change[], document: D, takesBack: boolean) {
    const shown = replica!;
    const writing = {
      schema,
      takesBack,
      at: Math.trunc(store.env.now()),
      entriesOf: (collection: string) => shown.reader(collection)?.entries,
      // Within a host's own transaction, Yjs tells of it too late.
      touch: (collection: string, key: string) => shown.reader(collection)?.touch(key),
    };
    const commit = () => writeChanges(writing, changes);
    if (mustHide(changes, document)) transactWithoutTrace(doc, commit, origin);
    else doc.transact(commit, origin);
    // Not everything was written: the schema refuses some, and an undo finds the value of somebody else.
    for (const { collection, id } of changes) {
      const reader = shown.reader(collection);
      if (reader) reader.mark(id);
      else strayed = true;
    }
  }

  /**
   * Makes changes that could not be written before on what is shown. Not while Yjs waits for a part of what arrived: it has deleted
   * by then what that part replaces, and edits of a record that is not whole would be lost. Answers whether it did.
   */
  function carry(changes: readonly Change[]): boolean {
    kept = [...kept, ...changes];
    const view = writes && !doc.store.pendingStructs ? replica?.view() : undefined;
    if (!view || kept.length === 0) return false;
    const carried = carryOver(schema, view, kept);
    const document = applyChanges(view, carried);
    const hides = mustHide(carried, document);
    keptBack = hides && inside;
    if (keptBack) return false;
    const was = busy;
    busy = true;
    // What may leave no trace is not tied to other things by going out with them.
    for (const part of hides ? byRecord(carried) : [carried]) write(part, document, false);
    busy = was;
    kept = [];
    return true;
  }

  function put(
    { document, changes }: { document: D; changes: readonly Change[] },
    reason: 'load' | 'remote',
  ) {
    inStep = document;
    if (document === store.getSnapshot()) return;
    received.add(document);
    store.reconcile(document, reason, changes);
    replica?.adopt(document, changes);
  }

  function settle() {
    if (!replica || busy || store.getSnapshot() !== inStep) return;
    replica.refresh(inStep);
    if (writes && kept.length > 0 && carry([])) return settle();
    const changes = strayed ? undefined : replica.news(inStep);
    strayed = false;
    if (changes) return put({ document: applyChanges(inStep, changes), changes }, 'remote');
    const view = replica.view();
    if (view) put(diffDocuments(inStep, view), 'remote');
  }

  function take({ document, changes, reason }: StoreEvent<D, C>) {
    if (writes) write(changes, document, reason === 'undo' || reason === 'redo');
    inStep = document;
    settle();
  }

  function hear(event: StoreEvent<D, C>) {
    if (received.has(event.document) || !replica) return;
    const waits = inside && writes && mustHide(event.changes, event.document);
    // In the order in which it was done, whatever may go out with others.
    if (waits || late.length > 0) late.push(() => take(event));
    else take(event);
  }

  const enter = () => void (inside = true);
  function leave() {
    inside = false;
    if (busy || (late.length === 0 && !keptBack)) return;
    keptBack = false;
    while (late.length > 0 && !inside) late.shift()!();
    settle();
  }
  doc.on('beforeAllTransactions', enter);
  doc.on('afterAllTransactions', leave);
  const unobserve = store.observe(hear);

  return {
    replica: () => replica,
    inStep: () => inStep,
    unwritten: () => [...kept, ...(replica ? [] : diffDocuments(inStep, store.getSnapshot()).changes)],
    show(next, options) {
      busy = true;
      const mine = store.getSnapshot();
      const { changes } = diffDocuments(inStep, mine);
      late = [];
      replica?.stop();
      replica = next;
      writes = options.writes;
      const carries = writes && kept.length + changes.length > 0;
      carry(changes);
      next?.refresh(mine);
      const view = next?.view();
      next?.seen();
      if (view) put(diffDocuments(mine, view), carries || options.goesOn ? 'remote' : 'load');
      else inStep = mine;
      busy = false;
      // What listeners did while they were told is on its way; what arrived meanwhile is not.
      settle();
    },
    settle,
    stop() {
      doc.off('beforeAllTransactions', enter);
      doc.off('afterAllTransactions', leave);
      unobserve();
      late = [];
      replica?.stop();
      replica = undefined;
    },
  };
}

/** The changes of each record for themselves. A record that hangs on another of the same id goes with it. */
function byRecord(changes: readonly Change[]): Iterable<readonly Change[]> {
  const parts = new Map<string, Change[]>();
  for (const change of changes) {
    const there = parts.get(change.id);
    if (there) there.push(change);
    else parts.set(change.id, [change]);
  }
  return parts.values();
}
