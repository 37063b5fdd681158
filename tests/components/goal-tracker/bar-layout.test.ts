import { describe, expect, it } from 'vitest';
import { barOf } from '../../../src/components/goal-tracker/bar-layout';
import { readGoals } from '../../../src/core/goal-tracker/selectors/read-goals';
import type { Milestone } from '../../../src/core/goal-tracker/goals.types';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';

/** The bar of a key result whose first milestone is reached. */
function stepsOf(weights: readonly (number | undefined)[]) {
  const document = teamGoals();
  const [id, keyResult] = Object.entries(document.keyResults).find(([, one]) => one.metric === 'milestones')!;
  const milestones = weights.map((weight, index): Milestone => ({
    id: `m${index}`,
    title: `${index}`,
    ...(weight && { weight }),
  }));
  const [last] = Object.values(document.checkIns).filter((one) => one.keyResult === id);
  const checkIns = { only: { ...last!, id: 'only', reached: ['m0'], value: weights[0] ?? 1 } };
  const given = { ...document, keyResults: { [id]: { ...keyResult, milestones } }, checkIns };
  const reading = readGoals(given, { today: TEAM_TODAY });
  const one = reading.goals().flatMap(({ keyResults }) => keyResults)[0]!;
  return barOf(one, null);
}

describe('a bar of milestones', () => {
  it.each([
    ['one step each', [undefined, undefined, undefined], [1, 0, 0]],
    ['as many steps as their weights', [1, 1, 2], [1, 0, 0, 0]],
    ['a heavy one first', [2, 1], [1, 1, 0]],
  ] as const)('has %s', (_, weights, steps) => {
    expect(stepsOf(weights).steps).toEqual(steps);
  });

  it('is a plain bar where there are too many steps, or parts of one', () => {
    expect(stepsOf([10, 30])).toMatchObject({ steps: [], fill: 0.25 });
    expect(stepsOf([0.5, 0.75])).toMatchObject({ steps: [], fill: 0.4 });
  });
});
