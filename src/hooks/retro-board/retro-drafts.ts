'use client';

/** Texts that are being written, by place: a column id (a new card), `edit:<id>`, `note:<id>`, `action:<id>` and the like. Typing wakes one field only. */
export interface RetroDrafts {
  get(place: string): string;
  set(place: string, text: string): void;
  subscribe(listener: () => void, place: string): () => void;
  /** Told of every change, for storage. */
  watch(listener: () => void): () => void;
  /** All of them, to be stored; and back. */
  all(): Readonly<Record<string, string>>;
  restore(drafts: Readonly<Record<string, unknown>>): void;
}

const kept = new WeakMap<object, RetroDrafts>();

/** The drafts that belong to a private store: whoever opens its board again on the same page goes on where they were. */
export function draftsOf(own: object): RetroDrafts {
  const drafts = kept.get(own) ?? createRetroDrafts();
  kept.set(own, drafts);
  return drafts;
}

function createRetroDrafts(): RetroDrafts {
  const texts = new Map<string, string>();
  const listeners = new Map<string, Set<() => void>>();
  const watchers = new Set<() => void>();
  const tell = (those: Iterable<() => void> = []) => {
    for (const listener of [...those]) listener();
  };
  return {
    get: (place) => texts.get(place) ?? '',
    set(place, text) {
      if ((texts.get(place) ?? '') === text) return;
      if (text === '') texts.delete(place);
      else texts.set(place, text);
      tell(listeners.get(place));
      tell(watchers);
    },
    subscribe(listener, place) {
      const found = listeners.get(place) ?? new Set();
      listeners.set(place, found);
      found.add(listener);
      return () => void found.delete(listener);
    },
    watch(listener) {
      watchers.add(listener);
      return () => void watchers.delete(listener);
    },
    all: () => Object.fromEntries(texts),
    restore(drafts) {
      for (const [place, text] of Object.entries(drafts)) {
        // What was typed since is newer than what was stored.
        if (typeof text !== 'string' || texts.has(place)) continue;
        texts.set(place, text);
        tell(listeners.get(place));
      }
    },
  };
}
