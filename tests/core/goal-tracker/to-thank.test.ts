import { expect, it } from 'vitest';
import { hasSomebodyToThank } from '../../../src/core/goal-tracker/selectors/to-thank';

it.each([
  [[], 'ann', true],
  [['ann'], 'ann', false],
  [['ann'], 'ben', true],
  [['ann'], undefined, true],
  [['ann', 'ben'], 'ann', true],
])('of %j, %s has somebody to thank: %s', (owners, person, expected) => {
  const goal = { owners: Object.fromEntries(owners.map((owner) => [owner, true as const])) };
  expect(hasSomebodyToThank(goal, person)).toBe(expected);
});
