import { screen, within } from '@testing-library/react';
import { createStore, goalsModel } from 'plinth/core';
import { GoalTracker } from 'plinth/goal-tracker';
import { createEnvironment } from 'plinth/hooks';
import { expect, it } from 'vitest';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { renderStrict } from '../../helpers/render';

const [jonas, salma] = PEOPLE;
const ROTA = 'A review rota';
const SPLIT = 'Split changes above 400 lines';

/** The goal "Reviews come back the same day": two key results, two things that are done for it. */
async function open(props: Partial<Parameters<typeof GoalTracker>[0]> = {}) {
  const env = { ...createEnvironment(), now: () => Date.parse(`${TEAM_TODAY}T10:00:00Z`) };
  const store = createStore({ model: goalsModel, document: teamGoals(), env, actor: jonas.id });
  const view = renderStrict(
    <GoalTracker
      store={store}
      person={jonas}
      people={PEOPLE}
      today={TEAM_TODAY}
      defaultSelectedGoal="reviews"
      {...props}
    />,
  );
  const heading = await screen.findByRole('heading', { name: 'What we do for it' }, { timeout: 10_000 });
  const block = within(heading.closest<HTMLElement>('[data-plinth-part="goal-block"]')!);
  const row = (title: string) => within(block.getByText(title).closest('li')!);
  const stored = (title: string) =>
    Object.values(store.getSnapshot().initiatives).find((one) => one.title === title)!;
  const edit = async (title: string) => {
    await view.user.click(row(title).getByRole('button', { name: `Edit ${title}` }));
    return within(row(title).getByRole('form', { name: `Edit ${title}` }));
  };
  return { ...view, store, block, row, stored, edit };
}

it('another day, another person and the key result that it serves', async () => {
  const { user, row, stored, edit } = await open();
  const before = stored(SPLIT);
  const form = await edit(SPLIT);
  expect(form.getByRole('textbox', { name: 'What' })).toHaveFocus();
  expect(form.getByLabelText('Until')).toHaveValue(before.due);
  await user.clear(form.getByLabelText('Until'));
  await user.type(form.getByLabelText('Until'), '2026-09-10');
  await user.selectOptions(form.getByRole('combobox', { name: 'Who' }), salma.name);
  await user.selectOptions(form.getByRole('combobox', { name: 'For' }), 'Median review time');
  await user.click(form.getByRole('button', { name: 'Save' }));

  expect(stored(SPLIT)).toMatchObject({ due: '2026-09-10', owner: salma.id, status: before.status });
  const facts = [...row(SPLIT).getByText(/^due/).parentElement!.children].map((fact) => fact.textContent);
  expect(facts).toEqual([salma.name, 'due Sep 10', 'for Median review time']);
  expect(row(SPLIT).queryByRole('form')).toBeNull();
  expect(row(SPLIT).getByRole('button', { name: `Edit ${SPLIT}` })).toHaveFocus();
  await user.keyboard('{Control>}z{/Control}');
  expect(stored(SPLIT)).toEqual(before);
});

it('a day and a person can be taken off again, and the title changed', async () => {
  const { user, row, stored, edit } = await open();
  const form = await edit(SPLIT);
  await user.clear(form.getByLabelText('Until'));
  await user.selectOptions(form.getByRole('combobox', { name: 'Who' }), 'Nobody yet');
  await user.type(form.getByRole('textbox', { name: 'What' }), ', with a helper{Enter}');
  const after = stored(`${SPLIT}, with a helper`);
  expect(after.due ?? null).toBeNull();
  expect(after.owner ?? null).toBeNull();
  expect(row(after.title).queryByText(/^due/)).toBeNull();
});

it('Escape leaves everything as it was, and closes the form alone', async () => {
  const { user, row, store, edit } = await open();
  const before = store.getSnapshot();
  const form = await edit(ROTA);
  await user.type(form.getByRole('textbox', { name: 'What' }), '!{Escape}');
  expect(row(ROTA).queryByRole('form')).toBeNull();
  expect(row(ROTA).getByRole('button', { name: `Edit ${ROTA}` })).toHaveFocus();
  expect(store.getSnapshot()).toBe(before);
  expect((await edit(ROTA)).getByRole('textbox', { name: 'What' })).toHaveValue(ROTA);
});

it('who left the team keeps what they own when something else changes', async () => {
  const owner = PEOPLE.find(({ name }) => name === 'Ewa Kowalska')!;
  const { user, stored, edit } = await open({ people: PEOPLE.filter(({ id }) => id !== owner.id) });
  const form = await edit(SPLIT);
  await user.type(form.getByRole('textbox', { name: 'What' }), '!{Enter}');
  expect(stored(`${SPLIT}!`).owner).toBe(owner.id);
});

it('who may only read sees how far it is, and nothing to press', async () => {
  const { block, row } = await open({ readOnly: true });
  expect(row(ROTA).getByText('Done')).toBeVisible();
  expect(block.queryByRole('combobox')).toBeNull();
  expect(block.queryByRole('button')).toBeNull();
});
