import * as Y from 'yjs';
import { expect, test, vi } from 'vitest';
import { recordKey } from '../../src/core/shared/change';
import { bindYjs } from '../../src/collab/bind-yjs';
import { createStore } from '../../src/core/shared/store';
import { responseModel, createResponseDocument } from '../../src/core/trust-assessment/response.model';
import {
  toyCard,
  toyDocument,
  toyEnv,
  toyModel,
  toySchema,
  type ToyCard,
  type ToyCommand,
  type ToyDocument,
} from '../helpers/toy-model';
import { bound, connect, exchange, join, synced, toyStore } from '../helpers/yjs-rooms';

/** Two people at one document that has these cards. */
async function two(...cards: readonly ToyCard[]) {
  const one = join({ document: toyDocument(...cards), seed: 1 });
  await synced;
  const doc = new Y.Doc();
  exchange(one.doc, doc);
  const other = join({ doc, seed: 2 });
  await synced;
  return [one, other] as const;
}

test('a document goes to the other side with everything in it, and the same is in both', async () => {
  const card = toyCard('a', {
    text: 'long',
    tags: { t: true },
    votes: { me: 2 },
    log: { e: { at: 1, note: 'n' } },
    due: '2026-01-02',
  });
  const [one, other] = await two(card, toyCard('b'));
  expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
  expect(other.store.getSnapshot().cards['a']).toEqual(card);
  expect(one.binding.status.getSnapshot()).toMatchObject({
    state: 'open',
    synced: true,
    pending: false,
    superseded: [],
  });
});

test('every command arrives, and only the records that it touched are told of', async () => {
  const [one, other] = await two(toyCard('a'), toyCard('b'));
  connect(one.doc, other.doc);
  const told = vi.fn<(id: string) => void>();
  other.store.subscribe(() => told('a'), recordKey('cards', 'a'));
  other.store.subscribe(() => told('b'), recordKey('cards', 'b'));
  const commands: ToyCommand[] = [
    { type: 'card.rename', id: 'a', title: 'A' },
    { type: 'card.write', id: 'a', text: 'hello' },
    { type: 'card.tag', id: 'a', tag: 't', on: true },
    { type: 'card.vote', id: 'a', voter: 'x/y', votes: 3 },
    { type: 'card.note', id: 'a', entry: 'e', note: 'n' },
    { type: 'touch', id: 'a' },
    { type: 'card.tag', id: 'a', tag: 't', on: false },
  ];
  const untouched = other.store.getSnapshot().cards['b'];
  for (const command of commands) {
    one.store.dispatch(command);
    expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
  }
  expect(told.mock.calls).toEqual(commands.map(() => ['a']));
  expect(other.store.getSnapshot().cards['b']).toBe(untouched);
});

test('two people type in one card', async () => {
  const [one, other] = await two(toyCard('a', { text: 'We should talk.' }));
  one.store.dispatch({ type: 'card.write', id: 'a', text: 'We really should talk.' });
  other.store.dispatch({ type: 'card.write', id: 'a', text: 'We should talk \u{1f600} more.' });
  exchange(one.doc, other.doc);
  expect(one.store.getSnapshot().cards['a']?.text).toBe('We really should talk \u{1f600} more.');
  expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
});

test('a letter is a small update, not the whole text again', async () => {
  const [one] = await two(toyCard('a', { text: 'x'.repeat(5000) }));
  let size = 0;
  one.doc.on('update', (update: Uint8Array) => (size += update.length));
  one.store.dispatch({ type: 'card.write', id: 'a', text: `${'x'.repeat(2500)}y${'x'.repeat(2500)}` });
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThan(60);
});

test('votes and tags that are set at once are all there, once', async () => {
  const [one, other] = await two(toyCard('a', { votes: { both: 1 } }));
  for (const [index, { store }] of [one, other].entries()) {
    store.dispatch({ type: 'card.vote', id: 'a', voter: `v${index}`, votes: 2 });
    store.dispatch({ type: 'card.vote', id: 'a', voter: 'both', votes: 2 });
    store.dispatch({ type: 'card.tag', id: 'a', tag: `t${index}`, on: true });
  }
  exchange(one.doc, other.doc);
  exchange(one.doc, other.doc);
  expect(one.store.getSnapshot().cards['a']).toMatchObject({
    votes: { v0: 2, v1: 2, both: 2 },
    tags: { t0: true, t1: true },
  });
  expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
});

