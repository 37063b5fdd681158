import { expect, test } from 'vitest';
import { createStore } from '../../src/core/shared/store';
import { browserStorage } from '../../src/storage/browser-storage';
import { persistStore } from '../../src/storage/persist';
import { fakeOrigin, type FakeOrigin } from '../helpers/fake-web-storage';
import {
  seeded,
  toyCard,
  toyDocument,
  toyEnv,
  toyModel,
  type ToyCommand,
  type ToyDocument,
} from '../helpers/toy-model';

function openTab(origin: FakeOrigin, document = toyDocument(), compactAfter = 50) {
  const { area, window } = origin.open();
  const storage = browserStorage({ area: () => area, window: () => window });
  const store = createStore<ToyDocument, ToyCommand>({ model: toyModel, document, env: toyEnv() });
  return { store, persistence: persistStore({ store, storage, key: 'toy', compactAfter }) };
}

function expectSame(origin: FakeOrigin, ...tabs: ReturnType<typeof openTab>[]) {
  origin.deliver();
  const reloaded = openTab(origin).store.getSnapshot();
  for (const { store } of tabs) expect(store.getSnapshot()).toEqual(reloaded);
  return reloaded;
}

test('two tabs see each other’s edits, and both are there after a reload', () => {
  const origin = fakeOrigin();
  const [one, two] = [openTab(origin, toyDocument(toyCard('a'))), openTab(origin, toyDocument(toyCard('a')))];
  one.store.dispatch({ type: 'card.rename', id: 'a', title: 'from one' });
  origin.deliver();
  two.store.dispatch({ type: 'card.vote', id: 'a', voter: 'two', votes: 1 });
  origin.deliver();
  one.store.dispatch({ type: 'card.vote', id: 'a', voter: 'one', votes: 2 });
  const document = expectSame(origin, one, two);
  expect(document.cards['a']).toMatchObject({ title: 'from one', votes: { one: 2, two: 1 } });
});

test('first edits in both tabs before either hears of the other', () => {
  const origin = fakeOrigin();
  const [one, two] = [openTab(origin, toyDocument(toyCard('a'))), openTab(origin, toyDocument(toyCard('a')))];
  one.store.dispatch({ type: 'card.add', card: toyCard('one') });
  two.store.dispatch({ type: 'card.add', card: toyCard('two') });
  const document = expectSame(origin, one, two);
  expect(Object.keys(document.cards).sort()).toEqual(['a', 'one', 'two']);
});

test('edits of one place at once end the same everywhere: the log decides', () => {
  const origin = fakeOrigin();
  const [one, two] = [openTab(origin, toyDocument(toyCard('a'))), openTab(origin, toyDocument(toyCard('a')))];
  one.store.dispatch({ type: 'card.rename', id: 'a', title: 'start' });
  origin.deliver();
  two.store.dispatch({ type: 'card.rename', id: 'a', title: 'two' });
  one.store.dispatch({ type: 'card.rename', id: 'a', title: 'one' });
  one.store.dispatch({ type: 'card.tag', id: 'a', tag: 'one', on: true });
  two.store.dispatch({ type: 'card.tag', id: 'a', tag: 'two', on: true });
  const document = expectSame(origin, one, two);
  expect(document.cards['a']).toMatchObject({ title: 'one', tags: { one: true, two: true } });
});

test('a tab that clears: the other keeps what it shows, and its next edit stores the whole', async () => {
  const origin = fakeOrigin();
  const [one, two] = [openTab(origin, toyDocument(toyCard('a'))), openTab(origin, toyDocument(toyCard('a')))];
  one.store.dispatch({ type: 'card.rename', id: 'a', title: 'draft' });
  origin.deliver();
  await one.persistence.clear();
  origin.deliver();
  expect(origin.texts.size).toBe(0);
  two.store.dispatch({ type: 'card.vote', id: 'a', voter: 'two', votes: 1 });
  expect(openTab(origin).store.getSnapshot().cards['a']).toMatchObject({ title: 'draft', votes: { two: 1 } });
});

test('three tabs, random edits, late events, compactions in between: nothing is lost, all end the same', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = seeded(seed);
    const pick = (count: number) => Math.floor(random() * count);
    const origin = fakeOrigin();
    const tabs = [3, 5, 50].map((compactAfter) => openTab(origin, toyDocument(toyCard('a')), compactAfter));
    const expected = new Set(['a']);
    for (let step = 0; step < 60; step++) {
      const tab = pick(3);
      const { store } = tabs[tab]!;
      const ids = Object.keys(store.getSnapshot().cards);
      const id = ids[pick(ids.length)]!;
      const commands: ToyCommand[] = [
        { type: 'card.add', card: toyCard(`s${step}`) },
        { type: 'card.rename', id, title: `${step}` },
        { type: 'card.vote', id, voter: `tab${tab}`, votes: step },
        { type: 'card.tag', id, tag: `t${pick(3)}`, on: random() < 0.7 },
      ];
      const command = commands[pick(commands.length)]!;
      if (command.type === 'card.add') expected.add(command.card.id);
      store.dispatch(command);
      const undone = random() < 0.1 ? store.undo().changes : [];
      for (const { id, field, after } of undone)
        if (field === null && after === undefined) expected.delete(id);
      if (random() < 0.3) origin.deliver();
    }
    const document = expectSame(origin, ...tabs);
    expect([seed, ...Object.keys(document.cards).sort()]).toEqual([seed, ...[...expected].sort()]);
  }
});
