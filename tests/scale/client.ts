// Somebody at a retro, over a real socket to a server that may die.
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { bindYjs } from '../../src/collab/bind-yjs';
import { createRetroDocument, retroModel } from '../../src/core/retro-board/index';
import { createStore } from '../../src/core/shared/store';

export type Client = Awaited<ReturnType<typeof joinAs>>;

/** Joins the board at this server. It is open when this resolves. */
export async function joinAs(person: string, url: string, room: string) {
  const doc = new Y.Doc();
  const env = { now: () => Date.now(), createId: () => randomUUID(), random: () => Math.random() };
  const document = createRetroDocument(env, { id: room, hidden: false });
  const store = createStore({ model: retroModel, document, env, actor: person });
  let line = connect(url, room, doc);
  const bound = bindYjs(store, doc, {
    whenSynced: line.synced,
    ...(line.provider.awareness ? { awareness: line.provider.awareness } : {}),
  });
  if (!bound.ok) throw new Error(bound.reason);
  const { binding } = bound;
  const holds = (text: string) => Object.values(store.getSnapshot().cards).some((card) => card.text === text);
  await until(() => binding.status.getSnapshot().state === 'open', `${person} is in`);
  return {
    person,
    binding,
    add(text: string) {
      const done = store.dispatch({
        type: 'card.add',
        cards: [{ id: env.createId(), text }],
        to: { columnId: 'lifted' },
      });
      if (!done.ok) throw new Error(done.reason);
    },
    texts: () =>
      Object.values(store.getSnapshot().cards)
        .map(({ text }) => text)
        .sort(),
    /** When a card with this text is here, in milliseconds of this process. */
    hears: (text: string) =>
      new Promise<number>((resolve) => {
        const stop = store.observe(() => {
          if (!holds(text)) return;
          stop();
          resolve(performance.now());
        });
      }),
    /** The server has everything of this page. */
    sent: () => until(() => !line.provider.hasUnsyncedChanges, `${person} has sent all`),
    /** To another server, as a load balancer would send somebody there. What the page holds goes with it. */
    moveTo(other: string) {
      line.stop();
      line = connect(other, room, doc);
      return line.synced;
    },
    stop() {
      binding.destroy();
      line.stop();
    },
  };
}

function connect(url: string, name: string, document: Y.Doc) {
  const socket = new HocuspocusProviderWebsocket({
    url,
    WebSocketPolyfill: WebSocket,
    delay: 50,
    minDelay: 20,
    maxDelay: 200,
  });
  const provider = new HocuspocusProvider({ websocketProvider: socket, name, document, token: '' });
  provider.attach();
  const synced = new Promise<void>((resolve) => provider.on('synced', () => resolve()));
  return {
    provider,
    synced,
    stop() {
      provider.destroy();
      socket.destroy();
    },
  };
}

/** Waits for something that comes over a socket. */
export async function until(condition: () => boolean, what: string, patience = 30_000): Promise<void> {
  const end = Date.now() + patience;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