test('what somebody did to a removed record is there again when the removal is undone', async () => {
  const [one, other] = await two(toyCard('a', { text: 'mine' }));
  one.store.dispatch({ type: 'card.remove', id: 'a' });
  other.store.dispatch({ type: 'card.vote', id: 'a', voter: 'other', votes: 1 });
  other.store.dispatch({ type: 'card.write', id: 'a', text: 'mine and theirs' });
  exchange(one.doc, other.doc);
  expect(one.store.getSnapshot().cards).toEqual({});
  expect(other.store.getSnapshot().cards).toEqual({});
  expect(one.store.undo().skipped).toEqual([]);
  exchange(one.doc, other.doc);
  expect(one.store.getSnapshot().cards['a']).toMatchObject({ votes: { other: 1 }, text: 'mine and theirs' });
  expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
});

test('a record made anew under a removed id is the new one, not the old one back', async () => {
  const [one, other] = await two(
    toyCard('a', { title: 'old', text: 'old', votes: { x: 1 }, due: '2026-01-01' }),
  );
  one.store.dispatch({ type: 'card.remove', id: 'a' });
  one.store.dispatch({ type: 'card.add', card: toyCard('a', { title: 'new', text: 'new' }) });
  exchange(one.doc, other.doc);
  expect(one.store.getSnapshot().cards['a']).toEqual(toyCard('a', { title: 'new', text: 'new' }));
  expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
});

test('undo is each person’s own, and leaves what others have written', async () => {
  const [one, other] = await two(toyCard('a'), toyCard('b'));
  connect(one.doc, other.doc);
  one.store.dispatch({ type: 'card.rename', id: 'a', title: 'one' });
  one.store.dispatch({ type: 'card.vote', id: 'b', voter: 'one', votes: 1 });
  other.store.dispatch({ type: 'card.vote', id: 'b', voter: 'other', votes: 1 });
  other.store.dispatch({ type: 'card.rename', id: 'a', title: 'other' });
  expect(one.store.undo().skipped).toEqual([]);
  expect(one.store.undo()).toMatchObject({ changes: [], skipped: [{ field: 'title' }] });
  expect(one.store.getSnapshot().cards).toMatchObject({ a: { title: 'other' }, b: { votes: { other: 1 } } });
  expect(one.store.getHistory().canUndo).toBe(false);
  other.store.undo();
  expect(one.store.getSnapshot().cards['a']?.title).toBe('one');
  expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
});

test('a text that somebody else has typed into is not taken back', async () => {
  const [one, other] = await two(toyCard('a', { text: '' }));
  connect(one.doc, other.doc);
  one.store.dispatch({ type: 'card.write', id: 'a', text: 'mine' });
  other.store.dispatch({ type: 'card.write', id: 'a', text: 'mine and theirs' });
  expect(one.store.undo()).toMatchObject({ changes: [], skipped: [{ field: 'text' }] });
  other.store.undo();
  expect(one.store.getSnapshot().cards['a']?.text).toBe('mine');
});

test('a value that the schema refuses never goes out, and the store goes back to what is shared', async () => {
  const [one, other] = await two(toyCard('a'));
  connect(one.doc, other.doc);
  one.store.dispatch({ type: 'card.rename', id: 'a', title: 'x'.repeat(201) });
  one.store.dispatch({ type: 'card.add', card: toyCard('no slash/here') });
  expect(one.store.getSnapshot().cards).toEqual({ a: toyCard('a') });
  expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
});

test('a dangling reference is repaired for readers on both sides and written by nobody', async () => {
  const [one, other] = await two(toyCard('a'));
  one.store.dispatch({ type: 'column.add', column: { id: 'c', title: 'C' } });
  exchange(one.doc, other.doc);
  one.store.dispatch({ type: 'card.move', id: 'a', column: 'c', order: 'a1' });
  other.store.dispatch({ type: 'column.remove', id: 'c' });
  exchange(one.doc, other.doc);
  const updates = vi.fn();
  one.doc.on('update', updates);
  other.doc.on('update', updates);
  for (const { store } of [one, other])
    expect(store.getSnapshot().cards['a']).toMatchObject({ column: null, order: 'a1' });
  one.store.dispatch({ type: 'card.rename', id: 'a', title: 'renamed' });
  expect(updates).toHaveBeenCalledTimes(1);
  // The repair was not written with it: when the column is back, so is the card.
  other.store.undo();
  exchange(one.doc, other.doc);
  for (const { store } of [one, other])
    expect(store.getSnapshot().cards['a']).toMatchObject({ column: 'c', title: 'renamed' });
});

test('who removes a column sees the cards in it repaired at once, too', async () => {
  const [one, other] = await two(toyCard('a'), toyCard('b'));
  connect(one.doc, other.doc);
  one.store.dispatch({ type: 'column.add', column: { id: 'c', title: 'C' } });
  one.store.dispatch({ type: 'card.move', id: 'a', column: 'c', order: 'a1' });
  one.store.dispatch({ type: 'column.remove', id: 'c' });
  for (const { store } of [one, other]) expect(store.getSnapshot().cards['a']?.column).toBeNull();
  one.store.undo();
  for (const { store } of [one, other]) expect(store.getSnapshot().cards['a']?.column).toBe('c');
});

