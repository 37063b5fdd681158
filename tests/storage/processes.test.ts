import { expect, test } from 'vitest';
import { browserStorage } from '../../src/storage/browser-storage';
import { openToy } from '../helpers/open-toy';
import { splitOrigin, type SplitOrigin } from '../helpers/split-origin';
import { seeded, toyCard, toyDocument } from '../helpers/toy-model';

function openTab(origin: SplitOrigin, compactAfter: number, random: () => number) {
  const { area, window } = origin.open();
  const storage = browserStorage({ area: () => area, window: () => window, random });
  return openToy(storage, toyDocument(toyCard('a')), { compactAfter });
}

const reload = (origin: SplitOrigin) => openTab(origin, 50, () => 0.999).store.getSnapshot();

test('an entry that arrives after another tab compacted is not in that snapshot, and not lost', () => {
  const origin = splitOrigin();
  const random = seeded(1);
  const [one, two] = [openTab(origin, 3, random), openTab(origin, 50, random)];
  one.add('first');
  origin.deliver();
  two.add('late');
  for (let index = 0; index < 4; index++) one.add(`c${index}`);
  origin.deliver();
  origin.deliver();
  const all = ['a', 'c0', 'c1', 'c2', 'c3', 'first', 'late'];
  expect(Object.keys(reload(origin).cards).sort()).toEqual(all);
  for (const { store } of [one, two]) expect(store.getSnapshot()).toEqual(reload(origin));
});

test('two tabs that append in the same moment take two names', () => {
  const origin = splitOrigin();
  const random = seeded(2);
  const [one, two] = [openTab(origin, 50, random), openTab(origin, 50, random)];
  one.add('start');
  origin.deliver();
  one.add('one');
  two.add('two');
  origin.deliver();
  expect(Object.keys(reload(origin).cards).sort()).toEqual(['a', 'one', 'start', 'two']);
});

test('tabs in three processes, random edits, late news, compactions that cross: nothing is lost', () => {
  for (let seed = 1; seed <= 80; seed++) {
    const random = seeded(seed);
    const origin = splitOrigin();
    const tabs = [4, 6, 50].map((compactAfter) => openTab(origin, compactAfter, random));
    const added = ['a'];
    let unheard = 0;
    const votes: Record<string, number> = {};
    for (let step = 0; step < 60; step++) {
      const tab = tabs[Math.floor(random() * 3)]!;
      if (random() < 0.5) {
        added.push(`s${step}`);
        tab.add(`s${step}`);
      } else {
        votes[`v${step}`] = step;
        tab.vote('a', `v${step}`, step);
      }
      // News takes a moment, not a hundred edits: fewer pass meanwhile than make two compactions.
      if (random() < 0.4 || ++unheard >= 8) {
        origin.deliver();
        unheard = 0;
      }
    }
    for (let round = 0; round < 4; round++) origin.deliver();
    const { cards } = reload(origin);
    expect([seed, ...Object.keys(cards).sort()]).toEqual([seed, ...added.sort()]);
    expect([seed, cards['a']?.votes]).toEqual([seed, votes]);
    for (const { status } of tabs) expect(status()).toMatchObject({ state: 'saved' });
  }
});
