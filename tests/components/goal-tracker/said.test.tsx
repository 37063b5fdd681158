import { screen, waitFor, within } from '@testing-library/react';
import { GoalTracker, type GoalTrackerProps } from 'plinth/goal-tracker';
import { expect, it } from 'vitest';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { renderStrict } from '../../helpers/render';

function show(props: GoalTrackerProps = {}) {
  let now = Date.parse(`${TEAM_TODAY}T10:00:00Z`);
  return renderStrict(
    <GoalTracker
      title="Northlight"
      defaultDocument={teamGoals()}
      today={TEAM_TODAY}
      now={() => (now += 1000)}
      person={PEOPLE[0]}
      people={PEOPLE}
      {...props}
    />,
  );
}

/** The two live regions of the tracker: what was said last, and whether it was urgent. */
const said = () =>
  [...document.querySelectorAll('[data-plinth-part="announcer"]')].map((region) =>
    (region.textContent ?? '').trim(),
  );
const hears = (text: string) => waitFor(() => expect(said()).toContain(text));

async function details(goal: string) {
  const { user } = show({ defaultSelectedGoal: goal });
  const close = await screen.findByRole('button', { name: 'Close details' });
  return { user, region: within(close.closest<HTMLElement>('[data-goal-detail]')!) };
}

it('a key result that is saved, after one that was refused: the refusal is not read out again', async () => {
  const { user, region } = await details('reviews');
  await user.click(await region.findByRole('button', { name: 'Add key result' }));
  await user.type(await screen.findByRole('textbox', { name: 'What do we measure?' }), 'Load');
  await user.type(screen.getByRole('textbox', { name: 'Target' }), '-3');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'Target' })).toHaveAccessibleDescription(/other side/),
  );
  await user.clear(screen.getByRole('textbox', { name: 'Target' }));
  await user.type(screen.getByRole('textbox', { name: 'Target' }), '3');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await hears('Load was added');
  expect(said().filter((text) => text !== '')).toEqual(['Load was added']);

  await user.click(region.getByRole('button', { name: /^Load/ }));
  await user.click(region.getByRole('button', { name: 'Edit key result' }));
  await user.type(await screen.findByRole('textbox', { name: 'What do we measure?' }), ' at noon');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await hears('Load at noon is saved');
});

it('what is done for a goal, and that its day has passed', async () => {
  const { user, region } = await details('reviews');
  const block = within(
    region.getByRole('heading', { name: 'What we do for it' }).closest('div')!.parentElement!,
  );
  await user.click(block.getByRole('button', { name: 'Add' }));
  const form = within(await region.findByRole('form', { name: 'Add' }));
  await user.type(form.getByRole('textbox', { name: 'What' }), 'Ask around');
  const until = form.getByLabelText('Until');
  await user.type(until, TEAM_TODAY);
  expect(form.getByRole('status')).toBeEmptyDOMElement();
  await user.clear(until);
  await user.type(until, '2020-01-31');
  expect(form.getByRole('status')).toHaveTextContent('This day is already behind us.');
  await user.click(form.getByRole('button', { name: 'Add it' }));
  await hears('Ask around was added');
  expect(form.getByRole('status')).toBeEmptyDOMElement();
  await user.click(region.getByRole('button', { name: 'Remove Ask around' }));
  await hears('Ask around was removed');
});

it('a goal, a period and a view that are changed', async () => {
  const { user } = show();
  const more = async (item: string) => {
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  };
  await more('Edit this period…');
  await user.type(await screen.findByRole('textbox', { name: 'What is it called?' }), ' and a bit');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(said().some((text) => text.endsWith(' and a bit is saved'))).toBe(true));

  await user.click(screen.getByRole('button', { name: /^Filter/ }));
  await user.type(await screen.findByRole('textbox', { name: 'Name of this view' }), 'Mine{Enter}');
  await hears('The view “Mine” is kept');
  await user.click(screen.getByRole('button', { name: 'Remove the view Mine' }));
  await hears('The view “Mine” is gone');
});

it('a value that is stepped to, by a button that says of what', async () => {
  const { user, region } = await details('reviews');
  const field = await region.findByRole('textbox', { name: 'Median review time now' });
  expect(field).toHaveValue('25');
  await user.click(region.getByRole('button', { name: 'Less: Median review time' }));
  expect(field).toHaveValue('24');
  await hears('24 hours');
  await user.click(region.getByRole('button', { name: 'More: Median review time' }));
  await hears('25 hours');
});
