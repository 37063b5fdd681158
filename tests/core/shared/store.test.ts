import { expect, test, vi } from 'vitest';
import { recordKey } from '../../../src/core/shared/change';
import { applyRemote } from '../../../src/core/shared/apply-remote';
import { createStore } from '../../../src/core/shared/store';
import {
  toyCard,
  toyDocument,
  toyEnv,
  toyModel,
  type ToyCommand,
  type ToyDocument,
} from '../../helpers/toy-model';

function toyStore(document = toyDocument(toyCard('a')), actor?: string) {
  return createStore<ToyDocument, ToyCommand>({ model: toyModel, document, env: toyEnv(), actor });
}

test('dispatch commits and shares every record it did not touch', () => {
  const store = toyStore(toyDocument(toyCard('a'), toyCard('b')));
  const before = store.getSnapshot();
  const result = store.dispatch({ type: 'card.rename', id: 'a', title: 'new' });
  expect(result).toEqual({
    ok: true,
    changes: [{ collection: 'cards', id: 'a', field: 'title', before: 'a', after: 'new' }],
  });
  expect(store.getSnapshot().cards['a']?.title).toBe('new');
  expect(store.getSnapshot().cards['b']).toBe(before.cards['b']);
  expect(store.getSnapshot().columns).toBe(before.columns);
  expect(before.cards['a']?.title).toBe('a');
});

test('a refused, unknown, forbidden or empty command changes nothing and tells nobody', () => {
  const onRejected = vi.fn();
  const store = createStore<ToyDocument, ToyCommand>({
    model: toyModel,
    document: toyDocument(toyCard('a')),
    env: toyEnv(),
    actor: 'guest',
    onRejected,
  });
  const listener = vi.fn();
  store.subscribe(listener);
  const before = store.getSnapshot();
  expect(store.dispatch({ type: 'card.rename', id: 'x', title: 'new' })).toMatchObject({
    reason: 'rejected',
    rejection: { code: 'unknownCard', path: ['cards', 'x'] },
  });
  expect(store.dispatch({ type: 'toString' } as never)).toMatchObject({
    rejection: { code: 'unknownCommand' },
  });
  expect(store.dispatch({ type: 'publish' })).toMatchObject({ rejection: { code: 'notAllowed' } });
  expect(store.dispatch({ type: 'card.rename', id: 'a', title: 'a' })).toEqual({
    ok: false,
    reason: 'nothing',
  });
  expect(onRejected).toHaveBeenCalledTimes(3);
  expect(listener).not.toHaveBeenCalled();
  expect(store.getSnapshot()).toBe(before);
});

test.each([undefined, null, 7, 'publish', {}])(
  'what is no command at all is refused, not thrown: %j',
  (made) => {
    const onRejected = vi.fn();
    const store = createStore<ToyDocument, ToyCommand>({
      model: toyModel,
      document: toyDocument(toyCard('a')),
      env: toyEnv(),
      onRejected,
    });
    const before = store.getSnapshot();
    expect(store.dispatch(made as never)).toMatchObject({ ok: false, reason: 'rejected' });
    expect(onRejected).toHaveBeenCalledOnce();
    expect(store.getSnapshot()).toBe(before);
    expect(store.getHistory().canUndo).toBe(false);
  },
);

test('a command that a rule cannot read is refused, and says why for a log', () => {
  const store = createStore<ToyDocument, ToyCommand>({
    model: {
      ...toyModel,
      commands: {
        ...toyModel.commands,
        'card.rename': {
          ...toyModel.commands['card.rename'],
          apply: (_, { command }) => [
            { collection: 'cards', id: command.id, field: 'title', after: command.title.trim() } as never,
          ],
        },
      },
    },
    document: toyDocument(toyCard('a')),
    env: toyEnv(),
  });
  const result = store.dispatch({ type: 'card.rename', id: 'a' } as never);
  expect(result).toMatchObject({
    rejection: { code: 'invalidValue', values: { why: expect.stringContaining('TypeError') as string } },
  });
});

test('a read-only store refuses commands and undo, and says when it becomes one', () => {
  const store = toyStore();
  store.dispatch({ type: 'card.rename', id: 'a', title: 'new' });
  const listener = vi.fn();
  store.subscribe(listener);
  store.setReadOnly(true);
  store.setReadOnly(true);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(store.dispatch({ type: 'card.rename', id: 'a', title: 'newer' })).toEqual({
    ok: false,
    reason: 'readOnly',
  });
  expect(store.undo().changes).toEqual([]);
  expect(store.getSnapshot().cards['a']?.title).toBe('new');
});