test('a text that two made too long is cut, and the next edit makes it so for all', async () => {
  const [one, other] = await two(toyCard('a', { text: '' }));
  one.store.dispatch({ type: 'card.write', id: 'a', text: '1'.repeat(6000) });
  other.store.dispatch({ type: 'card.write', id: 'a', text: '2'.repeat(6000) });
  exchange(one.doc, other.doc);
  const text = one.store.getSnapshot().cards['a']!.text;
  expect(text).toHaveLength(10_000);
  expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
  one.store.dispatch({ type: 'card.write', id: 'a', text: text.slice(5) });
  exchange(one.doc, other.doc);
  expect(one.store.getSnapshot().cards['a']!.text).toBe(text.slice(5));
  expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
});

test('commands from a listener, and remote updates in the middle of telling, keep both in step', async () => {
  const [one, other] = await two(toyCard('a'), toyCard('b'));
  other.store.dispatch({ type: 'card.write', id: 'a', text: 'from afar' });
  let once = true;
  one.store.subscribe(() => {
    if (!once) return;
    once = false;
    exchange(one.doc, other.doc);
    one.store.dispatch({ type: 'card.rename', id: 'b', title: 'from a listener' });
  });
  one.store.dispatch({ type: 'card.write', id: 'a', text: 'hello' });
  exchange(one.doc, other.doc);
  expect(one.store.getSnapshot().cards).toMatchObject({ b: { title: 'from a listener' } });
  expect([...one.store.getSnapshot().cards['a']!.text].sort().join('')).toBe(
    [...'hellofrom afar'].sort().join(''),
  );
  expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
});

test('within a transaction of the host everything happens at once for the store', async () => {
  const [one, other] = await two(toyCard('a'));
  one.doc.transact(() => {
    one.store.dispatch({ type: 'card.rename', id: 'a', title: '1' });
    one.store.dispatch({ type: 'card.remove', id: 'a' });
    one.store.dispatch({ type: 'card.add', card: toyCard('b') });
  });
  exchange(one.doc, other.doc);
  expect(one.store.getSnapshot().cards).toEqual({ b: toyCard('b') });
  expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
});

test('what may not be shared is refused, and nothing is touched', () => {
  const doc = new Y.Doc();
  const response = createStore({
    model: responseModel,
    document: createResponseDocument(toyEnv()),
    env: toyEnv(),
  });
  expect(bindYjs(response, doc)).toEqual({ ok: false, reason: 'private' });
  const variant = (schema: Partial<typeof toySchema>) =>
    createStore<ToyDocument, ToyCommand>({
      model: { ...toyModel, schema: { ...toySchema, ...schema } },
      document: toyDocument(),
      env: toyEnv(),
    });
  expect(bindYjs(variant({ scope: 'host' }), doc)).toEqual({ ok: false, reason: 'host' });
  const slash = { cards: { fields: { 'a/b': toySchema.collections['columns']!.fields['title']! } } };
  expect(bindYjs(variant({ collections: slash }), doc)).toEqual({ ok: false, reason: 'badSchema' });
  expect(bindYjs(toyStore(), {} as Y.Doc)).toEqual({ ok: false, reason: 'badDoc' });
  const taken = new Y.Doc();
  taken.getText('plinth');
  expect(bindYjs(toyStore(), taken)).toEqual({ ok: false, reason: 'badDoc' });
  expect([...doc.share.keys()]).toEqual([]);
});

test('a store has one binding at a time; a binding that ends leaves both as they are', async () => {
  const [one, other] = await two(toyCard('a'));
  connect(one.doc, other.doc);
  expect(bindYjs(one.store, one.doc)).toEqual({ ok: false, reason: 'alreadyBound' });
  one.binding.destroy();
  one.binding.destroy();
  expect(one.binding.status.getSnapshot().state).toBe('ended');
  one.store.dispatch({ type: 'card.rename', id: 'a', title: 'alone' });
  other.store.dispatch({ type: 'card.vote', id: 'a', voter: 'other', votes: 1 });
  expect(other.store.getSnapshot().cards['a']?.title).toBe('a');
  // Bound again (as an effect in StrictMode is), what was done in between is carried over.
  bound(bindYjs(one.store, one.doc, { whenSynced: synced }));
  expect(one.store.getSnapshot().cards['a']).toMatchObject({ title: 'alone', votes: { other: 1 } });
  expect(other.store.getSnapshot()).toEqual(one.store.getSnapshot());
  one.doc.destroy();
  one.store.dispatch({ type: 'card.rename', id: 'a', title: 'after the end' });
  expect(other.store.getSnapshot().cards['a']?.title).toBe('alone');
});
