import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { watchConnection } from '../../src/collab/connection';
import { joinRetro } from '../helpers/retro-people';
import { toyEnv } from '../helpers/toy-model';
import { clientsIn, until } from './wire';
import { startYWebsocketServer } from './y-websocket-server';

test('two people over y-websocket: one board, presence, work offline, merged on return', async () => {
  const { url } = await startYWebsocketServer();
  const join = async (person: string) => {
    const doc = new Y.Doc();
    const provider = new WebsocketProvider(url, 'retro-1', doc, {
      WebSocketPolyfill: WebSocket as never,
      disableBc: true,
      maxBackoffTime: 50,
    });
    onTestFinished(() => provider.destroy());
    const whenSynced = new Promise((resolve) => provider.once('sync', resolve));
    const env = toyEnv(person.charCodeAt(0));
    const board = { hidden: false, anonymous: true };
    const peer = joinRetro({ actor: person, env, doc, whenSynced, board, awareness: provider.awareness });
    await until(() => peer.binding.status.getSnapshot().state === 'open', 'the board');
    peer.binding.presence!.set({ name: person });
    return { ...peer, provider };
  };
  const ada = await join('ada');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const bo = await join('bo');
  const cards = ({ store }: typeof ada) => Object.keys(store.getSnapshot().cards).sort().join();
  const publish = (id: string) =>
    ({ type: 'card.publish', cards: [{ id, text: id, columnId: 'lifted', order: 'a1' }] }) as const;
  ada.store.dispatch(publish('a'));
  await until(() => cards(bo) === 'a', 'the card');
  await until(() => bo.binding.presence!.getSnapshot().length === 2, 'both are here');
  const connection = watchConnection(bo.provider, bo.doc);
  expect(connection.getSnapshot()).toEqual({ state: 'live', kept: 0 });
  bo.provider.disconnect();
  await until(() => !bo.provider.wsconnected, 'offline');
  bo.store.dispatch(publish('b'));
  ada.store.dispatch(publish('c'));
  expect(connection.getSnapshot()).toEqual({ state: 'offline', kept: 1 });
  bo.provider.connect();
  await until(() => cards(ada) === 'a,b,c' && cards(bo) === 'a,b,c', 'all cards');
  await until(() => connection.getSnapshot().state === 'live', 'live again');
  connection.stop();
  expect(ada.store.getSnapshot()).toEqual(bo.store.getSnapshot());
  const clients = clientsIn(Y.encodeStateAsUpdate(ada.doc), 'cards');
  expect(clients.length).toBeGreaterThanOrEqual(3);
  expect(clients).not.toContain(ada.doc.clientID);
  expect(clients).not.toContain(bo.doc.clientID);
});
