import { screen, waitFor, within } from '@testing-library/react';
import { boardOf } from '../../../src/core/retro-board/board-of';
import { cards, votes } from '../../../stories/retro-board/phases-data';
import { renderBoard, settle } from './around-board';

const discuss = { type: 'phase.set', phase: 'discuss' } as const;
const topics = () => within(screen.getByRole('region', { name: 'Topics' }));

test('a topic lists what came of it, and the next one only its own', async () => {
  const { user } = renderBoard([...cards, ...votes, discuss, { type: 'topic.start', id: 'scope' }]);
  await settle();
  expect(topics().queryByRole('list', { name: 'Actions' })).toBeNull();
  await user.click(topics().getByRole('button', { name: 'Make an action of it' }));
  await user.type(
    await screen.findByRole('textbox', { name: /^What/ }),
    'Freeze the scope on Tuesday{Enter}',
  );
  const list = await topics().findByRole('list', { name: 'Actions' });
  expect(list).toHaveTextContent('Freeze the scope on Tuesday');
  await user.click(topics().getByRole('button', { name: 'Next topic' }));
  expect(topics().queryByRole('list', { name: 'Actions' })).toBeNull();
});

describe('the focus goes on from', () => {
  test('the last phase, where no button leads further, to where everybody is', async () => {
    const { user } = renderBoard([...cards, { type: 'phase.set', phase: 'act' }]);
    await settle();
    await user.click(screen.getByRole('button', { name: 'Next: Close' }));
    await waitFor(() => expect(screen.getByRole('button', { current: 'step' })).toHaveFocus());
    expect(screen.getByRole('button', { current: 'step' })).toHaveAccessibleName('Close');
  });

  test('the opening that is put away to the phase it opened', async () => {
    const { user } = renderBoard([
      { type: 'board.set', settings: { checkIn: 'weather' } },
      { type: 'phase.set', phase: 'collect' },
    ]);
    await user.click(await screen.findByRole('button', { name: 'Put this away' }));
    expect(screen.getByRole('button', { name: 'Collect' })).toHaveFocus();
  });

  test('the first topic to the next, and from the last to the next phase', async () => {
    const { user, store } = renderBoard([
      { type: 'card.add', cards: [{ id: 'a', text: 'Reviews wait' }], to: { columnId: 'slowed' } },
      { type: 'card.add', cards: [{ id: 'b', text: 'Scope moves' }], to: { columnId: 'slowed' } },
      discuss,
    ]);
    await settle();
    await user.click(topics().getByRole('button', { name: 'Next topic' }));
    expect(topics().getByRole('button', { name: 'Next topic' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(topics().getByRole('button', { name: 'Done with it' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(topics().getByRole('button', { name: 'Next: Act' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(boardOf(store.getSnapshot()).phase).toBe('act');
  });

  test('a topic that is chosen from the list', async () => {
    const { user } = renderBoard([...cards, ...votes, discuss]);
    await settle();
    await user.click(topics().getByRole('button', { name: /Scope changed on Wednesday/ }));
    expect(topics().getByRole('button', { name: 'Next topic' })).toHaveFocus();
  });
});

test('many topics come fifty at a time, and go again, with the focus on what brought them', async () => {
  const many = Array.from({ length: 70 }, (_, index) => ({ id: `c${index}`, text: `Thought ${index}` }));
  const { user } = renderBoard([{ type: 'card.add', cards: many, to: { columnId: 'slowed' } }, discuss]);
  await settle();
  const count = () => topics().getAllByRole('listitem').length;
  expect(count()).toBe(6);
  await user.click(topics().getByRole('button', { name: 'Show 50 more topics' }));
  expect(count()).toBe(56);
  expect(topics().getByRole('button', { name: 'Show 14 more topics' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(count()).toBe(70);
  expect(topics().getByRole('button', { name: 'Show fewer' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(count()).toBe(6);
  expect(topics().getByRole('button', { name: 'Show 50 more topics' })).toHaveFocus();
  expect(topics().queryByRole('button', { name: 'Show fewer' })).toBeNull();
});

test('without a card there is a way back, and no empty list', async () => {
  const { user, store } = renderBoard([discuss]);
  await settle();
  expect(topics().getByText(/^No cards, no topics/)).toBeInTheDocument();
  expect(topics().queryByRole('list')).toBeNull();
  await user.click(topics().getByRole('button', { name: 'Collect' }));
  expect(boardOf(store.getSnapshot()).phase).toBe('collect');
});

test('a topic that was still talked about counts, and what is added is said', async () => {
  const { user } = renderBoard([...cards, ...votes, discuss]);
  await settle();
  const said = (text: string) =>
    vi.waitFor(() =>
      expect(screen.getAllByRole('status').some(({ textContent }) => textContent.trim() === text)).toBe(true),
    );
  await user.click(topics().getByRole('button', { name: 'Next topic' }));
  await user.type(topics().getByRole('textbox', { name: 'Note' }), 'It was the rota{Enter}');
  await said('Added to Notes.');
  await user.click(topics().getByRole('button', { name: 'Make an action of it' }));
  await user.type(topics().getByRole('textbox', { name: 'What will be done' }), 'Two reviewers{Enter}');
  await said('Added to Actions.');

  await user.click(screen.getByRole('button', { name: 'Next: Act' }));
  await user.click(screen.getByRole('button', { name: 'Next: Close' }));
  await settle();
  const came = within(screen.getByRole('region', { name: 'What came of it' }));
  expect(came.getByText('Topics talked about').nextElementSibling).toHaveTextContent('1');
});
