import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { phaseOf } from '../../../src/core/retro-board/board-of';
import { boardAfter, type Step } from '../../../stories/retro-board/phases-data';
import { sixty } from '../../../stories/shared/sixty-people';
import { renderBoard } from './around-board';

const phase = phaseOf(boardAfter());
const readyIs = (who: string): Step => [who, { type: 'ready.set', phase, who, on: true }];

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

it('tells who is ready among sixty, and for whom the others wait', async () => {
  const { user, store } = renderBoard([readyIs('p14'), readyIs('p40')], { people: sixty });
  const more = screen.getByRole('button', { name: '+55, People' });
  await user.click(more);
  const all = within(await screen.findByRole('dialog', { name: 'People' }));
  const names = (list: string) => within(all.getByRole('list', { name: list })).getAllByRole('listitem');
  expect(names('58 not ready yet')).toHaveLength(58);
  expect(names('2 ready').map((item) => item.textContent)).toEqual([
    expect.stringContaining(sixty[14]!.name),
    expect.stringContaining(sixty[40]!.name),
  ]);
  // Somebody says so while the list is open.
  act(() => store.reconcile(boardAfter(...['p14', 'p40', 'p20'].map(readyIs)), 'host'));
  expect(names('57 not ready yet')).toHaveLength(57);
  expect(names('3 ready')).toHaveLength(3);
  await user.keyboard('{Escape}');
  expect(all.queryByRole('list')).toBeNull();
  expect(screen.getByRole('button', { name: '+55, People' })).toHaveFocus();
});

it('names everybody in one list where nobody says that they are ready', async () => {
  const { user } = renderBoard([], { people: sixty });
  await user.click(screen.getByRole('button', { name: '+55, People' }));
  const all = within(await screen.findByRole('dialog', { name: 'People' }));
  expect(within(all.getByRole('list', { name: 'People' })).getAllByRole('listitem')).toHaveLength(60);
});

it('tells of nobody whether they are ready where nobody is named', async () => {
  const { user } = renderBoard([{ type: 'board.anonymous', on: true }, readyIs('somebody')], {
    people: sixty,
  });
  await user.click(screen.getByRole('button', { name: '+55, People' }));
  const all = within(await screen.findByRole('dialog', { name: 'People' }));
  expect(all.getAllByRole('list')).toHaveLength(1);
  expect(all.queryByText(/ready/)).toBeNull();
});