test('a record subscriber hears only of its record', () => {
  const store = toyStore(toyDocument(toyCard('a'), toyCard('b')));
  const [a, b, all] = [vi.fn(), vi.fn(), vi.fn()];
  const stopA = store.subscribe(a, recordKey('cards', 'a'));
  store.subscribe(b, recordKey('cards', 'b'));
  store.subscribe(all);
  store.dispatch({ type: 'card.vote', id: 'a', voter: 'me', votes: 1 });
  expect([a, b, all].map((listener) => listener.mock.calls.length)).toEqual([1, 0, 1]);
  stopA();
  store.dispatch({ type: 'card.vote', id: 'a', voter: 'me', votes: 2 });
  expect([a, b, all].map((listener) => listener.mock.calls.length)).toEqual([1, 0, 2]);
});

test('observers hear of commits in order, even of one made while they are told', () => {
  const store = toyStore();
  const titles: unknown[] = [];
  store.subscribe(() => {
    if (store.getSnapshot().cards['a']?.title === 'one')
      store.dispatch({ type: 'card.rename', id: 'a', title: 'two' });
  });
  store.observe((event) => titles.push(event.changes[0]?.after, event.document.cards['a']?.title));
  store.dispatch({ type: 'card.rename', id: 'a', title: 'one' });
  expect(titles).toEqual(['one', 'one', 'two', 'two']);
});

test('a listener that throws keeps nobody else from hearing', async () => {
  const store = toyStore();
  const heard = vi.fn();
  const thrown: unknown[] = [];
  const later = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) => {
    try {
      task();
    } catch (error) {
      thrown.push(error);
    }
  });
  store.subscribe(() => {
    throw new Error('mine');
  });
  store.observe(heard);
  store.dispatch({ type: 'card.rename', id: 'a', title: 'new' });
  later.mockRestore();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(thrown).toEqual([new Error('mine')]);
});

test('the host can cancel a local change', () => {
  const store = createStore<ToyDocument, ToyCommand>({
    model: toyModel,
    document: toyDocument(toyCard('a')),
    env: toyEnv(),
    onChange: (_, details) => details.cancel(),
  });
  expect(store.dispatch({ type: 'card.rename', id: 'a', title: 'new' })).toEqual({
    ok: false,
    reason: 'canceled',
  });
  expect(store.getSnapshot().cards['a']?.title).toBe('a');
  expect(store.getHistory().canUndo).toBe(false);
});

test('a host that dispatches while it is asked gets both changes', () => {
  const store = createStore<ToyDocument, ToyCommand>({
    model: toyModel,
    document: toyDocument(toyCard('a')),
    env: toyEnv(),
    onChange: (_, { command }) => {
      if (command?.type === 'card.rename')
        store.dispatch({ type: 'card.tag', id: 'a', tag: 'renamed', on: true });
    },
  });
  expect(store.dispatch({ type: 'card.rename', id: 'a', title: 'new' })).toMatchObject({ ok: true });
  expect(store.getSnapshot().cards['a']).toMatchObject({ title: 'new', tags: { renamed: true } });
  store.undo();
  expect(store.getSnapshot().cards['a']).toMatchObject({ title: 'new', tags: {} });
  store.undo();
  expect(store.getSnapshot().cards['a']).toMatchObject({ title: 'a', tags: {} });
});

test('a remote change that arrives while the host is asked is kept', () => {
  const store = createStore<ToyDocument, ToyCommand>({
    model: toyModel,
    document: toyDocument(toyCard('a')),
    env: toyEnv(),
    onChange: (_, { reason }) => {
      if (reason === 'command') {
        applyRemote(store, [
          { collection: 'cards', id: 'a', field: 'votes', before: {}, after: { them: 2 } },
        ]);
      }
    },
  });
  store.dispatch({ type: 'card.vote', id: 'a', voter: 'me', votes: 1 });
  expect(store.getSnapshot().cards['a']?.votes).toEqual({ me: 1, them: 2 });
  store.undo();
  expect(store.getSnapshot().cards['a']?.votes).toEqual({ them: 2 });
});

