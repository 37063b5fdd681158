import { render, screen, waitFor } from '@testing-library/react';
import { TeamWorkspace } from 'plinth/workspace';
import { expect, it } from 'vitest';
import { me, people, sampleGoals, sampleRetros, sampleTeam, TODAY } from '../../../stories/workspace/data';
import { keyboard, touch } from '../../helpers/devices';

const LATE = { timeout: 20_000 };
const open = () =>
  render(
    <div style={{ inlineSize: 375 }}>
      <TeamWorkspace
        person={me}
        people={people}
        today={TODAY}
        defaultTeam={sampleTeam}
        defaultGoals={sampleGoals}
        defaultRetros={sampleRetros}
      />
    </div>,
  );
const find = (selector: string) =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(selector);
    expect(found).not.toBeNull();
    return found!;
  }, LATE);
/** Begins on the screen, with room below it to read. */
const isInSight = (element: Element) => {
  const { top } = element.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(innerHeight * 0.7);
};

it('a check-in that waits leads to its form, far down a phone, with the focus in it', async () => {
  open();
  await touch.tap(await screen.findByRole('button', { name: /^Check in: Give the workshop/ }));
  const form = await find('[data-goal-detail] [data-goal-block="check-in"]');
  await waitFor(() => isInSight(form), LATE);
  expect(form).toContainElement(document.activeElement as HTMLElement);
});

it('a goal that is named leads to what is said of it', async () => {
  open();
  await touch.tap(await screen.findByRole('button', { name: /^Reviews come back/ }, LATE));
  const detail = await find('[data-goal-detail]');
  await waitFor(() => isInSight(detail), LATE);
  expect(detail.querySelector('[data-goal-focus]')).toHaveFocus();
});

it('whoever does something else meanwhile stays where they are', async () => {
  open();
  await touch.tap(await screen.findByRole('button', { name: /^Check in: Give the workshop/ }));
  await keyboard.press('{Shift}');
  await find('[data-goal-detail] [data-goal-block="check-in"]');
  const focused = document.activeElement;
  expect(focused?.closest('[data-goal-detail]')).toBeNull();
});
