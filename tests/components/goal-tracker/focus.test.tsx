import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GoalTracker, type GoalTrackerProps } from 'plinth/goal-tracker';
import { describe, expect, it } from 'vitest';
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

async function details(goal: string) {
  const { user } = show({ defaultSelectedGoal: goal });
  const close = await screen.findByRole('button', { name: 'Close details' });
  return { user, region: within(close.closest<HTMLElement>('[data-goal-detail]')!) };
}
const titles = () => [...document.querySelectorAll('[data-goal-title]')].map((one) => one.textContent ?? '');
const title = (name: string) => screen.getByRole('button', { name });

describe('a form that is asked for', () => {
  it('has the focus where writing begins: what is typed at once is a goal, and Enter goes on', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'New goal' }));
    const field = await screen.findByRole('textbox', { name: 'What do we want to reach?' });
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard('Builds are fast{Enter}');
    await waitFor(async () =>
      expect(await screen.findByRole('textbox', { name: 'What do we measure?' })).toHaveFocus(),
    );
    expect(titles()).toContain('Builds are fast');
  });

  it.each([
    ['among others', {}],
    ['and is the first', { defaultDocument: { ...teamGoals(), goals: {}, keyResults: {}, checkIns: {} } }],
  ])('leads to the goal that was made, %s', async (_, props) => {
    const { user } = show(props);
    await user.click(screen.getByRole('button', { name: 'New goal' }));
    await user.type(await screen.findByRole('textbox', { name: 'What do we want to reach?' }), 'Calm{Enter}');
    await user.type(await screen.findByRole('textbox', { name: 'What do we measure?' }), 'Calls');
    await user.type(screen.getByRole('textbox', { name: 'Target' }), '2');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(title('Calm')).toHaveFocus());
  });

  it('leads to the field that is wrong, and says so of it', async () => {
    const { user, region } = await details('reviews');
    await user.click(await region.findByRole('button', { name: 'Add key result' }));
    await user.type(await screen.findByRole('textbox', { name: 'What do we measure?' }), 'Load');
    const field = (name: string) => screen.getByRole('textbox', { name });
    const save = async () => user.click(screen.getByRole('button', { name: 'Save' }));
    await user.type(field('Target'), '1.5k');
    await save();
    expect(field('Target')).toHaveFocus();
    expect(field('Target')).toBeInvalid();
    expect(field('Target')).toHaveAccessibleDescription(/not a number/);
    await user.clear(field('Target'));
    await user.type(field('Target'), '−3');
    expect(field('Target')).toBeValid();
    await save();
    expect(field('Target')).toHaveFocus();
    await waitFor(() => expect(field('Target')).toHaveAccessibleDescription(/other side of the start/));
    await user.selectOptions(screen.getByRole('combobox', { name: /^How\?/ }), 'range');
    await user.type(field('To'), '-9');
    await save();
    expect(field('To')).toHaveFocus();
    expect(field('To')).toHaveAccessibleDescription(/below “From”/);
  });

  it('corrects a value, and Escape leaves it without the details', async () => {
    const { user, region } = await details('reviews');
    const edit = (await region.findAllByRole('button', { name: /^Edit 25 hours/ }))[0]!;
    await user.click(edit);
    const form = within(region.getByRole('form', { name: 'Edit' }));
    expect(form.getByLabelText('Day')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(region.queryByRole('form', { name: 'Edit' })).toBeNull();
    expect(edit).toHaveFocus();
    await user.click(edit);
    const value = region.getByRole('textbox', { name: 'Value' });
    await user.type(value, 'k');
    await user.click(
      within(region.getByRole('form', { name: 'Edit' })).getByRole('button', { name: 'Save' }),
    );
    expect(value).toHaveFocus();
    await user.clear(value);
    await user.type(value, '24');
    const day = region.getByLabelText('Day');
    fireEvent.change(day, { target: { value: '2027-03-01' } });
    await user.type(value, '{Enter}');
    expect(day).toHaveFocus();
    expect(day).toHaveAccessibleDescription('That day is still to come. Choose today or an earlier one.');
    fireEvent.change(day, { target: { value: '2026-06-30' } });
    await user.type(value, '{Enter}');
    expect(day).toHaveFocus();
    expect(day).toHaveAccessibleDescription(/^That day is before the period starts\./);
    fireEvent.change(day, { target: { value: '2026-08-14' } });
    await user.type(value, '{Enter}');
    await waitFor(() => expect(region.getByRole('button', { name: /^Edit 24 hours/ })).toHaveFocus());
  });

  it('corrects how sure somebody was, and leaves it open', async () => {
    const { user, region } = await details('reviews');
    const edit = async () => {
      await user.click((await region.findAllByRole('button', { name: /^Edit 25 hours/ }))[0]!);
      return within(region.getByRole('form', { name: 'Edit' }));
    };
    let form = await edit();
    await user.selectOptions(form.getByRole('combobox', { name: 'How sure' }), '9');
    await user.click(form.getByRole('button', { name: 'Save' }));
    form = await edit();
    expect(form.getByRole('combobox', { name: 'How sure' })).toHaveValue('9');
    await user.selectOptions(form.getByRole('combobox', { name: 'How sure' }), 'not set');
    await user.click(form.getByRole('button', { name: 'Save' }));
    form = await edit();
    expect(form.getByRole('combobox', { name: 'How sure' })).toHaveValue('');
  });

  it.each([
    ['What we do for it', /What is/],
    ['Asks and offers', /./],
  ])('adds to “%s”, and Escape takes back only that', async (heading) => {
    const { user, region } = await details('reviews');
    const block = (await region.findByRole('heading', { name: heading })).parentElement!;
    const add = within(block).getByRole('button', { name: 'Add' });
    await user.click(add);
    await user.keyboard('Half a sentence');
    expect(region.getByDisplayValue('Half a sentence')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(region.queryByDisplayValue('Half a sentence')).toBeNull();
    expect(add).toHaveFocus();
  });

  it('takes a stance and keeps the focus', async () => {
    const { user, region } = await details('on-call');
    await user.click(region.getByRole('radio', { name: 'Committed' }));
    expect(region.getByRole('radio', { name: 'Committed' })).toHaveFocus();
    expect(region.getByText('3 of 8 spoke')).toBeVisible();
  });
});

