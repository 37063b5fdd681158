import type { Doc, Transaction } from 'yjs';
import { createSignal } from './signal';

/** What is used of a provider. Those of Hocuspocus and y-websocket have it. */
export interface ProviderLike {
  on(event: 'status', listener: (event: { readonly status: string }) => void): unknown;
  on(event: 'sync' | 'synced', listener: (synced: unknown) => void): unknown;
  off(event: 'status', listener: (event: { readonly status: string }) => void): unknown;
  off(event: 'sync' | 'synced', listener: (synced: unknown) => void): unknown;
  /** Whether it has all that the server has (y-websocket, Hocuspocus). */
  readonly synced?: boolean | undefined;
  /** Whether a socket is open, where the provider says so (y-websocket). */
  readonly wsconnected?: boolean | undefined;
}

export interface ConnectionState {
  /** `live`: connected, and in step with the server. `connecting`: on the way there. `offline`: work goes on here. */
  readonly state: 'live' | 'connecting' | 'offline';
  /** Changes made here since it was live; they are kept, and sent when it is again. 0 while it is live. */
  readonly kept: number;
}

export interface Connection {
  /** The same object until something in it changes. */
  getSnapshot(): ConnectionState;
  subscribe(listener: () => void): () => void;
  stop(): void;
}

/**
 * Watches a provider's connection, to show it. A change counts as kept when it was made while the connection was not live;
 * what the provider has not been told arrived, by a server that then broke down, it sends again by itself.
 */
export function watchConnection(provider: ProviderLike, doc: Doc): Connection {
  let open = provider.wsconnected === true || provider.synced === true;
  let connecting = !open;
  let synced = provider.synced === true;
  let kept = 0;
  const read = (): ConnectionState => ({
    state: open && synced ? 'live' : open || connecting ? 'connecting' : 'offline',
    kept,
  });
  const signal = createSignal(read());

  function tell() {
    if (open && synced) kept = 0;
    const [now, next] = [signal.getSnapshot(), read()];
    if (now.state !== next.state || now.kept !== next.kept) signal.set(next);
  }

  const hearStatus = ({ status }: { readonly status: string }) => {
    open = status === 'connected';
    connecting = status === 'connecting';
    if (!open) synced = false;
    tell();
  };
  // y-websocket says whether, Hocuspocus only says so when it is, with an object.
  const hearSync = (is: unknown) => {
    synced = is !== false && (is as { state?: unknown } | null)?.state !== false;
    if (synced) open = true;
    tell();
  };
  const hearUpdate = (_update: Uint8Array, origin: unknown, _doc: Doc, transaction: Transaction) => {
    if (origin === provider || !transaction.local || (open && synced)) return;
    kept++;
    tell();
  };
  provider.on('status', hearStatus);
  provider.on('sync', hearSync);
  provider.on('synced', hearSync);
  doc.on('update', hearUpdate);

  return {
    getSnapshot: signal.getSnapshot,
    subscribe: signal.subscribe,
    stop() {
      provider.off('status', hearStatus);
      provider.off('sync', hearSync);
      provider.off('synced', hearSync);
      doc.off('update', hearUpdate);
    },
  };
}
