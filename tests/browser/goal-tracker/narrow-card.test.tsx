import { cleanup, render, screen } from '@testing-library/react';
import { GoalTracker } from 'plinth/goal-tracker';
import { afterEach, expect, it } from 'vitest';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';

afterEach(cleanup);

it('keeps the menus of cards in one line below each other in a column of 280 px', async () => {
  const { container } = render(
    <div style={{ width: 280 }}>
      <GoalTracker defaultDocument={teamGoals()} today={TEAM_TODAY} />
    </div>,
  );
  await screen.findAllByText('No check-in yet');
  const ends = [...container.querySelectorAll('[data-plinth-part="goal-menu-slot"]')].map(
    (slot) => slot.getBoundingClientRect().right,
  );
  expect(ends.length).toBeGreaterThan(1);
  for (const end of ends) expect(end).toBeCloseTo(ends[0]!, 0);
});
