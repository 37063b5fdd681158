import * as Y from 'yjs';
import { createStore } from '../../src/core/shared/store';
import { bindYjs } from '../../src/collab/bind-yjs';
import type { Binding, BindOptions } from '../../src/collab/collab.types';
import { toyDocument, toyEnv, toyModel, type ToyCommand, type ToyDocument } from './toy-model';

/** A person at a shared document. */
export interface ToyPeer {
  readonly doc: Y.Doc;
  readonly store: ReturnType<typeof toyStore>;
  readonly binding: Binding;
}

export function toyStore(document = toyDocument(), seed = 1) {
  return createStore<ToyDocument, ToyCommand>({ model: toyModel, document, env: toyEnv(seed) });
}

export const synced = Promise.resolve();

/** A bound store. It knows its document once a microtask has passed (`await synced`). */
export function join(
  options: BindOptions & {
    document?: ToyDocument;
    doc?: Y.Doc;
    seed?: number;
    store?: ToyPeer['store'];
  } = {},
): ToyPeer {
  const { document, doc = new Y.Doc(), seed, store = toyStore(document, seed), ...rest } = options;
  return { doc, store, binding: bound(bindYjs(store, doc, { whenSynced: synced, ...rest })) };
}

export function bound(result: ReturnType<typeof bindYjs>): Binding {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.binding;
}

/** Everybody gets what the others have. */
export function exchange(...docs: readonly Y.Doc[]): void {
  for (const to of docs)
    for (const from of docs)
      if (to !== from) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), 'network');
}

/** From now on every update of one reaches the others at once. */
export function connect(...docs: readonly Y.Doc[]): void {
  exchange(...docs);
  for (const from of docs)
    from.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'network') for (const to of docs) if (to !== from) Y.applyUpdate(to, update, 'network');
    });
}
