import { act, screen, waitFor, within } from '@testing-library/react';
import { actionsOf } from '../../../src/core/retro-board/select/actions';
import { actions, cards, previous } from '../../../stories/retro-board/phases-data';
import { renderBoard, settle } from './around-board';

const rail = () => within(screen.getByRole('complementary', { name: /^Actions/ }));

test('an action is added with who and until when, and the button has the focus again', async () => {
  const { user, store } = renderBoard([]);
  expect(rail().getByText(/Nothing promised yet/)).toBeInTheDocument();
  await user.click(rail().getByRole('button', { name: 'Add an action' }));
  const field = await rail().findByRole('textbox', { name: 'What will be done' });
  // The form is fetched; its field takes the focus once it is there.
  await waitFor(() => expect(field).toHaveFocus());
  await user.click(rail().getByRole('button', { name: 'Add' }));
  expect(rail().getByText('Write what will be done first.')).toBeInTheDocument();
  await user.type(field, 'Ask before Wednesday');
  await user.click(rail().getByRole('checkbox', { name: 'Salma Aziz' }));
  await user.type(rail().getByLabelText('Until'), '2026-10-02');
  await user.click(rail().getByRole('button', { name: 'Add' }));
  expect(actionsOf(store.getSnapshot())).toMatchObject([
    { text: 'Ask before Wednesday', owners: { salma: true }, due: '2026-10-02', status: 'open' },
  ]);
  expect(rail().getByText('Salma Aziz')).toBeInTheDocument();
  expect(rail().getByText('0 of 1 done')).toBeInTheDocument();
  await waitFor(() => expect(rail().getByRole('button', { name: 'Add an action' })).toHaveFocus());
});

test('a half-written action is there again when its form is opened anew, until it is given up', async () => {
  const { user } = renderBoard([]);
  const open = async () => {
    await user.click(rail().getByRole('button', { name: 'Add an action' }));
    return rail().findByRole<HTMLTextAreaElement>('textbox', { name: 'What will be done' });
  };
  await user.type(await open(), 'Ask before');
  await user.keyboard('{Escape}');
  const again = await open();
  expect(again).toHaveValue('Ask before');
  await user.type(again, ' Wednesday', { initialSelectionStart: again.selectionStart });
  expect(again).toHaveValue('Ask before Wednesday');
  await user.click(rail().getByRole('button', { name: 'Cancel' }));
  expect(await open()).toHaveValue('');
});

test('a day that has passed can be promised, and is told of', async () => {
  const { user, store } = renderBoard([]);
  await user.click(rail().getByRole('button', { name: 'Add an action' }));
  await user.type(await rail().findByRole('textbox', { name: 'What will be done' }), 'Ask');
  const due = rail().getByLabelText('Until');
  await user.type(due, '2026-09-22');
  expect(due).not.toHaveAccessibleDescription();
  await user.clear(due);
  await user.type(due, '2026-09-21');
  expect(due).toHaveAccessibleDescription('This day is already behind us.');
  await user.click(rail().getByRole('button', { name: 'Add' }));
  expect(actionsOf(store.getSnapshot())).toMatchObject([{ text: 'Ask', due: '2026-09-21' }]);
});

test('done and open again, with what was promised as its name', async () => {
  const { user, store } = renderBoard([...cards, ...actions]);
  expect(rail().getByText('1 of 4 done')).toBeInTheDocument();
  await user.click(rail().getByRole('checkbox', { name: 'Write down who decides on scope' }));
  expect(store.getSnapshot().actions['write']?.status).toBe('done');
  expect(rail().getByText('2 of 4 done')).toBeInTheDocument();
  await user.click(rail().getByRole('checkbox', { name: 'Quiet hours before noon' }));
  expect(rail().getByText('1 of 4 done')).toBeInTheDocument();
});

test('how often an action was carried over, and that its day has passed', async () => {
  renderBoard([...cards, ...actions, { type: 'action.edit', id: 'write', due: '2026-09-21' }]);
  await settle();
  expect(rail().getByText('carried over twice')).toBeInTheDocument();
  expect(rail().getByText('was due Mon, Sep 21')).toBeInTheDocument();
});

