import { bindYjs, watchConnection, type Binding, type Connection } from 'plinth/collab';
import type { Command, DocumentHead, Store } from 'plinth/core';
import { useEffect, useState } from 'react';
import type { Line } from './line.types';

/** What one person's widget needs to be live. */
export interface Side<S> {
  readonly store: S;
  readonly line: Line;
  readonly binding: Binding;
  readonly connection: Connection;
}

/** Joins and binds while it is mounted. @param join Must be the same function at every render. */
export function useSide<D extends DocumentHead, C extends Command>(
  join: () => Promise<Line>,
  create: () => Store<D, C>,
): Side<Store<D, C>> | null {
  const [side, setSide] = useState<Side<Store<D, C>> | null>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void join().then((line) => {
      if (gone) return line.stop();
      const store = create();
      const bound = bindYjs(store, line.doc, { whenSynced: line.whenSynced, awareness: line.awareness });
      if (!bound.ok) throw new Error(bound.reason);
      const connection = watchConnection(line.provider, line.doc);
      stop = () => {
        connection.stop();
        bound.binding.destroy();
        line.stop();
      };
      const { status } = bound.binding;
      // Shown once it is known what the others have, or that nobody can be reached.
      const show = () => setSide({ store, line, binding: bound.binding, connection });
      if (status.getSnapshot().state === 'open') return show();
      const unsubscribe = status.subscribe(() => {
        if (status.getSnapshot().state !== 'open') return;
        unsubscribe();
        if (!gone) show();
      });
    });
    return () => {
      gone = true;
      setSide(null);
      stop?.();
    };
  }, [join, create]);
  return side;
}
