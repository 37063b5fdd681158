import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import * as Y from 'yjs';
import { persistYjs } from '../../src/collab/persist-yjs';
import { createStore } from '../../src/core/shared/store';
import type { StorageAdapter } from '../../src/storage/adapter.types';
import { browserStorage } from '../../src/storage/browser-storage';
import { memoryStorage } from '../../src/storage/memory-storage';
import { persistStore } from '../../src/storage/persist';
import type { StorageUnderTest } from '../../src/testing/check.types';
import { fakeOrigin } from '../helpers/fake-web-storage';
import { browserPlace, hostPlace, indexedDbPlace, memoryPlace, turns } from '../helpers/storage-places';
import {
  seeded,
  toyCard,
  toyDocument,
  toyEnv,
  toyModel,
  type ToyCommand,
  type ToyDocument,
} from '../helpers/toy-model';

function openWidget(storage: StorageAdapter, compactAfter = 50) {
  const document = toyDocument(toyCard('a'));
  const store = createStore<ToyDocument, ToyCommand>({ model: toyModel, document, env: toyEnv() });
  return { store, persistence: persistStore({ store, storage, key: 'toy', compactAfter }) };
}

type Widget = ReturnType<typeof openWidget>;
const cardsOf = ({ store }: Widget) => Object.keys(store.getSnapshot().cards).sort();

test.each([2, 50])('two widgets with one storage show the same, folded after %i edits', (compactAfter) => {
  const storage = memoryStorage();
  const [one, two] = [openWidget(storage, compactAfter), openWidget(storage, compactAfter)];
  for (let turn = 0; turn < 4; turn++) {
    one.store.dispatch({ type: 'card.add', card: toyCard(`one${turn}`) });
    two.store.dispatch({ type: 'card.add', card: toyCard(`two${turn}`) });
  }
  expect(cardsOf(one)).toHaveLength(9);
  expect(cardsOf(two)).toEqual(cardsOf(one));
  expect(cardsOf(openWidget(storage))).toEqual(cardsOf(one));
});

test('what another tab did reaches both, also while one of them opens', () => {
  const origin = fakeOrigin();
  const open = () => {
    const { area, window } = origin.open();
    return browserStorage({ area: () => area, window: () => window });
  };
  const [here, there] = [open(), open()];
  const one = openWidget(here);
  const other = openWidget(there);
  other.store.dispatch({ type: 'card.add', card: toyCard('first') });
  other.store.dispatch({ type: 'card.add', card: toyCard('second') });
  // Its load meets what the first has not been told of yet.
  const two = openWidget(here);
  expect(cardsOf(one)).toEqual(['a', 'first', 'second']);
  other.store.dispatch({ type: 'card.add', card: toyCard('third') });
  origin.deliver();
  for (const widget of [one, two]) expect(cardsOf(widget)).toEqual(['a', 'first', 'second', 'third']);
});

test('one clears, one goes: whoever stays stores the whole, and hears on', async () => {
  const storage = memoryStorage();
  const [one, two] = [openWidget(storage), openWidget(storage)];
  one.store.dispatch({ type: 'card.add', card: toyCard('b') });
  await one.persistence.clear();
  one.persistence.stop();
  two.store.dispatch({ type: 'card.add', card: toyCard('c') });
  expect(cardsOf(openWidget(storage))).toEqual(['a', 'b', 'c']);
  openWidget(storage).store.dispatch({ type: 'card.add', card: toyCard('d') });
  expect(cardsOf(two)).toEqual(['a', 'b', 'c', 'd']);
});

/** What waits for a machine has fewer turns: the seeds with which it met each of its races. */
const PLACES = [
  ['memory', memoryPlace, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['browser', browserPlace, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['IndexedDB', indexedDbPlace, [1, 7, 8]],
  ['host', hostPlace, [1, 7]],
] as const;

/** Two widgets here and one in another tab, random edits, compactions and late events. */
async function editAtOnce(
  seed: number,
  place: StorageUnderTest,
  { settle = place.settle, often = 0.2, compactAfter = [3, 5, 4] } = {},
) {
  const random = seeded(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const [here, there] = await place.open();
  const widgets = [here, here, there].map((storage, at) => openWidget(storage, compactAfter[at]));
  await Promise.all(widgets.map(({ persistence }) => persistence.ready));
  const expected = ['a'];
  for (let step = 0; step < 40; step++) {
    const { store } = widgets[pick(3)]!;
    const ids = Object.keys(store.getSnapshot().cards);
    const id = ids[pick(ids.length)]!;
    if (random() < 0.4) {
      expected.push(`s${step}`);
      store.dispatch({ type: 'card.add', card: toyCard(`s${step}`) });
    } else if (random() < 0.5) store.dispatch({ type: 'card.rename', id, title: `${step}` });
    else store.dispatch({ type: 'card.vote', id, voter: `p${step}`, votes: 1 });
    if (random() < often) await settle();
  }
  for (let round = 0; round < 10 && widgets.some((one) => cardsOf(one).length < expected.length); round++) {
    await Promise.all(widgets.map(({ persistence }) => persistence.flush()));
    await place.settle();
  }
  await place.settle();
  for (const widget of widgets) expect([seed, ...cardsOf(widget)]).toEqual([seed, ...expected.sort()]);
  const [first, ...others] = widgets.map(({ store }) => store.getSnapshot());
  for (const other of others) expect(other).toEqual(first);
  const again = openWidget(here);
  await again.persistence.ready;
  expect(again.store.getSnapshot()).toEqual(first);
  for (const { persistence } of [...widgets, again]) persistence.stop();
}

test.each(PLACES)(
  '%s storage: two here and one in another tab, random edits, compactions, late events: nothing is lost, all end the same',
  async (_, openPlace, seeds) => {
    for (const seed of seeds) {
      await editAtOnce(seed, openPlace());
    }
  },
  60_000,
);

test('IndexedDB storage: the same on a busy machine, where every task takes its own time', async () => {
  const seeds = process.env.PLINTH_DEEP ? 500 : 24;
  let delays = seeded(0);
  const { setImmediate } = globalThis;
  // What the database's own tasks wait for, each by up to three turns more.
  vi.stubGlobal('setImmediate', (task: () => void) => {
    let left = Math.floor(delays() * 4);
    const wait = () => (left-- > 0 ? setImmediate(wait) : task());
    return setImmediate(wait);
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  for (let seed = 20; seed < 20 + seeds; seed++) {
    delays = seeded(seed * 7 + 3);
    const settle = () => turns(Math.floor(delays() * 20));
    const place = { ...indexedDbPlace(), settle: () => turns(200) };
    await editAtOnce(seed, place, { settle, often: 0.35, compactAfter: [2, 3, 2] });
  }
}, 900_000);

test('two shared documents kept through one storage hold the same', async () => {
  const storage = memoryStorage();
  const open = () => {
    const doc = new Y.Doc();
    return { doc, kept: persistYjs({ doc, storage, key: 'board', compactAfter: 3 }) };
  };
  const [one, two] = [open(), open()];
  for (let turn = 0; turn < 8; turn++) {
    one.doc.getMap('cards').set(`one${turn}`, turn);
    two.doc.getMap('cards').set(`two${turn}`, turn);
  }
  await Promise.all([one.kept.flush(), two.kept.flush()]);
  await turns();
  expect(one.doc.getMap('cards').toJSON()).toEqual(two.doc.getMap('cards').toJSON());
  expect(one.doc.getMap('cards').size).toBe(16);
  expect(open().doc.getMap('cards').size).toBe(16);
});