test.each([
  ['2019-12-31', 'was due Tue, Dec 31, 2019'],
  ['2031-02-03', 'due Mon, Feb 3, 2031'],
])('a day of another year, %s, is said with its year', async (due, text) => {
  renderBoard([...cards, ...actions, { type: 'action.edit', id: 'write', due }]);
  await settle();
  expect(rail().getByText(text)).toBeInTheDocument();
});

test('moved, dropped and deleted by its menu', async () => {
  const { user, store } = renderBoard([...cards, ...actions]);
  const order = () => actionsOf(store.getSnapshot()).map(({ id }) => id);
  const before = order();
  await user.click(rail().getByRole('button', { name: 'More for “Write down who decides on scope”' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));
  expect(order()).toEqual([before[1], before[0], ...before.slice(2)]);
  await user.click(rail().getByRole('button', { name: 'More for “Write down who decides on scope”' }));
  await user.click(await screen.findByRole('menuitem', { name: /^Drop it/ }));
  expect(store.getSnapshot().actions['write']?.status).toBe('dropped');
  await user.click(rail().getByRole('button', { name: 'More for “Write down who decides on scope”' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  expect(store.getSnapshot().actions['write']).toBeUndefined();
  expect(rail().getByRole('button', { name: 'Add an action' })).toHaveFocus();
});

test('a goal is offered only where the host takes it and there is a number', async () => {
  const onMakeGoal = vi.fn();
  const { user } = renderBoard([...cards, ...actions], { onMakeGoal });
  const offers = rail().getAllByRole('button', { name: /Make it a goal\?/ });
  expect(offers).toHaveLength(1);
  await user.click(offers[0]!);
  expect(onMakeGoal).toHaveBeenCalledWith({
    actionId: 'two',
    text: 'Two reviewers on call each morning, 2 hours at most',
    owners: ['jonas'],
    due: '2026-09-27',
  });
});

test('a goal was made: the focus stays with its action, and one that a host only asks about takes none away', async () => {
  const onMakeGoal = vi.fn();
  const { user, store } = renderBoard([...cards, ...actions], { onMakeGoal });
  const offer = rail().getByRole('button', { name: /Make it a goal\?/ });
  offer.focus();
  await user.keyboard('{Enter}');
  expect(offer).toHaveFocus();
  act(() => void store.dispatch({ type: 'action.edit', id: 'two', goalId: 'goal-1' }));
  expect(rail().getByText('a goal now')).toBeInTheDocument();
  await waitFor(() => expect(rail().getByRole('button', { name: /^More for “Two reviewers/ })).toHaveFocus());
});

test('last time’s actions are done, carried over or let go, and each decision can be taken anew', async () => {
  const { user, store } = renderBoard([], { previousActions: previous });
  const review = within(await screen.findByRole('region', { name: 'Last time’s actions' }));
  expect(review.getByText('3 still to look at')).toBeInTheDocument();
  const row = (name: string) => within(review.getByText(name).closest('li')!);
  expect(row('Quiet hours before noon').getByText('was due Fri, Sep 18')).toBeInTheDocument();
  await user.click(row('Quiet hours before noon').getByRole('button', { name: 'Done' }));
  await user.click(row('Try the promise check in stand-up').getByRole('button', { name: 'Carry over' }));
  await user.click(row('A rota for who answers the client').getByRole('button', { name: 'Let go' }));
  expect(
    actionsOf(store.getSnapshot()).map(({ text, status, carriedFrom }) => [text, status, carriedFrom?.times]),
  ).toEqual([
    ['Quiet hours before noon', 'done', 1],
    ['Try the promise check in stand-up', 'open', 2],
    ['A rota for who answers the client', 'dropped', 1],
  ]);
  expect(review.getByText('All looked at. Well kept.')).toBeInTheDocument();
  await user.click(review.getByRole('button', { name: 'Decide again: Quiet hours before noon' }));
  await waitFor(() => expect(review.getByText('One still to look at')).toBeInTheDocument());
  expect(row('Quiet hours before noon').getByRole('button', { name: 'Done' })).toHaveFocus();
});
