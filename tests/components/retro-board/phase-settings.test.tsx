import { act, screen, waitFor, within } from '@testing-library/react';
import { boardOf } from '../../../src/core/retro-board/board-of';
import { de } from '../../../src/locales/de';
import { renderBoard } from './around-board';

async function openSettings(user: ReturnType<typeof renderBoard>['user']) {
  await user.click(screen.getByRole('button', { name: 'More for this retro' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Settings' }));
  const dialog = await screen.findByRole('dialog', { name: 'Settings' });
  return within(within(dialog).getByRole('region', { name: 'Phases' }));
}
const steps = () =>
  within(screen.getByRole('group', { name: 'Phases' }))
    .getAllByRole('listitem')
    .map((step) => step.textContent);

test('phases are moved, renamed, left out, brought back, and each step is undone', async () => {
  const { user, store } = renderBoard([{ type: 'phase.set', phase: 'collect' }]);
  const phases = await openSettings(user);
  const ids = () => boardOf(store.getSnapshot()).phases.join(' ');
  const usual = ids();

  await user.click(phases.getByRole('button', { name: 'Move up: Group' }));
  expect(ids()).toBe('review collect group reveal vote discuss act close');
  await user.click(phases.getByRole('button', { name: 'Leave out: Review' }));
  expect(ids()).toBe('collect group reveal vote discuss act close');
  await waitFor(() => expect(screen.getAllByText('Review is left out.')[0]).toBeInTheDocument());

  const field = phases.getByRole('textbox', { name: 'Name: Discuss' });
  await user.clear(field);
  await user.type(field, 'Fishbowl{Enter}');
  expect(boardOf(store.getSnapshot()).phaseTitles).toEqual({ discuss: 'Fishbowl' });
  expect(steps()).toEqual(['Collect', 'Group', 'Reveal', 'Vote', 'Fishbowl', 'Act', 'Close']);

  await user.click(phases.getByRole('button', { name: 'Review' }));
  await waitFor(() => expect(screen.getAllByText('Review is one of the phases now.')[0]).toBeInTheDocument());
  expect(ids()).toBe('review collect group reveal vote discuss act close');
  for (let count = 0; count < 4; count += 1) act(() => void store.undo());
  expect(ids()).toBe(usual);
  expect(boardOf(store.getSnapshot()).phaseTitles).toBeUndefined();
});

test('a phase of the team’s own has its name, comes after where everybody is, and can be opened', async () => {
  const { user, store } = renderBoard([{ type: 'phase.set', phase: 'group' }]);
  const phases = await openSettings(user);
  await user.type(phases.getByRole('textbox', { name: 'A phase of your own' }), 'Coffee{Enter}');
  expect(steps()[4]).toBe('Coffee');
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Next: Coffee' }));
  const { phase, phaseTitles } = boardOf(store.getSnapshot());
  expect(phaseTitles?.[phase]).toBe('Coffee');
  expect(screen.getByText('Coffee, step 5 of 9')).toBeInTheDocument();
});

test('a name that is taken away is the usual one again, in every language', async () => {
  const { user, store } = renderBoard([
    { type: 'board.set', settings: { phaseTitles: { vote: 'Dots', act: 'Promises' } } },
  ]);
  const phases = await openSettings(user);
  await user.clear(phases.getByRole('textbox', { name: 'Name: Dots' }));
  await user.tab();
  expect(boardOf(store.getSnapshot()).phaseTitles).toEqual({ act: 'Promises' });
  expect(steps()).toContain('Vote');
});

test('nobody is left in a phase that is gone', async () => {
  const { user, store } = renderBoard([{ type: 'phase.set', phase: 'reveal' }]);
  const phases = await openSettings(user);
  await user.click(phases.getByRole('button', { name: 'Leave out: Reveal' }));
  expect(boardOf(store.getSnapshot())).toMatchObject({ phase: 'group' });
  await waitFor(() => expect(document.activeElement).toBe(phases.getAllByRole('textbox')[0]));
});

test('the last phase stays, and names follow the board and not the language', async () => {
  renderBoard([{ type: 'board.set', settings: { phases: ['vote', 'act'], phaseTitles: { vote: 'Dots' } } }], {
    messages: de,
  });
  expect(
    within(screen.getByRole('group', { name: 'Phasen' }))
      .getAllByRole('listitem')
      .map((step) => step.textContent),
  ).toEqual(['Dots', 'Vereinbaren']);
});
