import { screen, waitFor, within } from '@testing-library/react';
import { createStore, goalsModel } from 'plinth/core';
import { GoalTracker } from 'plinth/goal-tracker';
import { createEnvironment } from 'plinth/hooks';
import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { renderStrict } from '../../helpers/render';

const [jonas, salma] = PEOPLE;
const LATE = { timeout: 10_000 };

/** One store, as a host has it: its tracker comes and goes. */
function createPage(selected = 'setup') {
  const env = { ...createEnvironment(), now: () => Date.parse(`${TEAM_TODAY}T10:00:00Z`) };
  const store = createStore({ model: goalsModel, document: teamGoals(), env, actor: jonas.id });
  const open = async () => {
    const view = renderStrict(
      <GoalTracker
        store={store}
        person={jonas}
        people={PEOPLE}
        today={TEAM_TODAY}
        defaultSelectedGoal={selected}
      />,
    );
    const title = store.getSnapshot().goals[selected]!.title;
    const detail = await screen.findByRole('group', { name: title }, LATE);
    return { ...view, detail };
  };
  return { store, open };
}
const value = (detail: HTMLElement) => within(detail).getByRole('textbox', { name: / now$/ });
const note = (detail: HTMLElement) => within(detail).getByRole('textbox', { name: /What changed/ });

describe('what is being written of a goal', () => {
  it('is there again when its goal is opened again: a check-in', async () => {
    const { open, store } = createPage();
    const first = await open();
    await first.user.clear(value(first.detail));
    await first.user.type(value(first.detail), '61');
    await first.user.click(within(first.detail).getByRole('radio', { name: '3' }));
    await first.user.type(note(first.detail), 'The second email');
    first.unmount();

    const second = await open();
    expect(value(second.detail)).toHaveValue('61');
    expect(within(second.detail).getByRole('radio', { name: '3' })).toBeChecked();
    expect(note(second.detail)).toHaveValue('The second email');
    await second.user.type(note(second.detail), ' works{Enter}');
    await waitFor(() =>
      expect(Object.values(store.getSnapshot().checkIns)).toContainEqual(
        expect.objectContaining({ value: 61, confidence: 3, note: 'The second email works' }),
      ),
    );
    second.unmount();

    // What is saved is no draft.
    const third = await open();
    expect(value(third.detail)).toHaveValue('61');
    expect(note(third.detail)).toHaveValue('');
  });

  it('counts what a button did as written', async () => {
    const { open } = createPage();
    const first = await open();
    const before = Number((value(first.detail) as HTMLInputElement).value);
    await first.user.click(within(first.detail).getByRole('button', { name: /^More/ }));
    first.unmount();
    expect(value((await open()).detail)).toHaveValue(String(before + 1));
  });

  it('stays when it was refused', async () => {
    const { open } = createPage();
    const first = await open();
    await first.user.clear(value(first.detail));
    await first.user.type(value(first.detail), 'many{Enter}');
    await waitFor(() => expect(value(first.detail)).toBeInvalid());
    await first.user.keyboard('{Enter}');
    first.unmount();
    expect(value((await open()).detail)).toHaveValue('many');
  });

  it('is given up once the same person has saved another value elsewhere', async () => {
    const { open, store } = createPage();
    const first = await open();
    await first.user.type(note(first.detail), 'Half a sentence');
    first.unmount();
    const add = (id: string, author: string) => {
      const document = store.getSnapshot();
      const one = { id, keyResult: 'setup-share', value: 60, date: TEAM_TODAY, at: Date.now(), author };
      store.reconcile({ ...document, checkIns: { ...document.checkIns, [id]: one } }, 'remote');
    };
    add('theirs', salma.id);
    const second = await open();
    expect(note(second.detail)).toHaveValue('Half a sentence');
    second.unmount();
    add('mine', jonas.id);
    expect(note((await open()).detail)).toHaveValue('');
  });

  it('belongs to its key result', async () => {
    const { open, store } = createPage();
    // Two that nobody has said anything about yet.
    for (const { id, keyResult } of Object.values(store.getSnapshot().checkIns))
      if (keyResult.startsWith('setup')) store.dispatch({ type: 'checkIn.remove', id });
    const { user, detail } = await open();
    const list = within(detail).getAllByRole('button', { pressed: false });
    await user.type(note(detail), 'Of the first');
    const other = list.find((button) => /Median time/.test(button.textContent))!;
    await user.click(other);
    expect(await within(detail).findByRole('textbox', { name: /^Median time/ })).toHaveValue('');
    expect(note(detail)).toHaveValue('');
    await user.click(within(detail).getByRole('button', { name: /^Setups finished/ }));
    expect(note(detail)).toHaveValue('Of the first');
  });

  it('is there again: a word to the others, with the form open and without the focus', async () => {
    const { open } = createPage();
    const first = await open();
    await first.user.click(within(first.detail).getAllByRole('button', { name: 'Add' }).at(-1)!);
    const form = within(first.detail).getByRole('form', { name: 'Add' });
    await first.user.selectOptions(within(form).getAllByRole('combobox')[0]!, 'thanks');
    await first.user.type(within(form).getByRole('textbox'), 'For the import');
    first.unmount();

    const second = await open();
    const again = within(second.detail).getByRole('form', { name: 'Add' });
    expect(within(again).getByRole('textbox')).toHaveValue('For the import');
    expect(within(again).getAllByRole('combobox')[0]).toHaveValue('thanks');
    expect(again).not.toContainElement(document.activeElement as HTMLElement);
    await second.user.click(within(again).getByRole('button', { name: 'Cancel' }));
    second.unmount();

    const third = await open();
    expect(within(third.detail).queryByRole('form', { name: 'Add' })).toBeNull();
  });

  it('is there again: a stance and its reason, until another is taken', async () => {
    const { open, store } = createPage();
    store.dispatch({ type: 'stance.set', goal: 'setup', person: jonas.id, stance: 'committed' });
    const first = await open();
    const form = () => screen.getByRole('form', { name: 'Where do you stand?' });
    await first.user.click(within(form()).getByRole('radio', { name: /reservations/i }));
    await first.user.type(within(form()).getByRole('textbox'), 'Too soon');
    first.unmount();

    const second = await open();
    expect(within(form()).getByRole('radio', { name: /reservations/i })).toBeChecked();
    expect(within(form()).getByRole('textbox')).toHaveValue('Too soon');
    second.unmount();

    store.dispatch({ type: 'stance.set', goal: 'setup', person: jonas.id, stance: 'notYet', reason: 'x' });
    await open();
    expect(within(form()).getByRole('radio', { name: /not yet/i })).toBeChecked();
    expect(within(form()).getByRole('textbox')).toHaveValue('x');
  });
});
