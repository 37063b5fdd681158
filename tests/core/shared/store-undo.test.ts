import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/shared/change';
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

function toyStore(document = toyDocument(toyCard('a'))) {
  return createStore<ToyDocument, ToyCommand>({ model: toyModel, document, env: toyEnv() });
}

function remote(field: string, before: unknown, after: unknown): Change[] {
  return [{ collection: 'cards', id: 'a', field, before, after } as Change];
}

test('undo and redo walk through the steps; a new step ends redo', () => {
  const store = toyStore();
  const title = () => store.getSnapshot().cards['a']?.title;
  store.dispatch({ type: 'card.rename', id: 'a', title: '1' });
  store.dispatch({ type: 'card.rename', id: 'a', title: '2' });
  expect(store.getHistory()).toEqual({ canUndo: true, canRedo: false });
  expect(store.undo().label).toBe('card.rename');
  expect(title()).toBe('1');
  store.undo();
  expect(title()).toBe('a');
  expect(store.getHistory()).toEqual({ canUndo: false, canRedo: true });
  expect(store.undo()).toEqual({ changes: [], skipped: [], label: undefined });
  store.redo();
  store.redo();
  expect(title()).toBe('2');
  store.undo();
  store.dispatch({ type: 'card.rename', id: 'a', title: '3' });
  expect(store.getHistory().canRedo).toBe(false);
});

test('typing in one field is one step, and typing that comes to nothing is none', () => {
  const store = toyStore();
  for (const text of ['h', 'he', 'hey']) store.dispatch({ type: 'card.write', id: 'a', text });
  store.undo();
  expect(store.getSnapshot().cards['a']?.text).toBe('');
  expect(store.getHistory().canUndo).toBe(false);
  for (const text of ['h', '']) store.dispatch({ type: 'card.write', id: 'a', text });
  expect(store.getHistory().canUndo).toBe(false);
});

test('typing after somebody else wrote is a step of its own', () => {
  const store = toyStore();
  store.dispatch({ type: 'card.write', id: 'a', text: 'mine' });
  applyRemote(store, remote('text', 'mine', 'theirs'));
  store.dispatch({ type: 'card.write', id: 'a', text: 'theirs and mine' });
  store.undo();
  expect(store.getSnapshot().cards['a']?.text).toBe('theirs');
  const { changes, skipped } = store.undo();
  expect(changes).toEqual([]);
  expect(skipped).toHaveLength(1);
  expect(store.getSnapshot().cards['a']?.text).toBe('theirs');
});

test('a step that creates a record and edits it is taken back whole', () => {
  const store = toyStore(toyDocument());
  store.dispatch({ type: 'card.addAndRename', card: toyCard('b'), title: 'B' });
  expect(store.undo().skipped).toEqual([]);
  expect(store.getSnapshot().cards).toEqual({});
  store.redo();
  expect(store.getSnapshot().cards['b']?.title).toBe('B');
});

test('undo never crosses a barrier and leaves no trace of commands without one', () => {
  const store = toyStore();
  store.dispatch({ type: 'card.rename', id: 'a', title: '1' });
  store.dispatch({ type: 'publish' });
  expect(store.getHistory()).toEqual({ canUndo: false, canRedo: false });
  store.dispatch({ type: 'touch', id: 'a' });
  expect(store.getHistory().canUndo).toBe(false);
  store.dispatch({ type: 'card.rename', id: 'a', title: '2' });
  store.undo();
  expect(store.undo().changes).toEqual([]);
  expect(store.getSnapshot().cards['a']?.title).toBe('1 (published)');
});

test('undo never takes another value, takes the rest, and reports what it left', () => {
  const store = toyStore();
  store.dispatch({ type: 'card.move', id: 'a', column: 'x', order: 'a5' });
  applyRemote(store, remote('order', 'a5', 'a9'));
  const { changes, skipped } = store.undo();
  expect(changes.map((change) => change.field)).toEqual(['column']);
  expect(skipped.map((change) => change.field)).toEqual(['order']);
  expect(store.getSnapshot().cards['a']).toMatchObject({ column: null, order: 'a9' });
  store.redo();
  expect(store.getSnapshot().cards['a']).toMatchObject({ column: 'x', order: 'a9' });
});

test('undo of a vote or a tag leaves the votes and tags of others', () => {
  const store = toyStore();
  store.dispatch({ type: 'card.vote', id: 'a', voter: 'me', votes: 2 });
  store.dispatch({ type: 'card.tag', id: 'a', tag: 'mine', on: true });
  applyRemote(store, remote('votes', { me: 2 }, { me: 2, them: 1 }));
  applyRemote(store, remote('tags', { mine: true }, { mine: true, theirs: true }));
  expect(store.undo().skipped).toEqual([]);
  expect(store.undo().skipped).toEqual([]);
  expect(store.getSnapshot().cards['a']).toMatchObject({ votes: { them: 1 }, tags: { theirs: true } });
  store.redo();
  expect(store.getSnapshot().cards['a']?.votes).toEqual({ me: 2, them: 1 });
});

test('undo of a new record that somebody has edited keeps it; of a removal brings it back', () => {
  const store = toyStore(toyDocument());
  store.dispatch({ type: 'card.add', card: toyCard('a') });
  applyRemote(store, remote('title', 'a', 'theirs'));
  expect(store.undo().skipped).toHaveLength(1);
  expect(store.getSnapshot().cards['a']?.title).toBe('theirs');
  store.dispatch({ type: 'card.remove', id: 'a' });
  store.undo();
  expect(store.getSnapshot().cards['a']?.title).toBe('theirs');
});

test('undo of an edit to a record that is gone does nothing and says so', () => {
  const store = toyStore();
  store.dispatch({ type: 'card.vote', id: 'a', voter: 'me', votes: 2 });
  applyRemote(store, [{ collection: 'cards', id: 'a', field: null, before: undefined, after: undefined }]);
  const { changes, skipped } = store.undo();
  expect(changes).toEqual([]);
  expect(skipped).toHaveLength(1);
  expect(store.getSnapshot().cards).toEqual({});
});

test('a log entry is never undone', () => {
  const store = toyStore();
  store.dispatch({ type: 'card.note', id: 'a', entry: 'e1', note: 'hello' });
  expect(store.undo()).toMatchObject({ changes: [], skipped: [] });
  expect(store.getSnapshot().cards['a']?.log).toHaveProperty('e1');
});
