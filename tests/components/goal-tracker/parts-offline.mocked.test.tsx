// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
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
}));
vi.mock('../../../src/components/goal-tracker/late/GoalFilter', (bring) => network.fetch(bring));
vi.mock('../../../src/components/goal-tracker/late/GoalDialogs', (bring) => network.fetch(bring));
vi.mock('../../../src/components/goal-tracker/late/TrackerMenu', (bring) => network.fetch(bring));

it.each([
  // Pressed once more, it closes what did not come.
  ['the filter', ['button', /^Filter/], 2, ['group', 'Status']],
  ['the form of a goal', ['button', 'New goal'], 1, ['dialog', 'A new goal']],
  ['the menu', ['button', 'More'], 1, ['menu', 'More']],
] as const)('asks again for %s when it is wanted anew', async (_what, pressed, presses, shown) => {
  network.up = false;
  const { user } = renderStrict(
    <GoalTracker defaultDocument={teamGoals()} people={PEOPLE} person={PEOPLE[0]} today={TEAM_TODAY} />,
  );
  const press = () => user.click(screen.getAllByRole(pressed[0], { name: pressed[1] })[0]!);
  const find = () => screen.queryAllByRole(shown[0], { name: shown[1] });
  const before = find().length;
  await press();
  await act(() => vi.dynamicImportSettled());
  expect(find()).toHaveLength(before);
  network.up = true;
  for (let left = presses; left > 0; left -= 1) await press();
  await waitFor(() => expect(find().length).toBeGreaterThan(before));
});
