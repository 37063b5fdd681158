'use client';
import { useStore } from './useStore';

/** What is used of a connection. `kept`: changes made here that wait to be sent. */
export interface ConnectionSource {
  getSnapshot(): { readonly state: 'live' | 'connecting' | 'offline'; readonly kept: number };
  subscribe(listener: () => void): () => void;
}

const live = { state: 'live', kept: 0 } as const;
const LIVE: ConnectionSource = { getSnapshot: () => live, subscribe: () => () => undefined };

/** Whether the others hear this page now. True where the host says nothing of a connection. */
export function useIsLive(connection: ConnectionSource | undefined): boolean {
  return useStore(connection ?? LIVE, ({ state }) => state === 'live');
}
