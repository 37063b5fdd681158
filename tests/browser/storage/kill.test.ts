import { expect, test } from 'vitest';
import { openRealTab } from '../../helpers/tabs';
import { seeded } from '../../helpers/toy-model';
import type { TestTab } from './tab.fixture';

const ROUNDS = import.meta.env['PLINTH_DEEP'] ? 200 : 10;

test.each(['browser', 'indexed-db'])(
  'a page in %s storage that is reloaded at any moment: at most the edit in flight is missing, and the state had said so',
  { timeout: 600_000 },
  async (kind) => {
    localStorage.clear();
    const place = `kill-${kind}`;
    indexedDB.deleteDatabase(place);
    const random = seeded(20);
    const tab = await openRealTab<TestTab>(
      'tests/browser/storage/tab.fixture.ts',
      `kind=${kind}&place=${place}`,
    );
    let before = 0;
    let missed = 0;
    for (let round = 1; round <= ROUNDS; round++) {
      const waits = round % 2 === 0;
      await tab.call('keepEditing', { seed: round, waits });
      await new Promise((resolve) => setTimeout(resolve, 20 + random() * 200));
      await tab.reload();
      const { votes, made, saved, state } = await tab.call('opened');
      const stored = new Set(votes);
      const missing = Array.from({ length: made - before }, (_, index) => before + index + 1).filter(
        (number) => !stored.has(`n${number}`),
      );
      expect({ round, state, untold: missing.filter((number) => number <= saved) }).toEqual({
        round,
        state: 'saved',
        untold: [],
      });
      if (waits) expect(missing.length).toBeLessThanOrEqual(1);
      // Whatever was in flight was made last: nothing is missing in the middle.
      expect(missing).toEqual(missing.map((_, index) => made - missing.length + 1 + index));
      expect(made).toBeGreaterThan(before);
      before = made;
      missed += missing.length;
    }
    if (kind === 'browser') expect(missed).toBe(0);
    expect(await tab.close()).toEqual([]);
    localStorage.clear();
    indexedDB.deleteDatabase(place);
  },
);
