import { expect, it } from 'vitest';
import { answersNeeded } from '../../../src/core/team/answers-needed';

it.each([
  [0, 3],
  [2, 3],
  [3, 3],
  [4, 3],
  [5, 4],
  [6, 5],
  [40, 5],
])('a team of %i needs %i answers', (people, needed) => {
  expect(answersNeeded(people)).toBe(needed);
});
