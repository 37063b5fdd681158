// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { sixty } from '../../../stories/shared/sixty-people';
import { renderBoard, settle } from './around-board';

const network = vi.hoisted(() => ({
  up: false,
  /** A part that comes only while the network is up. */
  fetch<T>(bring: () => Promise<T>): Promise<T> {
    if (!this.up) throw new Error('not reached');
    return bring();
  },
}));
vi.mock('../../../src/components/retro-board/late/RetroTimerPopover', (bring) => network.fetch(bring));
vi.mock('../../../src/components/retro-board/late/RetroPeoplePopover', (bring) => network.fetch(bring));
vi.mock('../../../src/components/retro-board/late/RetroActionForm', (bring) => network.fetch(bring));
vi.mock('../../../src/components/retro-board/late/RetroTitleEditor', (bring) => network.fetch(bring));
vi.mock('../../../src/components/retro-board/late/RetroSurface', (bring) => network.fetch(bring));
beforeEach(() => void (network.up = false));

it.each([
  ['the timer', 'Start a timer', 'dialog', 'How long?'],
  ['who is ready', '+55, People', 'dialog', 'People'],
  ['the form of an action', 'Add an action', 'textbox', 'What will be done'],
  ['the title', 'Rename this retro', 'textbox', /./],
] as const)('asks again for %s at the next press', async (_what, button, role, name) => {
  const { user } = renderBoard([], { people: sixty });
  await user.click(screen.getByRole('button', { name: button }));
  await settle();
  expect(screen.queryByRole(role, { name })).toBeNull();
  network.up = true;
  await user.click(screen.getByRole('button', { name: button }));
  expect(await screen.findByRole(role, { name })).toBeVisible();
});

it('says that a dialog could not be fetched, and asks again for it at the next press', async () => {
  const { user } = renderBoard([], { people: sixty });
  const openSettings = async () => {
    await user.click(screen.getByRole('button', { name: 'More for this retro' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Settings' }));
  };
  await openSettings();
  expect(await screen.findByText('This part could not be loaded.', { selector: 'span' })).toBeVisible();
  network.up = true;
  await openSettings();
  expect(await screen.findByRole('dialog', { name: 'Settings' })).toBeVisible();
});
