import { Text } from 'yjs';
import { afterEach, expect, test, vi } from 'vitest';
import * as news from '../../src/collab/news';
import * as values from '../../src/collab/safe-value';
import * as writing from '../../src/collab/write-changes';
import * as texts from '../../src/collab/write-text';
import { judge } from './fuzz/judge';

/*
 * The fuzz can fail: each of these breaks one rule of the binding, and a few seeds find it and shrink it.
 */
vi.mock('../../src/collab/news', { spy: true });
vi.mock('../../src/collab/safe-value', { spy: true });
vi.mock('../../src/collab/write-changes', { spy: true });
vi.mock('../../src/collab/write-text', { spy: true });
afterEach(() => vi.resetAllMocks());

/** What the first seed that fails says. */
function firstFailure(seeds = 12): string {
  for (let seed = 1; seed <= seeds; seed++) {
    const failure = judge(seed, undefined, 3000);
    if (failure) return failure;
  }
  return '';
}

test('a binding that forgets a part of what arrived', async () => {
  const real = await vi.importActual<typeof news>('../../src/collab/news');
  vi.mocked(news.newsOf).mockImplementation((...all) => real.newsOf(...all)?.slice(1));
  expect(firstFailure()).toMatch(/does not show its Y.Doc|diverged/);
});

test('an undo that writes whatever stands there', async () => {
  const real = await vi.importActual<typeof writing>('../../src/collab/write-changes');
  vi.mocked(writing.writeChanges).mockImplementation((how, changes) =>
    real.writeChanges({ ...how, takesBack: false }, changes),
  );
  expect(firstFailure(40)).toMatch(/(undo|redo) took|p\d-\d+ .* (is|should)/);
});

test('a text that is replaced instead of edited', async () => {
  const real = await vi.importActual<typeof texts>('../../src/collab/write-text');
  vi.mocked(texts.writeText).mockImplementation((entries, key, next) => {
    const text = entries.get(key);
    if (!(text instanceof Text)) return real.writeText(entries, key, next);
    text.delete(0, text.length);
    text.insert(0, next);
  });
  expect(firstFailure()).toMatch(/should be there/);
});

test('a failure names its seed, what went wrong and a trace of few actions', async () => {
  const real = await vi.importActual<typeof values>('../../src/collab/safe-value');
  vi.mocked(values.safeValue).mockImplementation((value) =>
    value === '2026-01-01' ? undefined : real.safeValue(value),
  );
  const failure = firstFailure();
  expect(failure).toMatch(/^seed \d+ \(/);
  const [, few, all] = /shrunk to (\d+) of (\d+) actions/.exec(failure)!;
  expect(Number(few)).toBeGreaterThan(0);
  expect(Number(few)).toBeLessThan(Number(all) / 4);
  expect(failure.match(/^ {2}\{"who":/gm)).toHaveLength(Number(few));
});
