import { render, screen, waitFor } from '@testing-library/react';
import { GoalTracker } from 'plinth/goal-tracker';
import { beforeAll, describe, expect, it } from 'vitest';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { keyboard } from '../../helpers/devices';
import { fetchMovement, movementStands } from '../../helpers/movement';
import { createMouse, pointIn } from '../../helpers/pointers';

beforeAll(fetchMovement);

const titles = () => [...document.querySelectorAll('[data-goal-title]')].map((one) => one.textContent);
const card = (at: number) =>
  document.querySelectorAll('[data-goal-title]')[at]!.closest<HTMLElement>('[data-goal]')!;

/** Seven cards in rows of three. */
async function show(dir: 'ltr' | 'rtl' = 'ltr') {
  render(
    <div style={{ inlineSize: 1180 }}>
      <GoalTracker defaultDocument={teamGoals()} today={TEAM_TODAY} direction={dir} />
    </div>,
  );
  await waitFor(() => expect(titles()).toHaveLength(7), { timeout: 20_000 });
  expect(card(2).getBoundingClientRect().top).toBeCloseTo(card(0).getBoundingClientRect().top, 0);
  expect(card(3).getBoundingClientRect().top).toBeGreaterThan(card(0).getBoundingClientRect().bottom);
  await movementStands();
  return titles();
}
/** Of what is dragged a place where nothing else begins. */
const grip = (at: number) => pointIn(card(at), 0.5, 0.03);
const moved = (list: readonly (string | null)[], from: number, to: number) => {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), list[from], ...rest.slice(to)];
};

describe('cards in rows of three', () => {
  it.each([
    [5, 0, 0.1, 0],
    [5, 3, 0.1, 3],
    [5, 1, 0.9, 2],
    [0, 4, 0.9, 4],
    [0, 5, 0.9, 5],
  ])('%d goes to the gap at %d, %d along it', async (from, over, along, to) => {
    const before = await show();
    const mouse = createMouse();
    await mouse.down(grip(from));
    await mouse.to(pointIn(card(over), along, 0.5));
    await mouse.up();
    await waitFor(() => expect(titles()).toEqual(moved(before, from, to)));
  });

  it('run from the right where the page does', async () => {
    const before = await show('rtl');
    const mouse = createMouse();
    await mouse.down(grip(5));
    await mouse.to(pointIn(card(3), 0.9, 0.5));
    await mouse.up();
    await waitFor(() => expect(titles()).toEqual(moved(before, 5, 3)));
  });

  it('leave the focus on what was moved, from where it can be undone', async () => {
    const before = await show();
    const name = before[5]!;
    const mouse = createMouse();
    await mouse.down(grip(5));
    await mouse.to(pointIn(card(0), 0.1, 0.5));
    await mouse.up();
    await waitFor(() => expect(screen.getByRole('button', { name })).toHaveFocus());
    await keyboard.press('{Control>}z{/Control}');
    await waitFor(() => expect(titles()).toEqual(before));
  });
});
