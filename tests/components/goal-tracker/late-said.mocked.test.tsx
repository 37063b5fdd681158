// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { GoalTracker } from 'plinth/goal-tracker';
import { expect, it, vi } from 'vitest';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { renderStrict } from '../../helpers/render';

const network = vi.hoisted(() => ({
  up: false,
  /** A part that comes only while the network is up. */
  fetch<T>(bring: () => Promise<T>): Promise<T> {
    if (!this.up) throw new Error('not reached');
    return bring();
  },
  gone(): never {
    throw new Error('not reached');
  },
}));
vi.mock('../../../src/components/goal-tracker/late/GoalFilter', (bring) => network.fetch(bring));
vi.mock('../../../src/components/goal-tracker/late/GoalDialogs', (bring) => network.fetch(bring));
vi.mock('../../../src/components/goal-tracker/late/GoalCheckIn', () => network.gone());
vi.mock('../../../src/components/goal-tracker/late/GoalMenu', (bring) => network.fetch(bring));
vi.mock('../../../src/components/goal-tracker/late/TrackerMenu', (bring) => network.fetch(bring));

const show = (up: boolean) => {
  network.up = up;
  return renderStrict(
    <GoalTracker defaultDocument={teamGoals()} people={PEOPLE} person={PEOPLE[0]} today={TEAM_TODAY} />,
  );
};
/** On the screen and in the live region. */
const SAID = 'This part could not be loaded.';

it.each([
  ['the filter', ['button', /^Filter/], 2, ['group', 'Status']],
  ['the form of a goal', ['button', 'New goal'], 1, ['dialog', 'A new goal']],
] as const)('says that %s could not be fetched, until it comes', async (_what, pressed, presses, shown) => {
  const { user } = show(false);
  const button = screen.getAllByRole(pressed[0], { name: pressed[1] })[0]!;
  await user.click(button);
  const said = await screen.findByText(SAID, { selector: '[data-plinth-part="note-body"]' });
  expect(screen.getByText(SAID, { selector: '[aria-live="assertive"], [role="alert"]' })).toBeInTheDocument();
  network.up = true;
  for (let left = presses; left > 0; left -= 1) await user.click(button);
  expect((await screen.findAllByRole(shown[0], { name: shown[1] })).length).toBeGreaterThan(0);
  expect(said).not.toBeInTheDocument();
});

it.each([
  ['the tracker', 'More'],
  ['a goal', 'Actions for New customers finish setup without a call'],
])('says that the menu of %s could not be fetched', async (_what, name) => {
  const { user } = show(false);
  await user.click(screen.getByRole('button', { name }));
  expect(await screen.findAllByText(SAID)).toHaveLength(2);
});

// Once, without Strict Mode and without fetching ahead: a mock that failed is passed over when it is imported again.
it('says that a check-in could not be fetched', async () => {
  render(<GoalTracker defaultDocument={teamGoals()} people={PEOPLE} today={TEAM_TODAY} />);
  fireEvent.click(screen.getByRole('button', { name: 'Check in: Setups finished without help' }));
  expect(await screen.findAllByText(SAID)).toHaveLength(2);
});
