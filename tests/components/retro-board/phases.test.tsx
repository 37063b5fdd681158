import { act, screen, within } from '@testing-library/react';
import { boardOf } from '../../../src/core/retro-board/board-of';
import { cards, people, ready, votes } from '../../../stories/retro-board/phases-data';
import { renderBoard, settle } from './around-board';

const steps = () => within(screen.getByRole('group', { name: 'Phases' }));

test('the phase bar says where everybody is, and the one button what comes next', async () => {
  const { user, store } = renderBoard([...cards, { type: 'phase.set', phase: 'group' }]);
  expect(steps().getByRole('button', { current: 'step' })).toHaveAccessibleName('Group');
  expect(steps().getByRole('button', { name: 'Collect, behind us' })).toBeInTheDocument();
  expect(screen.getByText('Group, step 4 of 8')).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Next: Vote' }));
  expect(boardOf(store.getSnapshot()).phase).toBe('vote');
  const [round] = Object.values(store.getSnapshot().voteRounds);
  expect(round).toMatchObject({ status: 'open', budget: 6 });
});

test('where nothing is hidden there is nothing to reveal, and the next phase is the one after', async () => {
  const { user, store } = renderBoard([...cards, { type: 'phase.set', phase: 'collect' }]);
  await user.click(screen.getByRole('button', { name: 'Next: Group' }));
  expect(boardOf(store.getSnapshot()).phase).toBe('group');
  expect(steps().getByRole('button', { name: 'Reveal, behind us' })).toBeInTheDocument();
});

test('while cards are grouped, the board offers to find what sounds alike, and a title is a click away', async () => {
  const { user, store } = renderBoard([...cards, { type: 'phase.set', phase: 'group' }]);
  await user.click(screen.getByText('Review queue'));
  const field = await screen.findByRole('textbox', { name: 'Title of the group' });
  await user.clear(field);
  await user.type(field, 'Reviews{Enter}');
  expect(store.getSnapshot().groups['group-reviews']?.title).toBe('Reviews');

  await user.click(screen.getByRole('button', { name: 'Suggest groups' }));
  expect(await screen.findByRole('dialog', { name: 'Cards that sound alike' })).toBeInTheDocument();
});

test('back is always possible and takes nothing back', async () => {
  const { user, store } = renderBoard([...cards, ...votes, { type: 'phase.set', phase: 'vote' }]);
  const before = store.getSnapshot();
  await user.click(steps().getByRole('button', { name: /^Collect/ }));
  const after = store.getSnapshot();
  expect(boardOf(after).phase).toBe('collect');
  expect(after.cards).toBe(before.cards);
  expect(after.voteRounds).toBe(before.voteRounds);
});

test('moving on from the vote counts it', async () => {
  const { user, store } = renderBoard([...cards, ...votes, { type: 'phase.set', phase: 'vote' }]);
  await user.click(screen.getByRole('button', { name: 'Next: Discuss' }));
  expect(store.getSnapshot().voteRounds['round']?.status).toBe('closed');
});

test('hidden cards are revealed only after a question, and never by the way', async () => {
  const { user, store } = renderBoard([{ type: 'board.hide' }, { type: 'phase.set', phase: 'collect' }]);
  await user.click(steps().getByRole('button', { name: 'Vote' }));
  const dialog = await screen.findByRole('dialog', { name: 'Open all cards now?' });
  await user.click(within(dialog).getByRole('button', { name: 'Not yet' }));
  expect(boardOf(store.getSnapshot())).toMatchObject({ hidden: true, phase: 'collect' });

  await user.click(screen.getByRole('button', { name: 'Reveal cards' }));
  await user.click(await screen.findByRole('button', { name: 'Open them' }));
  expect(boardOf(store.getSnapshot())).toMatchObject({ hidden: false, phase: 'reveal', reveals: 1 });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a participant reads the phases and has no button to move them', async () => {
  renderBoard([{ type: 'role.set', person: 'jonas', role: 'facilitator' }]);
  await settle();
  expect(steps().queryAllByRole('button')).toEqual([]);
  expect(steps().getByText('Collect')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Next|Reveal/ })).toBeNull();
});

test('an observer is told so, and can change nothing', async () => {
  renderBoard([
    { type: 'role.set', person: 'jonas', role: 'facilitator' },
    ['jonas', { type: 'role.set', person: 'mira', role: 'observer' }],
  ]);
  await settle();
  expect(screen.getByText('You are watching. The others do the moving.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'I’m ready' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Add an action' })).toBeNull();
});

test('who is ready is counted and shown, for this phase alone', async () => {
  const { user, store } = renderBoard([...ready, { type: 'phase.set', phase: 'vote' }]);
  expect(screen.getByText('3 of 8 ready')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: 'Jonas Lindqvist, ready' })).toBeInTheDocument();
  const mine = screen.getByRole('button', { name: 'I’m ready' });
  await user.click(mine);
  expect(mine).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText('4 of 8 ready')).toBeInTheDocument();
  await user.click(steps().getByRole('button', { name: 'Discuss' }));
  expect(screen.queryByText(/ of 8 ready/)).toBeNull();
  expect(Object.keys(boardOf(store.getSnapshot()).ready)).toHaveLength(4);
});

test('on an anonymous board readiness is a number and no face', async () => {
  const { user, store } = renderBoard([{ type: 'board.anonymous', on: true }]);
  await user.click(screen.getByRole('button', { name: 'I’m ready' }));
  expect(screen.getByText(`1 of ${people.length} ready`)).toBeInTheDocument();
  expect(screen.queryByRole('img', { name: /ready/ })).toBeNull();
  expect(JSON.stringify(boardOf(store.getSnapshot()).ready)).not.toContain('mira');
});

test('votes that are left are said, and follow the vote', () => {
  const { store } = renderBoard([...cards, ...votes, { type: 'phase.set', phase: 'vote' }]);
  expect(screen.getByText('2 votes left of 6')).toBeInTheDocument();
  act(() => void store.dispatch({ type: 'vote.takeBack', round: 'round', target: 'scope', voter: 'mira' }));
  expect(screen.getByText('3 votes left of 6')).toBeInTheDocument();
});

test('the title is changed in place, Escape leaves it', async () => {
  const { user, store } = renderBoard([]);
  await user.click(screen.getByRole('button', { name: 'Rename this retro' }));
  const field = await screen.findByRole('textbox', { name: 'Name of this retro' });
  await user.clear(field);
  await user.type(field, 'Sprint 19{Escape}');
  expect(boardOf(store.getSnapshot()).title).toBe('Sprint 18, looking back');
  await user.click(screen.getByRole('button', { name: 'Rename this retro' }));
  const again = await screen.findByRole('textbox', { name: 'Name of this retro' });
  await user.clear(again);
  await user.type(again, 'Sprint 19{Enter}');
  expect(boardOf(store.getSnapshot()).title).toBe('Sprint 19');
  expect(screen.getByRole('button', { name: 'Rename this retro' })).toHaveFocus();
});