describe('what goes', () => {
  const archive = async (user: ReturnType<typeof show>['user'], name: string) => {
    await user.click(screen.getByRole('button', { name: `Actions for ${name}` }));
    await user.click(await screen.findByRole('menuitem', { name: 'Archive' }));
  };

  it('leaves the focus to the goal that takes its place, from where it can be undone', async () => {
    const { user } = show();
    const [, second, third] = titles();
    await archive(user, second!);
    await waitFor(() => expect(title(third!)).toHaveFocus());
    expect(titles()).not.toContain(second);
    await user.keyboard('{Control>}z{/Control}');
    expect(titles()[1]).toBe(second);
    await archive(user, titles().at(-1)!);
    await waitFor(() => expect(title(titles().at(-1)!)).toHaveFocus());
  });

  it('leaves it to the tracker when nothing is left', async () => {
    const { user } = show({ defaultView: { layout: 'board', search: 'same day' } });
    await archive(user, titles()[0]!);
    await waitFor(() => expect(screen.getByRole('region', { name: /Northlight/ })).toHaveFocus());
  });

  it('leaves it to the next value in the history', async () => {
    const { user, region } = await details('reviews');
    await user.click(await region.findByRole('button', { name: /^Remove 25 hours/ }));
    expect(region.getByRole('button', { name: /^Remove 27 hours/ })).toHaveFocus();
    expect(region.getByText(/^25 hours was removed\./)).toBeVisible();
    await user.click(region.getByRole('button', { name: 'Undo' }));
    expect(await region.findByRole('button', { name: /^Remove 25 hours/ })).toBeVisible();
    expect(region.queryByText(/was removed\./)).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('leaves it to the next reminder that waits for the same', async () => {
    const { user } = show({ person: PEOPLE[2] });
    await user.click(await screen.findByRole('button', { name: 'Show' }));
    const saw = () => screen.getAllByRole('button', { name: /^I saw it/ });
    const [first, second] = saw();
    await user.click(first!);
    expect(second).toHaveFocus();
    expect(first).not.toBeInTheDocument();
  });

  it('leaves it to the next plan, and then to the way to add one', async () => {
    const { user, region } = await details('reviews');
    await user.click(await region.findByRole('button', { name: 'Remove A review rota' }));
    const last = region.getByRole('button', { name: 'Remove Split changes above 400 lines' });
    expect(last).toHaveFocus();
    await user.click(last);
    const block = region.getByRole('heading', { name: 'What we do for it' }).parentElement!;
    expect(within(block).getByRole('button', { name: 'Add' })).toHaveFocus();
  });
});

describe('undo by keys', () => {
  it('works from the header, where the focus is after a goal was added', async () => {
    const { user } = show();
    const [first, second] = titles();
    title(second!).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(titles()[0]).toBe(second);
    screen.getByRole('button', { name: 'New goal' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(titles()[0]).toBe(first);
    await user.keyboard('{Control>}y{/Control}');
    expect(titles()[0]).toBe(second);
  });
});

it('takes a filter back where it was set, and keeps the period and the focus', async () => {
  const { user } = show();
  const period = await screen.findByRole('combobox', { name: 'Period' });
  await user.selectOptions(period, 'All periods');
  const all = titles().length;
  await user.click(await screen.findByRole('button', { name: /^Filter/ }));
  const back = await screen.findByRole('button', { name: 'Show all goals' });
  expect(back).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('checkbox', { name: 'At risk' }));
  await waitFor(() => expect(titles().length).toBeLessThan(all));
  await user.click(back);
  await waitFor(() => expect(titles()).toHaveLength(all));
  expect(screen.getByRole('checkbox', { name: 'At risk' })).not.toBeChecked();
  expect(period).toHaveDisplayValue('All periods');
  expect(back).toHaveFocus();
});

it('goes to the name of the next view when one is removed', async () => {
  const { user } = show();
  await user.click(await screen.findByRole('button', { name: /^Filter/ }));
  const name = await screen.findByRole('textbox', { name: 'Name of this view' });
  await user.type(name, 'Mine{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Remove the view Mine' }));
  expect(screen.queryByRole('button', { name: 'Mine' })).toBeNull();
  expect(name).toHaveFocus();
});

it('says that a stance with a reason is not given yet, and takes it with one', async () => {
  const { user, region } = await details('reviews');
  await user.click(await region.findByRole('radio', { name: 'Not yet' }));
  const reason = region.getByRole('textbox', { name: 'Say why, so that others can help' });
  expect(reason).toHaveAccessibleDescription('Counts once you say why and save.');
  const form = within(reason.closest('form')!);
  await user.click(form.getByRole('button', { name: 'Save' }));
  expect(reason).toHaveFocus();
  await user.type(reason, 'I am away{Enter}');
  expect(reason).not.toHaveAccessibleDescription();
});
