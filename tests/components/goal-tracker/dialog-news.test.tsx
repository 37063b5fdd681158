import { act, screen, within } from '@testing-library/react';
import { createStore, goalsModel } from 'plinth/core';
import { GoalTracker } from 'plinth/goal-tracker';
import { createEnvironment } from 'plinth/hooks';
import { expect, test } from 'vitest';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { renderStrict } from '../../helpers/render';

test('what happens while a dialog is open is said in it: what is behind it is read by nobody', async () => {
  const env = { ...createEnvironment(), now: () => Date.parse(`${TEAM_TODAY}T10:00:00Z`) };
  const store = createStore({ model: goalsModel, document: teamGoals(), env, actor: PEOPLE[0].id });
  const { user } = renderStrict(
    <GoalTracker store={store} person={PEOPLE[0]} people={PEOPLE} today={TEAM_TODAY} />,
  );
  await user.click(screen.getByRole('button', { name: 'New goal' }));
  const dialog = within(await screen.findByRole('dialog'));
  const said = () => dialog.getAllByRole('status').map(({ textContent }) => textContent.trim());
  expect(said().join('')).toBe('');
  act(() => {
    store.dispatch({
      type: 'checkIn.add',
      checkIn: { id: 'seventy', keyResult: 'setup-share', date: TEAM_TODAY, value: 70 },
    });
  });
  expect(said().join('')).toMatch(/^Target reached\. .*Setups finished without help: 70/);
});
