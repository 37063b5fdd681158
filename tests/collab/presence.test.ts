import * as Y from 'yjs';
import { expect, test, vi } from 'vitest';
import type { AwarenessLike } from '../../src/collab/presence.types';
import { join } from '../helpers/yjs-rooms';

function fakeAwareness(clientID = 1) {
  const states = new Map<number, unknown>([[clientID, {}]]);
  const listeners = new Set<() => void>();
  const awareness: AwarenessLike = {
    clientID,
    getStates: () => states,
    setLocalStateField(field, value) {
      states.set(clientID, { ...(states.get(clientID) as object), [field]: value });
      listeners.forEach((listener) => listener());
    },
    on: (_, listener) => void listeners.add(listener),
    off: (_, listener) => void listeners.delete(listener),
  };
  const say = (client: number, state: unknown) => {
    states.set(client, state);
    listeners.forEach((listener) => listener());
  };
  return { awareness, say, states, listeners };
}

test('everybody is there as they say, sorted, and only a change is told', () => {
  const { awareness, say, listeners } = fakeAwareness(5);
  const { binding } = join({ awareness });
  const heard = vi.fn();
  const stop = binding.presence!.subscribe(heard);
  expect(binding.presence!.set({ name: 'Ada' })).toBe(true);
  say(2, { plinth: { name: 'Bo' }, cursor: { x: 1 } });
  const [bo, ada] = binding.presence!.getSnapshot();
  expect([bo, ada]).toEqual([
    { clientId: 2, isMe: false, state: { name: 'Bo' } },
    { clientId: 5, isMe: true, state: { name: 'Ada' } },
  ]);
  expect(heard).toHaveBeenCalledTimes(2);
  say(2, { plinth: { name: 'Bo' }, cursor: { x: 2 } });
  expect(heard).toHaveBeenCalledTimes(2);
  say(2, { plinth: { name: 'Cy' } });
  expect(binding.presence!.getSnapshot()[1]).toBe(ada);
  expect(binding.presence!.set(null)).toBe(true);
  expect(binding.presence!.getSnapshot()).toHaveLength(1);
  stop();
  binding.destroy();
  expect(listeners.size).toBe(0);
});

test('what is no presence is not shown, and ours is not told if it is too long', () => {
  const { awareness, say, states } = fakeAwareness();
  const { binding } = join({ awareness });
  const hostile = [
    null,
    'x',
    { plinth: 'x' },
    { plinth: { name: 'x'.repeat(201) } },
    { plinth: Object.fromEntries(Array.from({ length: 40 }, (_, index) => [index, 'x'.repeat(100)])) },
    { plinth: JSON.parse('{"__proto__": {"admin": true}}') as object },
    { plinth: { name: () => 'x' } },
    { plinth: new Y.Map() },
  ];
  hostile.forEach((state, index) => say(10 + index, state));
  expect(binding.presence!.getSnapshot()).toEqual([]);
  for (let client = 100; client < 400; client++) states.set(client, { plinth: { name: 'n' } });
  say(99, { plinth: {} });
  expect(binding.presence!.getSnapshot()).toHaveLength(200);
  expect(binding.presence!.set({ name: 'x'.repeat(201) })).toBe(false);
  expect(binding.presence!.set({ name: Number.NaN })).toBe(false);
  expect(states.get(1)).toEqual({});
});

test('an awareness that throws shows nobody; without one there is no presence', () => {
  const { awareness } = fakeAwareness();
  const broken = {
    ...awareness,
    getStates: () => {
      throw new Error('gone');
    },
  };
  expect(join({ awareness: broken }).binding.presence!.getSnapshot()).toEqual([]);
  expect(join().binding.presence).toBeUndefined();
});
