import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { GoalTracker } from 'plinth/goal-tracker';
import { expect, it } from 'vitest';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';

const familyOf = (element: Element) => getComputedStyle(element).fontFamily;

/** Parts that another typeface begins at. */
function strangers(): string[] {
  const root = document.querySelector('[data-plinth-part="goals-root"]')!;
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((one) => familyOf(one) !== 'Georgia, serif' && familyOf(one.parentElement!) === 'Georgia, serif')
    .map((one) => `${one.tagName} ${one.dataset['plinthPart'] ?? ''}`);
}

it('is the typeface of the host in every part, those that load on demand too', async () => {
  render(
    <div style={{ fontFamily: 'Georgia, serif' }}>
      <GoalTracker
        defaultDocument={teamGoals()}
        defaultSelectedGoal="reviews"
        today={TEAM_TODAY}
        person={PEOPLE[0]}
        people={PEOPLE}
      />
    </div>,
  );
  await screen.findByText(/check-ins nobody has seen/);
  await screen.findByRole('button', { name: 'Save check-in' });
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  await userEvent.click(screen.getByRole('button', { name: 'Filter and views' }));
  await screen.findByRole('group', { name: 'Principle' });
  expect(strangers()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'New goal' }));
  await screen.findByRole('dialog');
  expect(strangers()).toEqual([]);
});
