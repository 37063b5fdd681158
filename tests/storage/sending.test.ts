// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { waitBefore } from '../../src/storage/host/backoff';
import { callHost } from '../../src/storage/host/call-host';
import { exclusively } from '../../src/storage/exclusive';
import { createSender, type Step } from '../../src/storage/host/sender';
import { hostStorage } from '../../src/storage/host/host-storage';
import type { HostFailure } from '../../src/storage/host/host.types';
import { fakeServer } from '../helpers/fake-server';
import { openToy } from '../helpers/open-toy';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the wait doubles up to its limit, and chance takes at most half of it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, chance) => {
      const wait = waitBefore(attempt, { first: 1000, most: 60_000 }, () => chance);
      const whole = Math.min(60_000, 1000 * 2 ** attempt);
      expect(wait).toBeGreaterThanOrEqual(whole / 2);
      expect(wait).toBeLessThanOrEqual(whole);
    }),
  );
});

test('attempts grow rarer while the server is away, by the chance that was handed in, and stop with the page', async () => {
  vi.useFakeTimers();
  const server = fakeServer();
  server.mode = 'down';
  const times: number[] = [];
  const start = Date.now();
  const storage = hostStorage({
    ...server.options,
    env: { random: () => 0 },
    load: (key, call) => {
      times.push(Date.now() - start);
      return server.options.load(key, call);
    },
  });
  const toy = openToy(storage);
  await vi.advanceTimersByTimeAsync(40_000);
  expect(times).toEqual([0, 500, 1500, 3500, 7500, 15_500, 31_500]);
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(1);
  expect(times).toHaveLength(8);
  toy.persistence.stop();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(times).toHaveLength(8);
  expect(vi.getTimerCount()).toBe(0);
});

test('a call is given up in time and told so; one that answers leaves no timer', async () => {
  vi.useFakeTimers();
  let signal: AbortSignal | undefined;
  const silent = callHost((call) => {
    signal = call.signal;
    return new Promise(() => undefined);
  }, 1000);
  await vi.advanceTimersByTimeAsync(999);
  expect(signal?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect([await silent, signal?.aborted]).toEqual([{ ok: false, cause: new Error('timeout') }, true]);
  expect(await callHost(async () => 7, 1000)).toEqual({ ok: true, value: 7 });
  expect(vi.getTimerCount()).toBe(0);
});

test('what is asked for while a step is under way is done after it', async () => {
  const steps: Step[] = ['again', 'done', { refused: 'quota' }];
  const settled: Step[] = [];
  const sender = createSender({ step: async () => steps.shift()!, onSettled: (step) => settled.push(step) });
  const first = sender.deliver();
  await Promise.all([first, sender.deliver()]);
  expect(settled).toEqual(['done', { refused: 'quota' }]);
});

test('somebody who is always faster is waited for, not fought with', async () => {
  const settled: Step[] = [];
  let count = 0;
  const step = async (): Promise<Step> => (count++, 'again');
  await createSender({ step, onSettled: (end) => settled.push(end) }).deliver();
  expect([settled, count]).toEqual([['unreachable'], 8]);
});

test('with locks one tab sends at a time; without them, and where they may not be used, it sends all the same', async () => {
  const order: string[] = [];
  let tail = Promise.resolve<unknown>(undefined);
  const locks = {
    request: (name: string, work: () => Promise<unknown>) => {
      order.push(name);
      return (tail = tail.then(work));
    },
  };
  vi.stubGlobal('navigator', { locks });
  const work = (label: string) => async () => {
    order.push(`${label} starts`);
    await Promise.resolve();
    order.push(`${label} ends`);
    return label;
  };
  expect(await Promise.all([exclusively('k', work('a')), exclusively('k', work('b'))])).toEqual(['a', 'b']);
  expect(order).toEqual(['k', 'k', 'a starts', 'a ends', 'b starts', 'b ends']);
  vi.stubGlobal('navigator', {
    locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) },
  });
  expect(await exclusively('k', async () => 'denied')).toBe('denied');
  vi.stubGlobal('navigator', {});
  expect(await exclusively('k', async () => 'plain')).toBe('plain');
  vi.stubGlobal('navigator', { locks });
  await expect(exclusively('k', () => Promise.reject(new Error('its own')))).rejects.toThrow('its own');
});

test('the host hears what its own functions threw, and of an answer that nobody can read', async () => {
  const server = fakeServer();
  const heard: HostFailure[] = [];
  const onError = (failure: HostFailure) => heard.push(failure);
  const typo = new TypeError('answer.jsno is not a function');
  const failing = openToy(
    hostStorage({ ...server.options, delay: 0, onError, load: () => Promise.reject(typo) }),
  );
  await vi.waitFor(() => expect(heard).toEqual([{ key: 'toy', during: 'load', cause: typo }]));
  failing.persistence.stop();

  heard.length = 0;
  const save = () => Promise.resolve({ ok: true } as never);
  const unreadable = openToy(hostStorage({ ...server.options, delay: 0, onError, save }));
  unreadable.rename('a', 'Another');
  await vi.waitFor(() => expect(unreadable.status()).toMatchObject({ state: 'failed', reason: 'unknown' }));
  expect(heard[0]).toMatchObject({
    during: 'save',
    cause: { message: expect.stringContaining('version') as string },
  });
  unreadable.persistence.stop();
});
