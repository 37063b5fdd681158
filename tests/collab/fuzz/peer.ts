import * as Y from 'yjs';
import { bindYjs } from '../../../src/collab/bind-yjs';
import type { Binding } from '../../../src/collab/collab.types';
import { createStore } from '../../../src/core/shared/store';
import type { StoreEvent } from '../../../src/core/shared/store.types';
import { toyDocument, toyEnv, toyModel, type ToyCommand, type ToyDocument } from '../../helpers/toy-model';

export type ToyStore = ReturnType<typeof makeStore>;

export interface Peer {
  readonly name: string;
  doc: Y.Doc;
  store: ToyStore;
  binding: Binding;
  online: boolean;
  readonly inbox: Uint8Array[];
  /** Runs what waits for the first sync. */
  sync(): void;
}

function makeStore(seed: number) {
  return createStore<ToyDocument, ToyCommand>({
    model: toyModel,
    document: toyDocument(),
    env: toyEnv(seed),
  });
}

/** A page that is opened: a store, a Y.Doc with what the device had stored, a binding. */
export function openPage(
  seed: number,
  stored: Uint8Array | undefined,
  observe: (event: StoreEvent<ToyDocument, ToyCommand>) => void,
): Pick<Peer, 'doc' | 'store' | 'binding' | 'sync'> {
  const doc = new Y.Doc();
  doc.clientID = seed;
  const store = makeStore(seed);
  store.observe(observe);
  if (stored) Y.applyUpdate(doc, stored, 'network');
  const waiting: (() => void)[] = [];
  const result = bindYjs(store, doc, { whenSynced: thenable(waiting) });
  if (!result.ok) throw new Error(result.reason);
  return { doc, store, binding: result.binding, sync: () => waiting.splice(0).forEach((go) => go()) };
}

/** A promise without microtasks: a fuzz of thousands of seeds has no time for them. */
function thenable(waiting: (() => void)[]): PromiseLike<unknown> {
  return {
    then(go) {
      waiting.push(() => void go?.(undefined));
      return undefined as never;
    },
  };
}
