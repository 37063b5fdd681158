// @vitest-environment jsdom
import { act, configure, render } from '@testing-library/react';
import { GoalTracker } from 'plinth/goal-tracker';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import * as foot from '../../../src/components/goal-tracker/GoalCardFoot';
import * as header from '../../../src/components/goal-tracker/GoalHeader';
import { goalsModel } from '../../../src/core/goal-tracker/goals.model';
import { createStore } from '../../../src/core/shared/store';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';

// Counting renders needs each to happen once.
beforeAll(() => configure({ reactStrictMode: false }));
afterAll(() => configure({ reactStrictMode: true }));

vi.mock('../../../src/components/goal-tracker/GoalCardFoot', async (original) => {
  const module = await original<typeof foot>();
  return { ...module, GoalCardFoot: vi.fn(module.GoalCardFoot) };
});
vi.mock('../../../src/components/goal-tracker/GoalHeader', async (original) => {
  const module = await original<typeof header>();
  return { ...module, GoalHeader: vi.fn(module.GoalHeader) };
});

const cards = () => vi.mocked(foot.GoalCardFoot).mock.calls.map(([{ reading }]) => reading.goal.id);

it('renders one card at one check-in, and the goals that it counts into', async () => {
  let id = 0;
  const env = {
    now: () => Date.parse(`${TEAM_TODAY}T10:00:00Z`),
    createId: () => `made-${id++}`,
    random: () => 0.5,
  };
  const store = createStore({ model: goalsModel, document: teamGoals(), env, actor: 'lena' });
  render(<GoalTracker store={store} today={TEAM_TODAY} people={PEOPLE} person={PEOPLE[2]} />);
  // Reminders come after the first view.
  await act(async () => {});
  vi.clearAllMocks();
  const checkIn = (keyResult: string, value: number) =>
    act(
      () =>
        void store.dispatch({
          type: 'checkIn.add',
          checkIn: { id: `c${id++}`, keyResult, date: TEAM_TODAY, value },
        }),
    );
  checkIn('review-hours', 24.5);
  expect(cards()).toEqual(['reviews']);
  expect(vi.mocked(header.GoalHeader)).not.toHaveBeenCalled();
  vi.clearAllMocks();
  // What it serves is worked out of it.
  checkIn('setup-share', 59);
  expect(cards().sort()).toEqual(['first-week', 'setup']);
});
