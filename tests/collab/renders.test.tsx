// @vitest-environment jsdom
import { act, configure, render, screen } from '@testing-library/react';
import * as Y from 'yjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toyCard, toyDocument } from '../helpers/toy-model';
import { ToyList } from '../helpers/ToyList';
import { connect, exchange, join, synced } from '../helpers/yjs-rooms';

// Counting renders needs each to happen once.
beforeAll(() => configure({ reactStrictMode: false }));
afterAll(() => configure({ reactStrictMode: true }));

async function mounted(count: number) {
  const cards = Array.from({ length: count }, (_, index) => toyCard(`c${index}`, { text: 'text' }));
  const one = join({ document: toyDocument(...cards) });
  await synced;
  const doc = new Y.Doc();
  exchange(one.doc, doc);
  const other = join({ doc, seed: 2 });
  connect(one.doc, doc);
  const renders: string[] = [];
  render(<ToyList store={other.store} onRender={(id) => renders.push(id)} />);
  renders.length = 0;
  return { one, renders };
}

test('one remote change renders one item of five hundred', async () => {
  const { one, renders } = await mounted(500);
  const changes = [
    { type: 'card.rename', id: 'c7', title: 'renamed' },
    { type: 'card.write', id: 'c7', text: 'a letter' },
    { type: 'card.vote', id: 'c7', voter: 'v', votes: 1 },
    { type: 'card.tag', id: 'c7', tag: 't', on: true },
  ] as const;
  for (const command of changes) act(() => void one.store.dispatch(command));
  expect(renders).toEqual(['c7', 'c7', 'c7', 'c7']);
  expect(screen.getByText(/"renamed"/)).toHaveTextContent('"votes":{"v":1}');
});

test('a record that comes or goes renders the list, and no other item', async () => {
  const { one, renders } = await mounted(50);
  act(() => void one.store.dispatch({ type: 'card.add', card: toyCard('new') }));
  expect(renders).toEqual(['list', 'new']);
  renders.length = 0;
  act(() => void one.store.dispatch({ type: 'card.remove', id: 'c3' }));
  expect(renders).toEqual(['list']);
  expect(screen.queryAllByRole('listitem')).toHaveLength(50);
});

test('an update that changes nothing that is shown renders nothing', async () => {
  const { one, renders } = await mounted(50);
  act(() => void one.doc.getMap('of the host').set('x', 1));
  act(() => void one.store.dispatch({ type: 'card.rename', id: 'c1', title: 'x'.repeat(500) }));
  expect(renders).toEqual([]);
});
