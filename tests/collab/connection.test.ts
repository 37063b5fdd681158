import * as Y from 'yjs';
import { expect, test, vi } from 'vitest';
import { watchConnection, type ProviderLike } from '../../src/collab/connection';

/** A provider that says what it is told to. */
function fakeProvider(start: Partial<ProviderLike> = {}) {
  const listeners = new Map<string, Set<(event: never) => void>>();
  const provider = {
    ...start,
    on: (event: string, listener: (event: never) => void) =>
      void listeners.set(event, (listeners.get(event) ?? new Set()).add(listener)),
    off: (event: string, listener: (event: never) => void) => void listeners.get(event)?.delete(listener),
  } as ProviderLike;
  const say = (event: string, value: unknown) =>
    listeners.get(event)?.forEach((tell) => tell(value as never));
  const heard = () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0);
  return { provider, say, heard };
}

test.each([
  ['Hocuspocus', 'synced', { state: true }],
  ['y-websocket', 'sync', true],
])('%s: connecting, live, offline with changes kept, and back', (_, event, yes) => {
  const { provider, say, heard } = fakeProvider();
  const doc = new Y.Doc();
  const connection = watchConnection(provider, doc);
  const told = vi.fn();
  connection.subscribe(told);
  const now = () => connection.getSnapshot();
  expect(now()).toEqual({ state: 'connecting', kept: 0 });
  doc.getMap('m').set('before', 1);
  expect(now()).toEqual({ state: 'connecting', kept: 1 });
  say('status', { status: 'connected' });
  expect(now()).toEqual({ state: 'connecting', kept: 1 });
  say(event, yes);
  expect(now()).toEqual({ state: 'live', kept: 0 });
  const count = told.mock.calls.length;
  doc.getMap('m').set('live', 1);
  say('status', { status: 'connected' });
  expect(told).toHaveBeenCalledTimes(count);
  say('status', { status: 'disconnected' });
  doc.getMap('m').set('a', 1);
  doc.getMap('m').set('b', 1);
  expect(now()).toEqual({ state: 'offline', kept: 2 });
  // What another tab or the device's storage brings is not made here.
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(new Y.Doc()));
  const other = new Y.Doc();
  other.getMap('m').set('c', 1);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), provider);
  expect(now().kept).toBe(2);
  say('status', { status: 'connecting' });
  expect(now()).toEqual({ state: 'connecting', kept: 2 });
  say('status', { status: 'connected' });
  say(event, yes);
  expect(now()).toEqual({ state: 'live', kept: 0 });
  connection.stop();
  expect(heard()).toBe(0);
});

test('one that is watched late is taken as it is', () => {
  const { provider } = fakeProvider({ synced: true, wsconnected: true });
  expect(watchConnection(provider, new Y.Doc()).getSnapshot().state).toBe('live');
});

test('sync lost is said by y-websocket with false', () => {
  const { provider, say } = fakeProvider({ synced: true });
  const connection = watchConnection(provider, new Y.Doc());
  say('sync', false);
  expect(connection.getSnapshot().state).toBe('connecting');
  say('status', { status: 'disconnected' });
  expect(connection.getSnapshot().state).toBe('offline');
});
