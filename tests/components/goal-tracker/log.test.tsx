import { screen, within } from '@testing-library/react';
import { createStore, goalsModel } from 'plinth/core';
import { GoalTracker } from 'plinth/goal-tracker';
import { createEnvironment } from 'plinth/hooks';
import { expect, it } from 'vitest';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { renderStrict } from '../../helpers/render';

it('says in words what was taken back, and what was done again', async () => {
  const env = { ...createEnvironment(), now: () => Date.parse(`${TEAM_TODAY}T10:00:00Z`) };
  const store = createStore({ model: goalsModel, document: teamGoals(), env });
  const { user } = renderStrict(
    <GoalTracker store={store} today={TEAM_TODAY} defaultSelectedGoal="reviews" />,
  );
  const detail = await screen.findByRole('group', { name: 'Reviews come back the same day' });
  await user.click((await within(detail).findAllByRole('button', { name: /^Remove 25 hours/ }))[0]!);
  await user.keyboard('{Control>}z{/Control}');
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await user.click(within(detail).getByRole('button', { name: /^Show \d+ entries/ }));
  const entries = within(detail)
    .getAllByRole('listitem')
    .map((entry) => entry.textContent)
    .filter((text) => /a step/.test(text));
  expect(entries).toHaveLength(2);
  expect(entries[0]).toMatch(/did a step again\s*removed a check-in$/);
  expect(entries[1]).toMatch(/undid a step\s*removed a check-in$/);
  expect(detail).not.toHaveTextContent('checkIn.remove');
});
