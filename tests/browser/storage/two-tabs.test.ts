import { expect, test, vi } from 'vitest';
import { openRealTab } from '../../helpers/tabs';
import type { TestTab } from './tab.fixture';

const MILLISECONDS = import.meta.env['PLINTH_DEEP'] ? 30_000 : 3_000;

test.each(['browser', 'indexed-db'])(
  'two tabs that edit one document in %s storage at once: everything from both is there',
  { timeout: 240_000 },
  async (kind) => {
    localStorage.clear();
    const place = `tabs-${kind}`;
    indexedDB.deleteDatabase(place);
    const open = () =>
      openRealTab<TestTab>('tests/browser/storage/tab.fixture.ts', `kind=${kind}&place=${place}`);
    const tabs = await Promise.all([open(), open()]);
    const done = await Promise.all(
      tabs.map((tab, index) =>
        tab.call('work', {
          person: index === 0 ? 'one' : 'two',
          milliseconds: MILLISECONDS,
          seed: index + 1,
        }),
      ),
    );
    const all = done.flat().sort();
    expect(Math.min(...done.map(({ length }) => length))).toBeGreaterThan(MILLISECONDS / 500);
    for (const tab of tabs)
      await vi.waitFor(async () => expect((await tab.call('votes')).sort()).toEqual(all), {
        timeout: 20_000,
      });
    const [first, second] = await Promise.all(tabs.map((tab) => tab.call('document')));
    expect(second).toEqual(first);
    const third = await open();
    expect((await third.call('opened')).votes.sort()).toEqual(all);
    expect(await third.call('document')).toEqual(first);
    for (const tab of [...tabs, third]) {
      expect(await tab.call('status')).toMatchObject({ state: 'saved' });
      expect(await tab.close()).toEqual([]);
    }
    localStorage.clear();
    indexedDB.deleteDatabase(place);
  },
);
