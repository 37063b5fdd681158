'use client';
import type { Command } from '../../core/shared/command';
import type { DocumentHead } from '../../core/shared/schema';
import type { Store, StoreEvent, UndoResult } from '../../core/shared/store.types';

export interface TwoStoreUndo {
  undo(event?: unknown): UndoResult | null;
  redo(event?: unknown): UndoResult | null;
  /** Begins to listen, and answers how to stop. */
  start(): () => void;
}

interface Side {
  readonly store: Store<DocumentHead, Command>;
  /** When each step that can be taken back (or done again) was made, oldest first. */
  past: { readonly at: number; readonly mergeKey: string | null }[];
  future: { readonly at: number; readonly mergeKey: string | null }[];
}

/**
 * One order for what a person did in two documents: the last thing done is undone first, in whichever it was. Each store
 * keeps its own history; this only remembers which of the two is next. Where they disagree (a step that cancelled out)
 * the stores are right.
 */
export function createTwoStoreUndo(
  stores: readonly { readonly getHistory: unknown; readonly observe: unknown }[],
): TwoStoreUndo {
  let clock = 0;
  const sides = stores.map((store): Side => ({
    store: store as Store<DocumentHead, Command>,
    past: [],
    future: [],
  }));

  function follow(side: Side, { reason, command }: StoreEvent<DocumentHead, Command>) {
    if (reason !== 'command' || !command) return;
    const declaration = side.store.model.commands[command.type];
    if (declaration?.undo === 'barrier') [side.past, side.future] = [[], []];
    if (declaration?.undo !== 'inverse') return;
    const mergeKey = declaration.mergeKey?.(command) ?? null;
    const merges = mergeKey !== null && side.past.at(-1)?.mergeKey === mergeKey;
    if (merges) side.past.pop();
    side.past.push({ at: ++clock, mergeKey });
    // A new deed in either document ends what could be done again in both.
    for (const other of sides) other.future = [];
  }

  function step(way: 'undo' | 'redo', event: unknown): UndoResult | null {
    const [from, to] = way === 'undo' ? (['past', 'future'] as const) : (['future', 'past'] as const);
    const able = sides.filter(({ store }) => store.getHistory()[way === 'undo' ? 'canUndo' : 'canRedo']);
    const side = able.sort((a, b) => (b[from].at(-1)?.at ?? 0) - (a[from].at(-1)?.at ?? 0))[0];
    // Nothing is left where this was made: redo of a deed that something newer has followed.
    if (!side || (way === 'redo' && side.future.length === 0)) return null;
    const entry = side[from].pop() ?? { at: 0, mergeKey: null };
    side[to].push({ ...entry, at: ++clock });
    return side.store[way](event);
  }

  return {
    undo: (event) => step('undo', event),
    redo: (event) => step('redo', event),
    start() {
      const stops = sides.map((side) => side.store.observe((event) => follow(side, event)));
      return () => stops.forEach((stop) => stop());
    },
  };
}
