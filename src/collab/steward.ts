import type { Doc, Transaction } from 'yjs';
import type { Command } from '../core/shared/command';
import { jsonEquals } from '../core/shared/json';
import type { DocumentHead } from '../core/shared/schema';
import type { Store } from '../core/shared/store.types';
import type { CollectionReader } from './collection-reader';
import type { BindingStatus, BindOptions } from './collab.types';
import { currentOf, readGenerations, type Generation } from './generations';
import { headOf } from './layout';
import { createLink, type Link } from './link';
import { createReadOnlyLock } from './read-only-lock';
import { openReplica } from './replica';
import { createRivals } from './rivals';
import { seedGeneration } from './seed-generation';
import { createSignal } from './signal';

/** Decides which generation a store shows, and opens one where there is none to show. */
export interface Steward<D extends DocumentHead> {
  readonly link: Link<D>;
  readonly status: { getSnapshot(): BindingStatus; subscribe(listener: () => void): () => void };
  collections(): readonly CollectionReader[];
  /** Opens a generation with this document in place of the present one. */
  replace(document: D): void;
  stop(): void;
}

/** What store and Y.Doc had in common when a binding ended, so that the next one knows what was done in between. */
const lastInStep = new WeakMap<object, { readonly doc: Doc; readonly document: DocumentHead }>();

export function createSteward<D extends DocumentHead, C extends Command>(
  store: Store<D, C>,
  doc: Doc,
  { whenSynced = doc.whenSynced, mayOpen = true, onStatus }: BindOptions,
): Steward<D> {
  const { schema } = store.model;
  const head = headOf(doc);
  const before = lastInStep.get(store);
  const start = before?.doc === doc ? (before.document as D) : store.getSnapshot();
  const link = createLink(store, doc, start);
  const lock = createReadOnlyLock(store);
  const status = createSignal<BindingStatus>(
    { state: 'waiting', synced: false, pending: false, superseded: [] },
    onStatus,
  );
  const rivals = createRivals<D>(doc, schema, store.env);
  let synced = false;
  let unmigratable: string | undefined;
  let considering = false;
  let again = false;
  let ended = false;

  function tell(patch: Partial<BindingStatus>) {
    const { reason, generation, ...rest } = { ...status.getSnapshot(), ...patch };
    const next: BindingStatus = {
      ...rest,
      ...(rest.state === 'readOnly' && reason ? { reason } : {}),
      ...(generation ? { generation } : {}),
      synced,
      pending: link.unwritten().length > 0,
    };
    if (!jsonEquals(status.getSnapshot(), next)) status.set(next);
  }

  function open(document: D, supersedes: string | undefined, since: D) {
    const generation = seedGeneration(doc, schema, document, store.env, supersedes);
    rivals.open(generation, since);
    again = true;
  }

  function step() {
    const generations = readGenerations(doc);
    const current = currentOf(generations, schema.name);
    const mayWrite = synced && mayOpen && !lock.isHosts();
    if (!current) {
      if (generations.length > 0) {
        lock.set(true);
        return tell({ state: 'readOnly', reason: 'wrongSchema', superseded: generations });
      }
      if (mayWrite) return open(store.getSnapshot(), undefined, link.inStep());
      return tell({});
    }
    const superseded = generations.filter(({ id }) => id !== current.id);
    const shown = link.replica()?.generation;
    const wasOpen = status.getSnapshot().state === 'open' && shown && shown.version < current.version;
    if (shown?.id !== current.id) show(current);
    const { version } = current;
    lock.set(version !== schema.version);
    if (version === schema.version) return tell({ state: 'open', generation: current, superseded });
    const known = status.getSnapshot();
    const was = known.reason === 'superseded' && known.generation?.id === current.id;
    const newer = wasOpen || was ? 'superseded' : 'newer';
    if (version > schema.version)
      return tell({ state: 'readOnly', reason: newer, generation: current, superseded });
    const raised = link.replica()?.view();
    if (!raised) unmigratable = current.id;
    else if (mayWrite) return open(raised, current.id, raised);
    const older = unmigratable === current.id ? 'migrationFailed' : 'older';
    tell({ state: 'readOnly', reason: older, generation: current, superseded });
  }

  function show(current: Generation) {
    const left = link.replica();
    const writes = current.version === schema.version;
    const goesOn = writes && !!left && rivals.lose(left.generation, current);
    link.show(openReplica<D>(doc, schema, current), { writes, goesOn });
  }

  function consider() {
    again = true;
    if (considering || ended) return;
    considering = true;
    while (again && !ended) {
      again = false;
      step();
    }
    considering = false;
  }

  const hear = (transaction: Transaction) => {
    if (transaction.changed.has(head as never)) consider();
    link.settle();
    const { state, generation } = status.getSnapshot();
    rivals.carry(state === 'open' ? generation : undefined);
  };
  doc.on('afterTransaction', hear);
  // The host may unlock the store, and what is edited while nothing is known shows as pending.
  const unsubscribe = store.subscribe(() => {
    if (status.getSnapshot().state !== 'open') consider();
  });
  const markSynced = () => {
    synced = true;
    consider();
  };
  if (doc.isSynced && whenSynced === doc.whenSynced) synced = true;
  // One that fails never comes; the document stays as it is, and `status.synced` says so.
  else whenSynced.then(markSynced, () => undefined);
  consider();

  return {
    link,
    status,
    collections: () =>
      [...doc.share.keys()].flatMap((name) => {
        const [generation, collection = ''] = name.split('/');
        const shown = link.replica();
        return (shown && generation === shown.generation.id && shown.reader(collection)) || [];
      }),
    replace(document) {
      const { id, documentId } = link.replica()!.generation;
      const next = { ...document, id: documentId };
      open(next, id, next);
      consider();
    },
    stop() {
      if (ended) return;
      ended = true;
      doc.off('afterTransaction', hear);
      unsubscribe();
      lastInStep.set(store, { doc, document: link.inStep() });
      link.stop();
      lock.set(false);
      tell({ state: 'ended' });
    },
  };
}
