import { act, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it, vi } from 'vitest';
import { useOnDemand } from '../../../src/components/shared/useOnDemand';

/** Fails as often as it is told, then brings the part. */
const failing = (times: number) => {
  let left = times;
  return vi.fn(() => (left-- > 0 ? Promise.reject(new Error('not reached')) : Promise.resolve('part')));
};
const open = (load: () => Promise<string>, wanted: unknown) =>
  renderHook((now: unknown) => useOnDemand(load, now), { wrapper: StrictMode, initialProps: wanted });
const settled = () => act(() => Promise.resolve());

it('fetches nothing before it is wanted', async () => {
  const load = failing(0);
  const { result, rerender } = open(load, false);
  await settled();
  expect(load).not.toHaveBeenCalled();
  rerender(true);
  await settled();
  expect(result.current).toMatchObject({ part: 'part', failed: false });
  expect(load).toHaveBeenCalledOnce();
});

it('says that it failed and leaves it at that, until somebody asks again', async () => {
  // Strict mode asks twice at first.
  const load = failing(2);
  const { result, rerender } = open(load, true);
  await settled();
  expect(result.current).toMatchObject({ part: null, failed: true });
  rerender(true);
  await settled();
  expect(load).toHaveBeenCalledTimes(2);
  act(() => result.current.retry());
  await settled();
  expect(result.current).toMatchObject({ part: 'part', failed: false });
});

it.each([
  ['closed and opened again', [false, true]],
  ['asked for by another press', [2]],
  ['asked for by something else', [{ dialog: 'move' }]],
])('tries again where it is %s', async (_how, wishes) => {
  const load = failing(2);
  const { result, rerender } = open(load, 1);
  await settled();
  expect(result.current.failed).toBe(true);
  for (const wish of wishes) rerender(wish);
  expect(result.current.failed).toBe(false);
  await settled();
  expect(result.current.part).toBe('part');
});

it('keeps what it has, whatever it is wanted for', async () => {
  const load = failing(0);
  const { result, rerender } = open(load, 'one');
  await settled();
  for (const wish of ['two', null, 'three']) rerender(wish);
  await settled();
  expect(result.current.part).toBe('part');
  expect(load).toHaveBeenCalledTimes(2);
});
