import { expect, test, vi } from 'vitest';
import { recordKey } from '../../../src/core/shared/change';
import { createStore } from '../../../src/core/shared/store';
import {
  toyCard,
  toyDocument,
  toyEnv,
  toyModel,
  type ToyCommand,
  type ToyDocument,
} from '../../helpers/toy-model';

/** A host that keeps the document and hands it in when it likes. */
function controlled(document = toyDocument(toyCard('a'), toyCard('b'))) {
  const proposed: ToyDocument[] = [];
  const store = createStore<ToyDocument, ToyCommand>({
    model: toyModel,
    document,
    env: toyEnv(),
    onChange: (next) => {
      proposed.push(next);
      return 'hold';
    },
  });
  return { store, proposed, document };
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

test('nothing changes until the host echoes, and an echo by identity commits the command', () => {
  const { store, proposed, document } = controlled();
  const listener = vi.fn();
  store.subscribe(listener, recordKey('cards', 'b'));
  const events: unknown[] = [];
  store.observe(({ reason, command }) => events.push([reason, command?.type]));
  expect(store.dispatch({ type: 'card.rename', id: 'a', title: '1' })).toEqual({ ok: false, reason: 'held' });
  expect(store.getSnapshot()).toBe(document);
  store.adopt(document);
  expect(store.getSnapshot()).toBe(document);
  store.adopt(proposed[0]!);
  expect(store.getSnapshot()).toBe(proposed[0]);
  store.adopt(proposed[0]!);
  expect(events).toEqual([['command', 'card.rename']]);
  expect(listener).not.toHaveBeenCalled();
  expect(store.getHistory().canUndo).toBe(true);
});

test('a host that echoes at once', () => {
  const store = createStore<ToyDocument, ToyCommand>({
    model: toyModel,
    document: toyDocument(toyCard('a')),
    env: toyEnv(),
    onChange: (next) => {
      store.adopt(next);
      return 'hold';
    },
  });
  expect(store.dispatch({ type: 'card.rename', id: 'a', title: '1' })).toMatchObject({ ok: true });
  expect(store.getSnapshot().cards['a']?.title).toBe('1');
});

test('two commands in one task build on each other; the last echo commits both', () => {
  const { store, proposed } = controlled();
  store.dispatch({ type: 'card.rename', id: 'a', title: '1' });
  store.dispatch({ type: 'card.tag', id: 'a', tag: 't', on: true });
  const reasons: unknown[] = [];
  store.observe(({ command }) => reasons.push(command?.type));
  store.adopt(proposed[1]!);
  expect(store.getSnapshot().cards['a']).toMatchObject({ title: '1', tags: { t: true } });
  expect(reasons).toEqual(['card.rename', 'card.tag']);
});

test('commands of two tasks each build on what the host handed in', async () => {
  const { store, proposed } = controlled();
  store.dispatch({ type: 'card.rename', id: 'a', title: '1' });
  await nextTask();
  store.dispatch({ type: 'card.tag', id: 'a', tag: 't', on: true });
  expect(proposed[1]?.cards['a']?.title).toBe('a');
});

test('a late echo over a document that has moved on tells every record that changed', async () => {
  const { store, proposed } = controlled();
  store.dispatch({ type: 'card.rename', id: 'a', title: '1' });
  await nextTask();
  store.dispatch({ type: 'card.rename', id: 'b', title: '2' });
  store.adopt(proposed[0]!);
  const a = vi.fn();
  store.subscribe(a, recordKey('cards', 'a'));
  store.adopt(proposed[1]!);
  expect(store.getSnapshot().cards).toMatchObject({ a: { title: 'a' }, b: { title: '2' } });
  expect(a).toHaveBeenCalledTimes(1);
});

test('another document is reconciled record by record, once', () => {
  const { store, document } = controlled();
  const events: unknown[] = [];
  store.observe(({ reason, changes }) => events.push([reason, changes.length]));
  const other = structuredClone({
    ...document,
    cards: { ...document.cards, b: toyCard('b', { title: 'host' }) },
  });
  store.adopt(other);
  store.adopt(other);
  expect(store.getSnapshot()).toEqual(other);
  expect(store.getSnapshot().cards['a']).toBe(document.cards['a']);
  expect(events).toEqual([['host', 1]]);
  store.dispatch({ type: 'card.rename', id: 'a', title: 'refused' });
  store.adopt(other);
  expect(events).toHaveLength(1);
});

test('a canceled command is not the base of the next', () => {
  let cancel = true;
  const proposed: ToyDocument[] = [];
  const store = createStore<ToyDocument, ToyCommand>({
    model: toyModel,
    document: toyDocument(toyCard('a')),
    env: toyEnv(),
    onChange: (next, details) => {
      if (cancel) return details.cancel();
      proposed.push(next);
      return 'hold';
    },
  });
  expect(store.dispatch({ type: 'card.rename', id: 'a', title: '1' })).toEqual({
    ok: false,
    reason: 'canceled',
  });
  cancel = false;
  store.dispatch({ type: 'card.tag', id: 'a', tag: 't', on: true });
  expect(proposed[0]?.cards['a']).toMatchObject({ title: 'a', tags: { t: true } });
});

test('undo twice in one task takes back two steps, also when the host answers late', async () => {
  const { store, proposed } = controlled();
  store.dispatch({ type: 'card.rename', id: 'a', title: '1' });
  store.adopt(proposed.at(-1)!);
  store.dispatch({ type: 'card.rename', id: 'a', title: '2' });
  store.adopt(proposed.at(-1)!);
  store.undo();
  store.undo();
  await nextTask();
  store.adopt(proposed.at(-1)!);
  expect(store.getSnapshot().cards['a']?.title).toBe('a');
  expect(store.getHistory()).toEqual({ canUndo: false, canRedo: true });
});

test('the same undo echoed twice counts once', async () => {
  const { store, proposed } = controlled();
  for (const title of ['1', '2']) {
    store.dispatch({ type: 'card.rename', id: 'a', title });
    store.adopt(proposed.at(-1)!);
  }
  store.undo();
  await nextTask();
  store.undo();
  store.adopt(proposed.at(-2)!);
  store.adopt(proposed.at(-1)!);
  expect(store.getSnapshot().cards['a']?.title).toBe('1');
  store.undo();
  store.adopt(proposed.at(-1)!);
  expect(store.getSnapshot().cards['a']?.title).toBe('a');
});
