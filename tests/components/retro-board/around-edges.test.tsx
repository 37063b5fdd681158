import { act, screen, within } from '@testing-library/react';
import { commentsOn, notesOn } from '../../../src/core/retro-board/select/discussion';
import { cards, me, votes } from '../../../stories/retro-board/phases-data';
import { memoryStorage } from '../../../src/storage/memory-storage';
import { renderBoard, settle } from './around-board';

const counted = [...cards, ...votes, { type: 'round.close', id: 'round' }] as const;

describe('an invitation on a board with nothing on it', () => {
  const invitation = () => screen.queryByRole('button', { name: 'Choose a template' });

  it('leads to the templates, and goes with the first card', async () => {
    const { user, store } = renderBoard([{ type: 'phase.set', phase: 'collect' }]);
    await user.click(invitation()!);
    const dialog = await screen.findByRole('dialog', { name: 'How do you want to look back?' });
    await user.click(await within(dialog).findByRole('radio', { name: /Sailboat/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Use this template' }));
    expect(screen.getByRole('heading', { name: 'Anchor' })).toBeInTheDocument();
    expect(invitation()).not.toBeNull();
    const columnId = Object.keys(store.getSnapshot().columns)[0]!;
    act(
      () => void store.dispatch({ type: 'card.add', cards: [{ id: 'one', text: 'One' }], to: { columnId } }),
    );
    expect(invitation()).toBeNull();
  });

  it('is not shown to who may not choose, nor once others have hidden cards', async () => {
    const one = renderBoard([
      { type: 'phase.set', phase: 'collect' },
      { type: 'role.set', person: 'jonas', role: 'facilitator' },
    ]);
    await settle();
    expect(invitation()).toBeNull();
    one.unmount();
    renderBoard([
      { type: 'board.hide' },
      { type: 'phase.set', phase: 'collect' },
      { type: 'pending.set', writer: 'other', total: 1 },
    ]);
    await settle();
    expect(invitation()).toBeNull();
  });
});

it('sums up at the end what the retro came to, and leads to the files', async () => {
  const { user, store } = renderBoard([
    ...counted,
    { type: 'topic.start', id: 'scope' },
    { type: 'topic.finish', id: 'scope' },
    { type: 'action.add', id: 'act', text: 'Ask first' },
    { type: 'phase.set', phase: 'close' },
  ]);
  const summary = within(await screen.findByRole('region', { name: 'What came of it' }));
  const facts = () =>
    summary.getAllByRole('term').map((term) => `${term.textContent} ${term.nextElementSibling?.textContent}`);
  expect(facts()).toEqual(['Cards 12', 'Topics talked about 1', 'Actions 1']);
  act(() => void store.dispatch({ type: 'action.add', id: 'more', text: 'Ask again' }));
  expect(facts()[2]).toBe('Actions 2');
  await user.click(summary.getByRole('button', { name: 'Take it along' }));
  expect(await screen.findByRole('dialog', { name: 'Export' })).toBeInTheDocument();
});

it('shows at the end what was said about each topic', async () => {
  const { store } = renderBoard([
    ...counted,
    { type: 'note.add', id: 'n1', topicId: 'scope', text: 'Three days is the median' },
    { type: 'note.add', id: 'n2', topicId: 'scope', text: 'Ask on Monday' },
    { type: 'phase.set', phase: 'close' },
  ]);
  const summary = within(await screen.findByRole('region', { name: 'What came of it' }));
  const said = await summary.findByText('Three days is the median');
  const topic = said.closest<HTMLElement>('li:has(strong)')!;
  expect(topic.querySelector('strong')!.textContent).toMatch(/^Scope changed/);
  expect(within(topic).getAllByRole('listitem')).toHaveLength(2);
  act(() => void store.dispatch({ type: 'note.remove', id: 'n2' }));
  expect(summary.queryByText('Ask on Monday')).toBeNull();
  act(() => void store.dispatch({ type: 'note.remove', id: 'n1' }));
  expect(summary.queryByRole('heading', { name: 'Notes' })).toBeNull();
});

it('makes links of addresses in comments, and of nothing else', async () => {
  const { user } = renderBoard([
    ...cards,
    {
      type: 'comment.add',
      id: 'c1',
      cardId: 'scope',
      text: 'See [the page](https://example.org/a), not [this](javascript:alert(1)) <img src=x onerror=alert(1)>',
    },
    { type: 'phase.set', phase: 'group' },
  ]);
  const card = screen.getByText(/^Scope changed/).closest<HTMLElement>('[data-drag-item]')!;
  await user.click(within(card).getByRole('button', { name: /comment/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Comments and reactions' });
  const links = within(dialog).getAllByRole('link');
  expect(links).toHaveLength(1);
  expect(links[0]).toHaveAttribute('href', 'https://example.org/a');
  expect(links[0]).toHaveAttribute('rel', 'noopener noreferrer nofollow');
  expect(links[0]).not.toHaveAttribute('tabindex');
  expect(dialog.querySelector('img')).toBeNull();
  expect(dialog).toHaveTextContent('<img src=x onerror=alert(1)>');
});

describe('notes on a topic', () => {
  it('are written with a button, too, and their links are safe', async () => {
    const { user, store } = renderBoard([
      ...counted,
      { type: 'phase.set', phase: 'discuss' },
      { type: 'topic.start', id: 'scope' },
    ]);
    const field = await screen.findByRole('textbox', { name: 'Note' });
    const button = screen.getByRole('button', { name: 'Add note' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await user.type(field, 'Ask at https://example.org/who first');
    await user.click(button);
    expect(notesOn(store.getSnapshot(), 'scope').map(({ text }) => text)).toEqual([
      'Ask at https://example.org/who first',
    ]);
    expect(field).toHaveValue('');
    expect(screen.getByRole('link', { name: 'https://example.org/who' })).toBeInTheDocument();
  });

  it('are worded anew where they stand, or not', async () => {
    const { user, store } = renderBoard([
      ...counted,
      { type: 'phase.set', phase: 'discuss' },
      { type: 'topic.start', id: 'scope' },
      { type: 'note.add', id: 'said', topicId: 'scope', text: 'Ask frist' },
    ]);
    const texts = () => notesOn(store.getSnapshot(), 'scope').map(({ text }) => text);
    const edit = async () => {
      await user.click(await screen.findByRole('button', { name: 'Edit this note: Ask frist' }));
      return screen.getByRole('textbox', { name: 'Edit this note' });
    };
    const field = await edit();
    expect(field).toHaveFocus();
    await user.type(field, ' of all{Escape}');
    expect(texts()).toEqual(['Ask frist']);
    await settle();
    expect(screen.getByRole('button', { name: 'Edit this note: Ask frist' })).toHaveFocus();

    await user.clear(await edit());
    await user.keyboard('{Enter}');
    // Nothing is no wording.
    expect(texts()).toEqual(['Ask frist']);
    await user.keyboard('Ask first{Enter}');
    expect(texts()).toEqual(['Ask first']);
    await settle();
    expect(screen.getByRole('button', { name: 'Edit this note: Ask first' })).toHaveFocus();
    await user.keyboard('{Control>}z{/Control}');
    expect(texts()).toEqual(['Ask frist']);

    await user.click(screen.getByRole('button', { name: 'Delete this note: Ask frist' }));
    expect(texts()).toEqual([]);
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus();
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    expect(texts()).toEqual(['Ask frist']);
  });

  it('and comments that are begun are still there after a reload', async () => {
    const storage = memoryStorage();
    const steps = [
      ...counted,
      { type: 'phase.set', phase: 'discuss' },
      { type: 'topic.start', id: 'scope' },
    ] as const;
    const first = renderBoard(steps, { privateStorage: storage, person: me });
    await settle();
    await first.user.type(await screen.findByRole('textbox', { name: 'Note' }), 'Half a tho');
    await settle();
    first.unmount();
    const second = renderBoard(steps, { privateStorage: storage, person: me });
    expect(await screen.findByRole('textbox', { name: 'Note' })).toBeInTheDocument();
    await vi.waitFor(() => expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a tho'));
    expect(commentsOn(second.store.getSnapshot(), 'scope')).toEqual([]);
  });
});
