import { act, screen, within } from '@testing-library/react';
import { cards, votes } from '../../../stories/retro-board/phases-data';
import { renderBoard } from './around-board';

const openVoting = async (user: ReturnType<typeof renderBoard>['user']) => {
  await user.click(await screen.findByRole('button', { name: 'Voting' }));
  return within(await screen.findByRole('dialog', { name: 'Voting' }));
};
const second = [
  { type: 'round.close', id: 'round' },
  { type: 'round.open', id: 'again', title: 'Only ideas' },
  { type: 'vote.cast', round: 'again', target: 'friday', voter: 'ewa' },
] as const;

test('a round has a name, which whoever leads gives it and takes away', async () => {
  const { user, store } = renderBoard([...cards, ...votes, { type: 'phase.set', phase: 'vote' }]);
  const voting = await openVoting(user);
  const field = await voting.findByRole('textbox', { name: 'Name of this round' });
  await user.type(field, 'What weighs most{Enter}');
  expect(store.getSnapshot().voteRounds['round']?.title).toBe('What weighs most');
  await user.clear(field);
  await user.tab();
  expect(store.getSnapshot().voteRounds['round']).not.toHaveProperty('title');
});

test('earlier rounds can be read again, ties as ties, and an open one never', async () => {
  const { user, store } = renderBoard([...cards, ...votes, ...second, { type: 'phase.set', phase: 'vote' }]);
  const voting = await openVoting(user);
  await user.click(await voting.findByRole('button', { name: 'Results by round' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Results by round' }));
  const rows = () => dialog.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows()[0]).toMatch(/^1Review queue5 votes$/);
  expect(rows()[1]).toMatch(/^2.*3 votestied$/);
  expect(rows()[2]).toMatch(/^2.*3 votestied$/);
  expect(dialog.getByText('Round 1')).toBeInTheDocument();
  expect(dialog.getByText('5 cards without a vote')).toBeInTheDocument();
  // There is one round to read: the open one is no choice.
  expect(dialog.queryByRole('combobox')).toBeNull();

  act(() => void store.dispatch({ type: 'round.close', id: 'again' }));
  const choice = dialog.getByRole('combobox', { name: 'Round' });
  expect(
    within(choice)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Round 1', 'Only ideas']);
  await user.selectOptions(choice, 'Only ideas');
  expect(rows()).toEqual(['1Friday demo for each other, no slides.1 vote']);
});

test('somebody who only takes part reads results and names nothing', async () => {
  const { user } = renderBoard([
    ...cards,
    ...votes,
    { type: 'round.close', id: 'round' },
    { type: 'role.set', person: 'jonas', role: 'facilitator' },
    ['jonas', { type: 'phase.set', phase: 'discuss' }],
  ]);
  const voting = await openVoting(user);
  await user.click(await voting.findByRole('button', { name: 'Results by round' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Results by round' }));
  expect(dialog.getAllByRole('listitem').length).toBeGreaterThan(3);
  expect(dialog.queryByRole('textbox')).toBeNull();
});
