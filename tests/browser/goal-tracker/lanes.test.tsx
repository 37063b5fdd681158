import { render } from '@testing-library/react';
import { GoalTracker } from 'plinth/goal-tracker';
import { expect, it, vi } from 'vitest';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';

function principles(list: readonly string[]) {
  const document = teamGoals();
  const some = Object.values(document.goals).slice(0, list.length);
  return {
    ...document,
    goals: Object.fromEntries(
      some.map((one, at) => [one.id, { ...one, parent: null, principle: list[at]! }]),
    ),
  };
}

it.each([1200, 800, 360])(
  'keeps every card as wide as the others, however few a lane has: %i px',
  async (width) => {
    render(
      <div style={{ inlineSize: width }}>
        <GoalTracker
          defaultDocument={principles(['trust', 'conflict', 'conflict', 'results'])}
          defaultView={{ layout: 'board', groupBy: 'principle' }}
          today={TEAM_TODAY}
        />
      </div>,
    );
    const boxes = () =>
      [...document.querySelectorAll('[data-plinth-part="goal-card"]')].map((one) =>
        one.getBoundingClientRect(),
      );
    await vi.waitFor(() => expect(boxes()).toHaveLength(4));
    const [first, second, third] = boxes();
    expect(new Set(boxes().map((one) => Math.round(one.width))).size).toBe(1);
    // Where there is room, a lane of two stands beside a lane of one.
    const tops = [first!, second!, third!].map(({ top }) => Math.round(top));
    expect(new Set(tops).size).toBe(width === 1200 ? 1 : width === 800 ? 2 : 3);
  },
);
