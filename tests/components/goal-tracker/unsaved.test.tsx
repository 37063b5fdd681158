import { screen, within } from '@testing-library/react';
import { GoalTracker } from 'plinth/goal-tracker';
import { expect, it } from 'vitest';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { renderStrict } from '../../helpers/render';

async function openNewGoal() {
  const { user } = renderStrict(<GoalTracker defaultDocument={teamGoals()} today={TEAM_TODAY} />);
  const button = screen.getByRole('button', { name: 'New goal' });
  await user.click(button);
  const dialog = await screen.findByRole('dialog', { name: 'A new goal' });
  return { user, button, dialog, title: within(dialog).getByLabelText('What do we want to reach?') };
}

it('leaves a form at once in which nothing was written', async () => {
  const { user, button, dialog } = await openNewGoal();
  await user.keyboard('{Escape}');
  expect(dialog).not.toBeInTheDocument();
  expect(button).toHaveFocus();
});

it.each([
  ['Escape', (user) => user.keyboard('{Escape}')],
  ['the cross', (user) => user.click(screen.getByRole('button', { name: 'Close' }))],
  ['Cancel', (user) => user.click(screen.getByRole('button', { name: 'Cancel' }))],
] satisfies [string, (user: Awaited<ReturnType<typeof openNewGoal>>['user']) => Promise<void>][])(
  'asks once before %s throws away what was written',
  async (_name, leave) => {
    const { user, dialog, title } = await openNewGoal();
    await user.type(title, 'Calm');
    await leave(user);
    expect(within(dialog).getByRole('alert')).toHaveTextContent(/^This is not saved yet\./);
    // Whoever goes on writing is asked again.
    await user.type(title, ' nights');
    expect(within(dialog).queryByText(/^This is not saved yet\./)).toBeNull();
    await leave(user);
    expect(title).toHaveValue('Calm nights');
    await leave(user);
    expect(dialog).not.toBeInTheDocument();
  },
);

it('says what is missing in words of its own, at the field', async () => {
  const { user, dialog, title } = await openNewGoal();
  await user.click(within(dialog).getByRole('button', { name: 'Go on to its key result' }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Something is missing here.');
  expect(title).toHaveFocus();
  expect(title).toBeInvalid();
  expect(title).toHaveAccessibleDescription('Something is missing here.');
  await user.type(title, 'Calm nights');
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('dialog', { name: 'A new key result' })).toBeVisible();
});
