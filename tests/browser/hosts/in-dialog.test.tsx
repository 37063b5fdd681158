import { cleanup, render, screen, within } from '@testing-library/react';
import { GoalTracker } from 'plinth/goal-tracker';
import { PyramidDiagram } from 'plinth/pyramid';
import { RetroBoard } from 'plinth/retro-board';
import type { ReactElement } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { northlight } from '../../../stories/pyramid/data';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';

afterEach(() => {
  cleanup();
  document.querySelector('dialog')?.remove();
});

/** A widget in a modal dialog of the page, which hears keys as well. */
function openIn(widget: ReactElement) {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.style.width = '1000px';
  dialog.showModal();
  render(widget, { container: dialog.appendChild(document.createElement('div')) });
  const heard = vi.fn<(key: string) => void>();
  dialog.addEventListener('keydown', ({ key }) => heard(key));
  return { dialog, heard };
}

const pyramid = <PyramidDiagram scores={northlight} />;
const retro = <RetroBoard defaultDocument={sprint18} person={me} people={people} voterKey={() => me.id} />;
const goals = (selected?: string) => (
  <GoalTracker
    defaultDocument={teamGoals()}
    today={TEAM_TODAY}
    person={PEOPLE[0]}
    people={PEOPLE}
    defaultSelectedGoal={selected}
  />
);

const press = async (name: string | RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0]!);
const found = (role: string, name?: RegExp) => () => screen.queryAllByRole(role, name && { name })[0] ?? null;
const field = found('textbox', /./);

it.each<[what: string, ReactElement, open: () => Promise<unknown>, shown: () => HTMLElement | null]>([
  ['a menu', pyramid, () => press(/^More/), found('menu')],
  ['a new card', retro, () => press(/^Add a card/), field],
  ['a new action', retro, () => press('Add an action'), field],
  ['the settings of a vote', retro, () => press('Voting'), found('dialog', /^Vot/)],
  [
    'a card that is changed',
    retro,
    async () => userEvent.dblClick(await screen.findByText(/Salma asked for help/)),
    field,
  ],
  ['a check-in', goals(), () => press(/^Check in/), field],
  [
    'the details of a goal',
    goals('reviews'),
    async () => {
      const details = await screen.findByRole('group', { name: /Reviews come back/ });
      within(details).getAllByRole('button')[0]!.focus();
    },
    found('group', /Reviews come back/),
  ],
])('closes %s by Escape, and not the dialog that the host has around it', async (_, widget, open, shown) => {
  const { dialog, heard } = openIn(widget);
  await open();
  await vi.waitFor(() => expect(shown()).toBeVisible());
  await vi.waitFor(() => expect(shown()!.contains(document.activeElement)).toBe(true));
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(shown()).toBeNull());
  expect(dialog).toHaveAttribute('open');
  expect(heard).not.toHaveBeenCalledWith('Escape');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(dialog).not.toHaveAttribute('open'));
});
