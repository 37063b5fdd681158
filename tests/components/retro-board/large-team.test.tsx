import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sixty } from '../../../stories/shared/sixty-people';
import { renderBoard } from './around-board';

it('gives an action to somebody among sixty by a few letters, without sending the form', async () => {
  const { user, store } = renderBoard([], { people: sixty });
  await user.click(screen.getByRole('button', { name: 'Add an action' }));
  await user.type(await screen.findByRole('textbox', { name: 'What will be done' }), 'Quiet hours');
  const owners = within(screen.getByRole('group', { name: 'Who sees to it' }));
  await user.type(owners.getByRole('searchbox', { name: 'Find somebody' }), 'nguyen{Enter}');
  expect(owners.getAllByRole('checkbox')).toHaveLength(1);
  // Escape takes back what was looked for, and leaves the form where it is.
  await user.keyboard('{Escape}');
  expect(owners.getAllByRole('checkbox')).toHaveLength(60);
  await user.click(screen.getByRole('button', { name: 'Add' }));
  const added = Object.values(store.getSnapshot().actions).find(({ text }) => text === 'Quiet hours');
  expect(Object.keys(added!.owners)).toEqual(['p14']);
});

it('finds whose part in the retro changes', async () => {
  const { user } = renderBoard([], { people: sixty });
  await user.click(screen.getByRole('button', { name: 'More for this retro' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Settings' }));
  const roles = within(await screen.findByRole('region', { name: 'Who does what' }));
  await user.type(roles.getByRole('searchbox', { name: 'Find somebody' }), 'kofi');
  expect(roles.getAllByRole('combobox')).toHaveLength(1);
});
