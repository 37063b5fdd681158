// @vitest-environment jsdom
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RetroBoard } from 'plinth/retro-board';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/core/shared/store';
import { retroModel, type RetroCommand, type RetroDocument } from '../../../src/core/retro-board';
import * as foot from '../../../src/components/retro-board/RetroCardFoot';
import * as list from '../../../src/components/retro-board/RetroList';
import * as text from '../../../src/components/retro-board/RetroText';
import { createEnvironment } from '../../../src/core/shared/environment';
import { hugeBoard, me, people } from '../../../stories/retro-board/boards';

// Counting renders needs each to happen once.
beforeAll(() => configure({ reactStrictMode: false }));
afterAll(() => configure({ reactStrictMode: true }));

vi.mock('../../../src/components/retro-board/RetroCardFoot', async (original) => {
  const module = await original<typeof foot>();
  return { ...module, RetroCardFoot: vi.fn(module.RetroCardFoot) };
});
vi.mock('../../../src/components/retro-board/RetroText', async (original) => {
  const module = await original<typeof text>();
  return { ...module, RetroText: vi.fn(module.RetroText) };
});
vi.mock('../../../src/components/retro-board/RetroList', async (original) => {
  const module = await original<typeof list>();
  return { ...module, RetroList: vi.fn(module.RetroList) };
});
const counts = () => ({
  cards: vi.mocked(foot.RetroCardFoot).mock.calls.length,
  lists: vi.mocked(list.RetroList).mock.calls.length,
});

function open() {
  const store = createStore<RetroDocument, RetroCommand>({
    model: retroModel,
    document: hugeBoard(300),
    env: createEnvironment(),
    actor: me.id,
  });
  render(<RetroBoard store={store} person={me} people={people} voterKey={() => 'mira'} />);
  return store;
}
const at = (id: string) => document.querySelector<HTMLElement>(`[data-drag-item="${id}"]`)!;

describe('what renders again', () => {
  beforeEach(() => vi.clearAllMocks());

  it('at one vote: one card of three hundred, and no list', async () => {
    open();
    vi.clearAllMocks();
    const user = userEvent.setup();
    await user.click(within(at('lifted-3')).getByRole('button', { name: 'Vote' }));
    expect(at('lifted-3')).toHaveTextContent('1 of yours');
    expect(counts()).toEqual({ cards: 1, lists: 0 });
  });

  it('at somebody else’s edit: that card', () => {
    const store = open();
    vi.clearAllMocks();
    act(() => void store.dispatch({ type: 'card.edit', id: 'try-9', text: 'Other words' }));
    expect(counts()).toEqual({ cards: 1, lists: 0 });
    expect(vi.mocked(text.RetroText).mock.calls).toHaveLength(1);
  });

  it('at a comment: the card it is on', () => {
    const store = open();
    vi.clearAllMocks();
    act(() => void store.dispatch({ type: 'comment.add', id: 'c', cardId: 'try-9', text: 'Yes' }));
    expect(counts()).toEqual({ cards: 1, lists: 0 });
    expect(within(at('try-9')).getByRole('button', { name: '1 comment' })).toBeInTheDocument();
  });

  it('at a new card: its column’s list, and no other card of it', () => {
    const store = open();
    vi.clearAllMocks();
    const to = { columnId: 'try', index: 0 };
    act(() => void store.dispatch({ type: 'card.add', cards: [{ id: 'new', text: 'New' }], to }));
    expect(at('new')).toBeInTheDocument();
    expect(counts()).toEqual({ cards: 1, lists: 1 });
  });

  it('at typing into the composer, and at walking with the arrows: no card', async () => {
    open();
    const user = userEvent.setup();
    await user.click(screen.getAllByRole('button', { name: 'Add a card to What lifted us' })[0]!);
    vi.clearAllMocks();
    await user.keyboard('Hello');
    act(() => at('lifted-3').focus());
    fireEvent.keyDown(at('lifted-3'), { key: 'ArrowDown' });
    expect(at('lifted-4')).toHaveFocus();
    expect(counts()).toEqual({ cards: 0, lists: 0 });
  });
});
