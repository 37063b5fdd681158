import { act, cleanup, render } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/core/shared/store';
import { keysBetween } from '../../../src/core/shared/order-key';
import { retroModel, type RetroCommand, type RetroDocument } from '../../../src/core/retro-board';
import { createEnvironment } from '../../../src/core/shared/environment';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';

afterEach(cleanup);

const COUNT = 200;

/** A board whose one column is far longer than the window. */
function show() {
  const [column] = Object.values(sprint18.columns);
  const orders = keysBetween(COUNT);
  const cards = Object.fromEntries(
    orders.map((order, at) => {
      const id = `long-${at}`;
      return [
        id,
        { id, order, text: `Card ${at}`, columnId: column!.id, author: me.id, votes: {}, reactions: {} },
      ];
    }),
  );
  const store = createStore<RetroDocument, RetroCommand>({
    model: retroModel,
    document: { ...sprint18, columns: { [column!.id]: column! }, cards, groups: {}, comments: {} },
    env: createEnvironment(),
    actor: me.id,
  });
  const { container } = render(<RetroBoard store={store} person={me} people={people} voterKey={() => 'm'} />);
  const at = (index: number) => container.querySelector<HTMLElement>(`[data-drag-item="long-${index}"]`)!;
  const buttons = (index: number) => at(index).querySelectorAll('button').length;
  return { store, at, buttons };
}

it('have their text and their place at once, and the rest when they are scrolled to', async () => {
  const { at, buttons } = show();
  expect(at(0)).not.toHaveAttribute('data-far');
  expect(buttons(0)).toBeGreaterThan(0);
  expect(at(150)).toHaveTextContent('Card 150');
  expect(at(150)).toHaveAccessibleName('Card 150');
  expect(buttons(150)).toBe(0);

  const node = at(150);
  node.scrollIntoView();
  await vi.waitFor(() => expect(buttons(150)).toBeGreaterThan(0));
  expect(at(150)).toBe(node);
});

it('are whole once they have the focus, and keep it', async () => {
  const { at, buttons } = show();
  const node = at(199);
  act(() => node.focus({ preventScroll: true }));
  await vi.waitFor(() => expect(buttons(199)).toBeGreaterThan(0));
  expect(document.activeElement).toBe(node);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(node.querySelector('button'));
});

it('follow what others write', async () => {
  const { store, at } = show();
  const other = at(151).firstChild;
  act(() => void store.dispatch({ type: 'card.edit', id: 'long-150', text: 'Written anew' }));
  await vi.waitFor(() => expect(at(150)).toHaveTextContent('Written anew'));
  expect(at(151).firstChild).toBe(other);
  expect(at(150)).toHaveAttribute('data-far');
});

it('are printed whole', async () => {
  const { buttons } = show();
  expect(buttons(150)).toBe(0);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(buttons(150)).toBeGreaterThan(0);
  expect(buttons(199)).toBeGreaterThan(0);
});
