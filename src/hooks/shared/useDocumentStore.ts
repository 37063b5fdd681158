'use client';
import { useRef } from 'react';
import type { Command, DocumentModel, Env, Rejection } from '../../core/shared/command';
import type { ChangeDetails } from '../../core/shared/details';
import { callListener } from '../../core/shared/listeners';
import type { DocumentHead } from '../../core/shared/schema';
import { createStore } from '../../core/shared/store';
import type { ControllableStore, Store } from '../../core/shared/store.types';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect';
import { useLatest } from './useLatest';
import { useOwned } from './useOwned';
import { warnOnce } from './warnOnce';

/** How a host hands a document to a widget: as a trio, or as a store of its own. */
export interface DocumentOptions<D extends DocumentHead, C extends Command> {
  /** Controlled: what the widget shows. Nothing changes until the host passes the proposed document back. */
  readonly document?: D | undefined;
  /** Uncontrolled: what the widget starts with. */
  readonly defaultDocument?: D | undefined;
  /** Told of every change before it is committed; `details.cancel()` stops a local one. */
  readonly onDocumentChange?: ((next: D, details: ChangeDetails<C>) => void) | undefined;
  /** A store the host owns and may share, persist or sync. Not together with `document`. */
  readonly store?: Store<D, C> | undefined;
}

/** The one store behind a widget, whichever of the three ways the host chose; stable while it is the same document. */
export function useDocumentStore<D extends DocumentHead, C extends Command>(
  options: DocumentOptions<D, C> & {
    readonly model: DocumentModel<D, C>;
    readonly env: Env;
    readonly actor?: string | undefined;
    /** Makes the first document where the host gave none. */
    readonly create: (env: Env) => D;
    readonly onRejected?: ((rejection: Rejection, command: C) => void) | undefined;
    /** Which document it is, and whose. Nothing goes over into another one, nor to somebody else. */
    readonly identity?: string | undefined;
  },
): Store<D, C> {
  const { document, store } = options;
  const latest = useLatest(options);
  const controlled = useRef(document !== undefined);

  const own = useOwned<ControllableStore<D, C>>(options.identity, () =>
    createStore<D, C>({
      model: options.model,
      env: options.env,
      actor: options.actor,
      document: document ?? options.defaultDocument ?? store?.getSnapshot() ?? options.create(options.env),
      onChange: (next, details) => {
        // What is still loaded or stored of the one before is nothing that the host shows now.
        if (latest.current.identity === options.identity)
          callListener(() => latest.current.onDocumentChange?.(next, details));
        return controlled.current ? 'hold' : undefined;
      },
      onRejected: (rejection, command) => latest.current.onRejected?.(rejection, command),
    }),
  );

  useIsomorphicLayoutEffect(() => {
    // Asked here, so that the words are not in what is built for production.
    if (process.env.NODE_ENV !== 'production') {
      if (store && document !== undefined)
        warnOnce(
          'both',
          'Pass either `document` or `store`, not both: a store already is the owner. `document` is ignored.',
        );
      if (!store && controlled.current !== (document !== undefined))
        warnOnce(
          'flip',
          'A widget went from controlled to uncontrolled (or back). Keep passing `document`, or never do.',
        );
    }
    controlled.current = document !== undefined;
    if (document !== undefined) own.adopt(document);
  });

  return store ?? own;
}