test('remote changes cannot reach a prototype, the head, a record id or what the schema refuses', () => {
  const store = toyStore();
  const before = store.getSnapshot();
  const change = { collection: 'cards', id: 'a', field: 'title', before: 'a', after: 'x' as unknown };
  const hostile = [
    { ...change, collection: '__proto__' },
    { ...change, id: '__proto__', field: null, after: toyCard('__proto__') },
    { ...change, field: '__proto__', after: { polluted: true } },
    { ...change, collection: 'version', id: 'a' },
    { ...change, collection: 'toString', id: 'name', field: 'x' },
    { ...change, id: 'toString' },
    { ...change, field: 'id' },
    { ...change, after: 5 },
    { ...change, after: undefined },
    { ...change, id: 'b', field: null, after: { id: 'b' } },
  ];
  applyRemote(store, hostile as never);
  expect(store.getSnapshot()).toBe(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('reconcile keeps the identity of equal records and of an equal document', () => {
  const store = toyStore(toyDocument(toyCard('a'), toyCard('b')));
  const before = store.getSnapshot();
  const events: unknown[] = [];
  store.observe((event) => events.push(event.changes));
  store.reconcile(structuredClone(before), 'host');
  expect(store.getSnapshot()).toBe(before);
  const other = structuredClone({
    ...before,
    cards: { ...before.cards, b: toyCard('b', { title: 'B' }), c: toyCard('c') },
  });
  store.reconcile(other, 'host');
  expect(store.getSnapshot()).toEqual(other);
  expect(store.getSnapshot().cards['a']).toBe(before.cards['a']);
  expect(events).toEqual([
    [
      { collection: 'cards', id: 'b', field: 'title', before: 'b', after: 'B' },
      { collection: 'cards', id: 'c', field: null, before: undefined, after: toyCard('c') },
    ],
  ]);
});

test('a loaded document starts a new undo history, a handed-in one does not', () => {
  const store = toyStore();
  store.dispatch({ type: 'card.rename', id: 'a', title: 'new' });
  store.reconcile(toyDocument(toyCard('a', { title: 'new' }), toyCard('b')), 'host');
  expect(store.getHistory().canUndo).toBe(true);
  store.reconcile(toyDocument(toyCard('a', { title: 'stored' })), 'load');
  expect(store.getHistory()).toEqual({ canUndo: false, canRedo: false });
});

test('what the host is asked about is done again on top of what arrives meanwhile, or refused there', () => {
  let arrive = () => {};
  const onRejected = vi.fn();
  const store = createStore<ToyDocument, ToyCommand>({
    model: toyModel,
    document: toyDocument(toyCard('a'), toyCard('b')),
    env: toyEnv(),
    onRejected,
    onChange: (_, { reason }) => {
      if (reason !== 'remote') arrive();
    },
  });
  arrive = () => {
    arrive = () => {};
    applyRemote(store, [{ collection: 'cards', id: 'a', field: 'title', before: 'a', after: 'theirs' }]);
  };
  const { changes } = store.dispatch({ type: 'publish' }) as { changes: unknown };
  expect(changes).toContainEqual(expect.objectContaining({ id: 'a', after: 'theirs (published)' }));
  arrive = () => {
    arrive = () => {};
    applyRemote(store, [{ collection: 'cards', id: 'b', field: null, before: undefined, after: undefined }]);
  };
  expect(store.dispatch({ type: 'card.rename', id: 'b', title: 'late' })).toMatchObject({
    reason: 'rejected',
    rejection: { code: 'unknownCard' },
  });
  expect(onRejected).toHaveBeenCalledTimes(1);
  expect(store.getHistory().canUndo).toBe(false);
});

test('names that every object inherits are ids like any other', () => {
  const store = toyStore(toyDocument(toyCard('toString')));
  const without = toyDocument();
  store.reconcile(without, 'host');
  expect(store.getSnapshot()).toEqual(without);
  const back = toyDocument(toyCard('valueOf'));
  store.reconcile(back, 'host');
  expect(store.getSnapshot()).toEqual(back);
});

test('reconcile gives the other document, its unknown members and empty collections included', () => {
  const store = toyStore();
  const { columns: _, ...rest } = toyDocument(toyCard('a', { title: 'new' }));
  const other = { ...rest, id: 'toy-2', later: {}, extra: [1] } as unknown as ToyDocument;
  store.reconcile(other, 'load');
  expect(store.getSnapshot()).toEqual(other);
});
