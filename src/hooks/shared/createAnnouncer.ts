'use client';
/** One message for screen readers. The id lets the same words be said twice. */
export interface Announcement {
  readonly id: number;
  readonly text: string;
  readonly assertive: boolean;
}

/** Holds the newest announcement outside React, so that saying something renders the live region alone. */
export interface Announcer {
  announce(text: string, options?: { readonly assertive?: boolean }): void;
  getSnapshot(): Announcement | null;
  subscribe(listener: () => void): () => void;
}

export function createAnnouncer(): Announcer {
  let current: Announcement | null = null;
  const listeners = new Set<() => void>();
  return {
    announce(text, { assertive = false } = {}) {
      current = { id: (current?.id ?? 0) + 1, text, assertive };
      for (const listener of [...listeners]) listener();
    },
    getSnapshot: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
