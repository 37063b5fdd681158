import type { Command, DocumentModel, Env } from '../../../core/shared/command';
import type { DocumentHead } from '../../../core/shared/schema';
import { createStore } from '../../../core/shared/store';
import type { Store } from '../../../core/shared/store.types';
import { parseDocument } from '../../../core/shared/validate-document';
import { createEnvironment } from '../../../hooks/shared/environment';
import type { ElementHost } from '../element.types';

export interface DocumentState<D extends DocumentHead, C extends Command> {
  /** The store of one person's one document; another identity gets another store, and never sees the one before. */
  storeFor(identity: string): Store<D, C>;
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
}): DocumentState<D, C> {
  const { host, model, create, onCommit } = input;
  let known: { identity: string; store: Store<D, C>; stop: () => void } | undefined;
  let waiting: { readonly document: D; readonly readOnly: boolean } | undefined;

  function open(identity: string): Store<D, C> {
    known?.stop();
    const env = createEnvironment(() => {
      const now = host.read('now');
      return typeof now === 'function' ? (now as () => number)() : Date.now();
    });
    const store = createStore<D, C>({
      model,
      env,
      document: waiting?.document ?? create(env),
      onChange(next, details) {
        const { reason, changes, command } = details;
        if (!host.emit('plinth-change', { document: next, reason, changes, command })) details.cancel();
      },
    });
    if (waiting?.readOnly) store.setReadOnly(true);
    waiting = undefined;
    known = { identity, store, stop: store.observe(({ document }) => onCommit?.(document)) };
    onCommit?.(store.getSnapshot());
    return store;
  }

  function take(given: unknown) {
    const parsed = parseDocument<D>(model.schema, given);
    host.setProblems('document', parsed.ok ? [] : parsed.problems);
    if (!parsed.ok) return;
    if (known) {
      known.store.setReadOnly(parsed.readOnly);
      known.store.reconcile(parsed.value, 'host');
    } else waiting = { document: parsed.value, readOnly: parsed.readOnly };
  }

  const first = host.read('document');
  if (first !== undefined) take(first);

  return {
    storeFor: (identity) => (known?.identity === identity ? known.store : open(identity)),
    current: () => known?.store,
    take,
    live: {
      get: () => known?.store.getSnapshot() ?? waiting?.document,
      set: (value) => value !== undefined && value !== null && take(value),
    },
    exportText: () => known && JSON.stringify({ document: known.store.getSnapshot() }, null, 2),
  };
}
