import { screen, within } from '@testing-library/react';
import { GoalTracker, type GoalTrackerProps } from 'plinth/goal-tracker';
import { expect, it } from 'vitest';
import { sixty } from '../../../stories/shared/sixty-people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import type { GoalsDocument } from '../../../src/core/goal-tracker/goals.types';
import { renderStrict } from '../../helpers/render';

const show = (props: GoalTrackerProps = {}) =>
  renderStrict(
    <GoalTracker
      defaultDocument={teamGoals()}
      today={TEAM_TODAY}
      person={sixty[0]}
      people={sixty}
      {...props}
    />,
  );
const search = () => screen.findByRole('searchbox', { name: 'Find somebody' });

it('finds who leads a goal by a few letters, and keeps in sight who was chosen', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'New goal' }));
  await user.type(await screen.findByRole('textbox', { name: 'What do we want to reach?' }), 'Calm');
  const owners = within(screen.getByRole('group', { name: 'Who leads?' }));
  await user.type(await search(), 'fernandez maria{Enter}sam');
  expect(owners.getAllByRole('checkbox').map((one) => (one as HTMLInputElement).checked)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  // A name that was chosen by mistake stays within reach of the hand that takes it back.
  const maria = owners.getByRole('checkbox', { name: /^María del Carmen/ });
  await user.click(maria);
  expect(maria).not.toBeChecked();
  await user.click(maria);
  await user.clear(await search());
  await user.type(await search(), 'nobody at all{Enter}');
  expect(owners.getByRole('status')).toHaveTextContent('Nobody goes by that name.');
  await user.click(screen.getByRole('button', { name: 'Go on to its key result' }));
  await screen.findByRole('textbox', { name: 'What do we measure?' });
  const owned = [...document.querySelectorAll('[data-plinth-part="goal-owners"]')];
  expect(owned.map((one) => one.textContent)).toContainEqual(expect.stringMatching(/Mira, María$/));
});

it('takes one person for one name, however often Enter is pressed', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'New goal' }));
  await screen.findByRole('textbox', { name: 'What do we want to reach?' });
  const owners = within(screen.getByRole('group', { name: 'Who leads?' }));
  const chosen = () => owners.getAllByRole('checkbox', { checked: true }).length;
  await user.click(await search());
  const before = chosen();
  await user.keyboard('sam{Enter}{Enter}{Enter}');
  expect(owners.getAllByRole('checkbox').length).toBeGreaterThan(before + 1);
  expect(chosen()).toBe(before + 1);
  // The name is still selected: what is typed next takes its place.
  await user.keyboard('sam{Enter}');
  expect(chosen()).toBe(before + 2);
});

it('narrows to the goals of somebody who is found by name', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Filter and views' }));
  await user.type(await search(), 'jonas');
  await user.click(
    within(screen.getByRole('group', { name: 'Owner' })).getByRole('checkbox', { name: 'Jonas Lindqvist' }),
  );
  expect(document.querySelectorAll('[data-goal-title]')).toHaveLength(1);
});

function crowded(): GoalsDocument {
  const document = teamGoals();
  const [goal] = Object.values(document.goals);
  const lead = Object.fromEntries(sixty.slice(8, 20).map(({ id }) => [id, true as const]));
  const stances = sixty.slice(20, 40).map(({ id }, at) => ({
    id: `${goal!.id}:${id}`,
    goal: goal!.id,
    person: id,
    at,
    ...(at === 0 ? { stance: 'notYet' as const, reason: 'Too soon.' } : { stance: 'committed' as const }),
  }));
  return {
    ...document,
    goals: { ...document.goals, [goal!.id]: { ...goal!, owners: lead } },
    stances: Object.fromEntries(stances.map((one) => [one.id, one])),
  };
}

it('hears who has something to say, names a few who agree or have not spoken, and the rest on demand', async () => {
  const defaultDocument = crowded();
  const [goal] = Object.keys(defaultDocument.goals);
  show({ defaultDocument, defaultSelectedGoal: goal! });
  await screen.findByText('20 of 60 spoke');
  const stances = document.querySelector<HTMLElement>('[data-plinth-part="goal-stances"]')!;
  expect(within(stances).getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByText('and 13 more')).toBeVisible();
  expect(screen.getByText('and 34 more')).toBeVisible();
  // Who leads, in the details and on the card.
  expect(screen.getByText('and 9 more')).toBeVisible();
  const owners = document.querySelector('[data-plinth-part="goal-card"] [data-plinth-part="goal-owners"]')!;
  expect(owners).toHaveTextContent(/\+9$/);
  // Each name by itself: of several scripts in one piece, the first would decide where the others stand.
  expect([...owners.querySelectorAll('bdi')].every((one) => !one.textContent.includes(','))).toBe(true);
});
