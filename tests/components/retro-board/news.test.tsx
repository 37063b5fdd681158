import { act, screen, waitFor, within } from '@testing-library/react';
import { boardOf } from '../../../src/core/retro-board/board-of';
import { cards, votes } from '../../../stories/retro-board/phases-data';
import { renderBoard, settle } from './around-board';

/** What a screen reader was told last. A letter that only makes it be said again is left out. */
const said = () =>
  within(screen.getByRole('region', { name: /^Retro board/ }))
    .getAllByRole('status')
    .map(({ textContent }) => textContent.replace('\u00a0', ''))
    .at(-1);

test('a phase that opens is told to whoever opened it, with what it is for', async () => {
  const { user } = renderBoard([...cards, { type: 'phase.set', phase: 'group' }]);
  await settle();
  await user.click(screen.getByRole('button', { name: 'Next: Vote' }));
  await waitFor(() =>
    expect(said()).toBe('Vote, step 5 of 8. Everyone’s cards are open. Totals appear when voting ends.'),
  );
});

test('a phase, a topic and the end of a vote are told to the others, too', async () => {
  const { store } = renderBoard([...cards, ...votes, { type: 'phase.set', phase: 'vote' }]);
  await settle();
  const others = (...commands: Parameters<typeof store.dispatch>[0][]) =>
    act(() => {
      for (const command of commands) store.dispatch(command);
    });
  const [round] = Object.keys(store.getSnapshot().voteRounds);
  others({ type: 'round.close', id: round! });
  await waitFor(() => expect(said()).toBe('Voting is over. See what weighs most.'));

  others({ type: 'phase.set', phase: 'discuss' });
  await waitFor(() => expect(said()).toBe('Discuss, step 6 of 8. One topic at a time, the heaviest first.'));

  others({ type: 'topic.start', id: 'asked' });
  await waitFor(() => expect(said()).toMatch(/^We talk about: Salma asked for help/));
});

test('cards that open and the phase they open in are told as one', async () => {
  const { user, store } = renderBoard([{ type: 'board.hide' }, { type: 'phase.set', phase: 'collect' }]);
  await settle();
  await user.click(screen.getByRole('button', { name: 'Reveal cards' }));
  await user.click(await screen.findByRole('button', { name: 'Open them' }));
  expect(boardOf(store.getSnapshot()).phase).toBe('reveal');
  await waitFor(() =>
    expect(said()).toBe(
      'The cards are open. Reveal, step 3 of 8. Read all of it before you say anything about it.',
    ),
  );
});

test('that the last hidden card has come in is told', async () => {
  const pending = (total: number) =>
    ({ type: 'pending.set', writer: 'w', total, columns: { slowed: total } }) as const;
  const { store } = renderBoard([
    { type: 'board.hide' },
    { type: 'phase.set', phase: 'collect' },
    pending(1),
  ]);
  await settle();
  act(() => {
    store.dispatch({ type: 'phase.set', phase: 'reveal' });
    store.dispatch({ type: 'board.reveal' });
  });
  await waitFor(() => expect(said()).toMatch(/Cards are coming in. One is still to come.$/));
  act(() => void store.dispatch(pending(0)));
  await waitFor(() => expect(said()).toBe('Read all of it before you say anything about it.'));
});
