import { act, render, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePresence, type PresentState } from '../../../src/hooks/shared/usePresence';
import type { Json, JsonObject } from '../../../src/core/shared/json';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function fakePresence() {
  let here: readonly PresentState[] = [{ clientId: 1, isMe: true, state: { name: 'me' } }];
  const listeners = new Set<() => void>();
  const told: unknown[] = [];
  return {
    told,
    listeners,
    presence: {
      getSnapshot: () => here,
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      set: (state: { readonly [key: string]: Json } | null) => told.push(state) > 0,
    },
    come(...others: readonly (readonly [number, JsonObject])[]) {
      here = [...here.slice(0, 1), ...others.map(([clientId, state]) => ({ clientId, isMe: false, state }))];
      act(() => listeners.forEach((tell) => tell()));
    },
  };
}

const read = ({ name }: JsonObject) => (typeof name === 'string' ? { name } : undefined);

test('tells at once, then no more often than it may, and the newest in the end; nothing after it is gone', () => {
  const { presence, told } = fakePresence();
  const { rerender, unmount } = renderHook(({ name }) => usePresence(presence, { state: { name }, read }), {
    initialProps: { name: 'a' },
  });
  // StrictMode comes, goes and comes again.
  expect(told.splice(0, 2)).toEqual([{ name: 'a' }, null]);
  expect(told).toEqual([{ name: 'a' }]);
  for (const name of ['b', 'c', 'd']) rerender({ name });
  expect(told).toHaveLength(1);
  act(() => void vi.advanceTimersByTime(250));
  expect(told).toEqual([{ name: 'a' }, { name: 'd' }]);
  rerender({ name: 'd' });
  act(() => void vi.advanceTimersByTime(1_000));
  expect(told).toHaveLength(2);
  rerender({ name: 'e' });
  rerender({ name: 'f' });
  unmount();
  vi.advanceTimersByTime(1_000);
  expect(told.slice(2)).toEqual([{ name: 'e' }, null]);
});

test('shows the others as they may be shown; who has not changed stays the same object', () => {
  const { presence, come, listeners } = fakePresence();
  const { result, unmount } = renderHook(() => usePresence(presence, { state: null, read }));
  expect(result.current).toEqual([]);
  come([2, { name: 'Bo' }], [3, { hue: 1 }], [4, { name: 'Cy', secret: 1 }]);
  expect(result.current).toEqual([
    { clientId: 2, name: 'Bo' },
    { clientId: 4, name: 'Cy' },
  ]);
  const [, cy] = result.current;
  come([2, { name: 'Bea' }], [4, { name: 'Cy' }]);
  act(() => void vi.advanceTimersByTime(100));
  expect(result.current[0]).toEqual({ clientId: 2, name: 'Bea' });
  expect(result.current[1]).toBe(cy);
  unmount();
  expect(listeners.size).toBe(0);
});

test('many who move at once are one new picture: seen at once, then ten times a second, and the newest in the end', () => {
  const { presence, come } = fakePresence();
  const reads = vi.fn(read);
  let renders = 0;
  const { result } = renderHook(() => {
    renders++;
    return usePresence(presence, { state: null, read: reads });
  });
  const people = (moved: number) =>
    Array.from(
      { length: 50 },
      (_, who) => [who + 2, { name: `${who}`, at: who < moved ? 'b' : 'a' }] as const,
    );
  const all = people(0);
  come(...all);
  expect(result.current).toHaveLength(50);
  const [before, readBefore] = [renders, reads.mock.calls.length];
  for (let moved = 1; moved <= 50; moved++) come(...people(moved).slice(0, moved), ...all.slice(moved));
  expect(renders).toBe(before);
  act(() => void vi.advanceTimersByTime(100));
  // StrictMode renders twice.
  expect(renders - before).toBeLessThanOrEqual(2);
  expect(reads.mock.calls.length - readBefore).toBeLessThanOrEqual(2 * 50);
  come(...people(0).slice(0, 1), ...all.slice(1));
  act(() => void vi.advanceTimersByTime(100));
  const quiet = reads.mock.calls.length;
  // One who moves is read, and not the others.
  come([2, { name: 'moved' }], ...all.slice(1));
  act(() => void vi.advanceTimersByTime(100));
  expect(reads.mock.calls.length - quiet).toBeLessThanOrEqual(2);
  expect(result.current[0]).toMatchObject({ name: 'moved' });
});

test('without presence nobody is here; in StrictMode it is told in the end', () => {
  const { presence, told } = fakePresence();
  const Here = ({ source }: { source: typeof presence | undefined }) => (
    <p>{usePresence(source, { state: { name: 'a' }, read }).length}</p>
  );
  const { rerender, container } = render(<Here source={undefined} />, { wrapper: StrictMode });
  expect(container.textContent).toBe('0');
  rerender(<Here source={presence} />);
  act(() => void vi.advanceTimersByTime(500));
  expect(told.at(-1)).toEqual({ name: 'a' });
});
