import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { applyYjsUpdate } from '../../src/collab/apply-yjs-update';
import { parseDocument } from '../../src/core/shared/validate-document';
import { seeded, toyCard, toyDocument, toySchema } from '../helpers/toy-model';
import { exchange, join, synced } from '../helpers/yjs-rooms';

/** A peer with a document, and the entries of its cards as anybody at the network can write them. */
async function victim() {
  const peer = join({ document: toyDocument(toyCard('a', { text: 't', votes: { x: 1 } }), toyCard('b')) });
  await synced;
  const doc = new Y.Doc();
  exchange(peer.doc, doc);
  const { id } = peer.binding.status.getSnapshot().generation!;
  const entries = doc.getMap<unknown>(`${id}/cards`);
  return { ...peer, doc, entries, id, attack: () => exchange(doc, peer.doc) };
}

const valid = (document: unknown) => parseDocument(toySchema, document).ok;

test.each<[string, (entries: Y.Map<unknown>) => void, object]>([
  ['a title that is a number', (e) => e.set('a/title', 5), { b: toyCard('b') }],
  ['a title that is bytes', (e) => e.set('a/title', new Uint8Array(3)), { b: toyCard('b') }],
  ['a title that is a shared map', (e) => e.set('a/title', new Y.Map()), { b: toyCard('b') }],
  ['a title that is a text', (e) => e.set('b/title', new Y.Text('ok')), { b: toyCard('b', { title: 'ok' }) }],
  ['a title with members', (e) => e.set('b/title/x', 1), { b: toyCard('b') }],
  ['a title that is gone', (e) => e.delete('a/title'), { b: toyCard('b') }],
  ['a text that is a plain one', (e) => e.set('b/text', 'plain'), { b: toyCard('b', { text: 'plain' }) }],
  ['a text in another shape', (e) => e.set('a/text', new Y.Array()), { b: toyCard('b') }],
  ['a vote that is a word', (e) => e.set('b/votes/y', 'many'), { b: toyCard('b') }],
  ['a vote that is no number', (e) => e.set('b/votes/y', Number.NaN), { b: toyCard('b') }],
  ['votes as a whole', (e) => e.set('b/votes', { y: 1 }), { b: toyCard('b') }],
  ['a bad optional field', (e) => e.set('b/due', 'soon'), { b: toyCard('b') }],
  ['a member called __proto__', (e) => e.set('b/votes/__proto__', 1), { b: toyCard('b') }],
  ['a field called constructor', (e) => e.set('b/constructor', { prototype: {} }), { b: toyCard('b') }],
  ['an id of its own', (e) => e.set('b/id', 'a'), { b: toyCard('b') }],
  [
    'a forbidden key deep inside',
    (e) => void e.set('b/log/e', JSON.parse('{"at":1,"note":"","__proto__":{"polluted":1}}')),
    { b: toyCard('b') },
  ],
  [
    'a record called __proto__',
    (e) => {
      e.set('__proto__/', 1);
      e.set('__proto__/title', 'x');
    },
    { b: toyCard('b') },
  ],
  [
    'keys that are none',
    (e) => ['', '/', '//', 'x', '/x', 'b//x', `b/${'f'.repeat(300)}`].forEach((key) => e.set(key, 1)),
    { b: toyCard('b') },
  ],
  ['half a record', (e) => e.set('c/', 1), { b: toyCard('b') }],
  [
    'a field that nobody declared',
    (e) => e.set('b/extra', { deep: [1] }),
    { b: { ...toyCard('b'), extra: { deep: [1] } } },
  ],
  [
    'an undeclared field with members',
    (e) => e.set('b/extra/m', 1),
    { b: { ...toyCard('b'), extra: { m: 1 } } },
  ],
])('%s', async (_, write, rest) => {
  const { store, entries, doc, attack } = await victim();
  doc.transact(() => write(entries));
  attack();
  expect(store.getSnapshot().cards).toMatchObject(rest);
  expect(store.getSnapshot().cards['b']).toEqual((rest as Record<string, unknown>)['b']);
  expect(valid(store.getSnapshot())).toBe(true);
  expect(Object.getPrototypeOf(store.getSnapshot().cards)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  // And on it goes.
  store.dispatch({ type: 'card.vote', id: 'b', voter: 'me', votes: 1 });
  expect(store.getSnapshot().cards['b']?.votes['me']).toBe(1);
});

test('heads that lie are not believed', async () => {
  const { doc, store, binding, attack, id } = await victim();
  const head = doc.getMap<unknown>('plinth');
  const good = { schema: 'plinth/toy', version: 2, id: 'toy-1', at: 1 };
  const liars: Record<string, unknown> = {
    'opened/text': 'x',
    'opened/noVersion': { ...good, version: 0.5 },
    'opened/noTime': { ...good, at: 'now' },
    'opened/badId': { ...good, id: '../x' },
    'opened/__proto__': good,
    'opened/': good,
    'opened/other': { ...good, schema: 'plinth/other', at: 8e15 },
    [`superseded/${id}`]: 'nobody',
  };
  for (const [key, value] of Object.entries(liars)) head.set(key, value);
  attack();
  expect(binding.status.getSnapshot()).toMatchObject({ state: 'open', generation: { id } });
  expect(Object.keys(store.getSnapshot().cards)).toEqual(['a', 'b']);
});

test('markers in a circle leave one generation open, the same for all', async () => {
  const { doc, binding, attack, id } = await victim();
  const head = doc.getMap<unknown>('plinth');
  head.set('opened/zz', { schema: 'plinth/toy', version: 2, id: 'toy-1', at: 1 });
  head.set(`superseded/${id}`, 'zz');
  head.set('superseded/zz', id);
  attack();
  const late = join({ doc, seed: 2 });
  expect(late.binding.status.getSnapshot().generation).toEqual(binding.status.getSnapshot().generation);
});

test('collections that nobody declared are kept and exported; ones with a name of the head are not', async () => {
  const { doc, store, binding, attack, id } = await victim();
  for (const name of ['topics', 'version', '__proto__', 'x/y']) {
    const entries = doc.getMap<unknown>(`${id}/${name}`);
    entries.set('t/', 1);
    entries.set('t/title', 'kept');
  }
  attack();
  expect(store.getSnapshot()).toMatchObject({ version: 2, topics: { t: { id: 't', title: 'kept' } } });
  expect(JSON.parse(binding.exportDocument())).toMatchObject({ topics: { t: { title: 'kept' } } });
});

test('1,000 damaged updates: nothing is thrown, and what is shown is valid and what the Y.Doc holds', async () => {
  const { doc, store, binding } = await victim();
  const good: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => good.push(update));
  const other = join({ doc, seed: 5 });
  other.store.dispatch({ type: 'card.write', id: 'a', text: 'text that is a little longer' });
  other.store.dispatch({
    type: 'card.add',
    card: toyCard('c', { tags: { t: true }, log: { e: { at: 1, note: 'n' } } }),
  });
  other.store.dispatch({ type: 'card.remove', id: 'b' });
  other.binding.destroy();
  good.push(Y.encodeStateAsUpdate(doc));
  const random = seeded(7);
  const target = new Y.Doc();
  exchange(target, doc);
  const peer = join({ doc: target, seed: 9 });
  let refused = 0;
  for (let round = 0; round < 1000; round++) {
    const update = Uint8Array.from(good[Math.floor(random() * good.length)]!);
    for (let flips = 1 + Math.floor(random() * 3); flips > 0; flips--)
      update[Math.floor(random() * update.length)] = Math.floor(random() * 256);
    const cut = random() < 0.3 ? update.slice(0, Math.floor(random() * update.length)) : update;
    if (!applyYjsUpdate(target, cut, 'network')) refused++;
    expect(valid(peer.store.getSnapshot())).toBe(true);
  }
  expect(refused).toBeGreaterThan(100);
  expect(valid(store.getSnapshot())).toBe(true);
  expect(() => peer.binding.exportAll()).not.toThrow();
  expect(peer.binding.status.getSnapshot().state).not.toBe('ended');
  expect(() => binding.exportDocument()).not.toThrow();
});

test('a text with half a pair is the same on both sides', async () => {
  const { store, doc, attack } = await victim();
  const other = join({ doc, seed: 2 });
  other.store.dispatch({ type: 'card.write', id: 'a', text: 'half \ud83d' });
  other.store.dispatch({ type: 'card.rename', id: 'b', title: '\udc00' });
  other.store.dispatch({ type: 'card.note', id: 'b', entry: 'e', note: '\ud83d!' });
  other.store.dispatch({ type: 'card.vote', id: 'b', voter: '\ud83d', votes: 1 });
  attack();
  expect(store.getSnapshot()).toEqual(other.store.getSnapshot());
  expect(store.getSnapshot().cards['b']).toMatchObject({ title: '\ufffd', votes: { '\ufffd': 1 } });
});
