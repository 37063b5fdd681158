import * as Y from 'yjs';
import { bindYjs } from '../../src/collab/bind-yjs';
import type { BindOptions } from '../../src/collab/collab.types';
import type { Env } from '../../src/core/shared/command';
import { createStore } from '../../src/core/shared/store';
import {
  createRetroDocument,
  createRetroPrivateDocument,
  hiddenOrder,
  retroModel,
  retroPrivateModel,
  type NewRetro,
} from '../../src/core/retro-board/index';
import { toyEnv } from './toy-model';
import { bound, synced } from './yjs-rooms';

/** Somebody at a retro in a shared Y.Doc: the board, and a private side with the cards nobody else has. */
export function joinRetro(
  options: BindOptions & {
    readonly board?: NewRetro;
    readonly actor?: string;
    readonly env?: Env;
    readonly doc?: Y.Doc;
  } = {},
) {
  const { board, actor, env = toyEnv(), doc = new Y.Doc(), ...rest } = options;
  const document = createRetroDocument(env, { id: 'retro-1', ...board });
  const store = createStore({ model: retroModel, document, env, actor });
  const own = createStore({
    model: retroPrivateModel,
    document: createRetroPrivateDocument(env, 'retro-1'),
    env,
  });
  const binding = bound(bindYjs(store, doc, { whenSynced: synced, ...rest }));
  return {
    doc,
    env,
    store,
    own,
    binding,
    /** Writes a hidden card, which only this person has. */
    hide(text: string, columnId = 'lifted') {
      const id = env.createId();
      const { anonymous } = store.getSnapshot().board['board']!;
      const order = hiddenOrder({
        anonymous,
        others: Object.values(own.getSnapshot().cards),
        random: env.random,
      });
      own.dispatch({
        type: 'hidden.add',
        cards: [{ id, text, columnId, order, ...(anonymous ? { anonymous } : {}) }],
      });
      return id;
    },
  };
}

export type RetroPeer = ReturnType<typeof joinRetro>;
