import type { Command, DocumentModel, Env } from '../../../core/shared/command';
import type { DocumentHead } from '../../../core/shared/schema';
import { createStore } from '../../../core/shared/store';
import type { Store } from '../../../core/shared/store.types';
import { parseDocument } from '../../../core/shared/validate-document';
import type { Person } from '../../../hooks/shared/plinth-context';
import { createEnvironment } from '../../../core/shared/environment';
import type { ElementHost } from '../element.types';

export interface DocumentState<D extends DocumentHead, C extends Command> {
  /**
   * The store of one person's one document; another identity gets another store, and never sees the one before. What is
   * a `team`'s goes on in the store of the next person at the same `place`, with an undo of its own.
   */
  storeFor(identity: string, place?: string): Store<D, C>;
  /** The store there is, if there is one. */
  current(): Store<D, C> | undefined;
  /** A document from outside, checked. What is wrong with it becomes a note, and the document before stays. */
  take(input: unknown): void;
  /** Told after every change. */
  readonly live: { get(): unknown; set(value: unknown): void };
  exportText(): string | undefined;
}

/**
 * The document of an element: it lives outside React, so it outlasts being moved, and it is a property of the element.
 * Every change of the person is a cancelable `plinth-change` first.
 */
export function createDocumentState<D extends DocumentHead, C extends Command>(input: {
  readonly host: ElementHost;
  readonly model: DocumentModel<D, C>;
  readonly create: (env: Env) => D;
  readonly onCommit?: (document: D) => void;
  /** The document belongs to everybody on the page, not to whoever sits there. @default false */
  readonly team?: boolean;
  /** The property that it is. @default 'document' */
  readonly property?: string;
  /** What announces a change. @default 'plinth-change' */
  readonly event?: `plinth-${string}`;
}): DocumentState<D, C> {
  const {
    host,
    model,
    create,
    onCommit,
    team = false,
    property = 'document',
    event = 'plinth-change',
  } = input;
  let known: { identity: string; place: string; store: Store<D, C>; stop: () => void } | undefined;
  let waiting: { readonly document: D; readonly readOnly: boolean } | undefined;

  function open(identity: string, place: string): Store<D, C> {
    known?.stop();
    if (team && !waiting && known?.place === place)
      waiting = { document: known.store.getSnapshot(), readOnly: known.store.isReadOnly() };
    const env = createEnvironment(() => {
      const now = host.read('now');
      return typeof now === 'function' ? (now as () => number)() : Date.now();
    });
    const store = createStore<D, C>({
      model,
      env,
      actor: (host.read('person') as Person | undefined)?.id,
      document: waiting?.document ?? create(env),
      onChange(next, details) {
        const { reason, changes, command } = details;
        if (!host.emit(event, { document: next, reason, changes, command })) details.cancel();
      },
    });
    if (waiting?.readOnly) store.setReadOnly(true);
    waiting = undefined;
    known = { identity, place, store, stop: store.observe(({ document }) => onCommit?.(document)) };
    onCommit?.(store.getSnapshot());
    return store;
  }

  function take(given: unknown) {
    const parsed = parseDocument<D>(model.schema, given);
    host.setProblems(property, parsed.ok ? [] : parsed.problems);
    if (!parsed.ok) return;
    if (known && !(team && known.store.getSnapshot().id !== parsed.value.id)) {
      known.store.setReadOnly(parsed.readOnly);
      known.store.reconcile(parsed.value, 'host');
      return;
    }
    // Another document of a team gets a store of its own, so that what is kept of the one before is not written over.
    known?.stop();
    known = undefined;
    waiting = { document: parsed.value, readOnly: parsed.readOnly };
    host.invalidate();
  }

  const first = host.read(property);
  if (first !== undefined) take(first);

  return {
    storeFor: (identity, place = '') =>
      known?.identity === identity && known.place === place ? known.store : open(identity, place),
    current: () => known?.store,
    take,
    live: {
      get: () => known?.store.getSnapshot() ?? waiting?.document,
      set: (value) => value !== undefined && value !== null && take(value),
    },
    exportText: () => known && JSON.stringify({ document: known.store.getSnapshot() }, null, 2),
  };
}
