import { screen, waitFor, within } from '@testing-library/react';
import { createStore, goalsModel, type KeyResultRecord } from 'plinth/core';
import { GoalTracker } from 'plinth/goal-tracker';
import { createEnvironment } from 'plinth/hooks';
import { describe, expect, it } from 'vitest';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { de } from '../../../src/locales/de';
import { en } from '../../../src/locales/en';
import { renderStrict } from '../../helpers/render';

const LATE = { timeout: 10_000 };

/** The form of the first key result of a goal, which is given these figures. */
async function edit(goal: string, given: Partial<KeyResultRecord> = {}, messages = en) {
  const document = teamGoals();
  const first = Object.values(document.keyResults)
    .filter((one) => one.goal === goal)
    .sort((a, b) => (a.order < b.order ? -1 : 1))[0]!;
  const only = { ...first, ...given };
  const others = Object.fromEntries(
    Object.entries(document.keyResults).filter(([, one]) => one.goal !== goal),
  );
  const env = { ...createEnvironment(), now: () => Date.parse(`${TEAM_TODAY}T10:00:00Z`) };
  const store = createStore({
    model: goalsModel,
    document: { ...document, keyResults: { ...others, [only.id]: only } },
    env,
  });
  const { user } = renderStrict(
    <GoalTracker store={store} today={TEAM_TODAY} defaultSelectedGoal={goal} messages={messages} />,
  );
  const open = async () => {
    await user.click(
      await screen.findByRole('button', { name: /^(Edit key result|Schlüsselergebnis bearbeiten)/ }, LATE),
    );
    return screen.findByRole('dialog', undefined, LATE);
  };
  const save = async (dialog: HTMLElement) => {
    await user.click(within(dialog).getByRole('button', { name: /^(Save|Speichern)$/ }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument(), LATE);
  };
  const now = () => store.getSnapshot().keyResults[only.id]!;
  return { user, store, only, open, save, now };
}

describe('the form of a key result', () => {
  it.each([
    ['small', { start: 0, target: 0.00025 }],
    ['with many decimals', { start: 1.23456789, target: 98.7654321 }],
    ['large', { start: 0, target: 123456789.125 }],
    ['promised and stretched', { start: 0, target: 10, commit: 7, stretch: 12.3456 }],
  ])('changes nothing by itself: %s', async (_name, given) => {
    for (const messages of [en, de]) {
      const { open, save, now, only } = await edit('reviews', { metric: 'increase', ...given }, messages);
      await save(await open());
      expect(now()).toEqual(only);
      document.body.replaceChildren();
    }
  });

  it('changes nothing by itself: milestones with weights', async () => {
    const milestones = [
      { id: 'list', title: 'All alarms listed' },
      { id: 'written', title: 'Runbooks written', weight: 2 },
    ];
    const { open, save, now, only } = await edit('on-call', {
      metric: 'milestones',
      start: 0,
      target: 3,
      milestones,
    });
    await save(await open());
    expect(now()).toEqual(only);
  });

  it('keeps the ticks and the weight of a milestone whose words change', async () => {
    const milestones = [
      { id: 'list', title: 'All alarms listed' },
      { id: 'written', title: 'Runbooks writen', weight: 2 },
    ];
    const { user, open, save, now } = await edit('on-call', {
      metric: 'milestones',
      start: 0,
      target: 3,
      milestones,
    });
    const dialog = await open();
    const field = within(dialog).getByRole('textbox', { name: /^Milestones/ });
    await user.clear(field);
    await user.type(field, 'All alarms listed\nRunbooks written');
    await save(dialog);
    expect(now().milestones).toEqual([milestones[0], { ...milestones[1], title: 'Runbooks written' }]);
    expect(now().target).toBe(3);
  });

  it('takes what is promised and what would be great, and says where neither can be', async () => {
    const { user, open, save, now } = await edit('reviews', { metric: 'decrease', start: 31, target: 12 });
    const dialog = await open();
    const promised = within(dialog).getByRole('textbox', { name: 'Promised at least, optional' });
    const stretch = within(dialog).getByRole('textbox', { name: 'Stretch, optional' });
    await user.type(promised, '8');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(/between the start and the target/);
    expect(promised).toHaveFocus();
    await user.clear(promised);
    await user.type(promised, '20');
    await user.type(stretch, '15');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await within(dialog).findByText('The stretch lies beyond the target.')).toBeVisible();
    expect(stretch).toHaveFocus();
    await user.clear(stretch);
    await user.type(stretch, '6');
    await save(dialog);
    expect(now()).toMatchObject({ commit: 20, stretch: 6, target: 12 });
    // Taken away again.
    const again = await open();
    await user.clear(within(again).getByRole('textbox', { name: 'Stretch, optional' }));
    await save(again);
    expect(now().stretch).toBeUndefined();
    expect(now().commit).toBe(20);
  });
});
