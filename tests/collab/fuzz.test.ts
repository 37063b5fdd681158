// @vitest-environment node
import { expect, test } from 'vitest';
import { scenarioOf } from './fuzz/actions';
import { judge } from './fuzz/judge';

/*
 * Four people, a hundred commands each, a network that delays, reorders, repeats and drops, offline spells, reloads, undo
 * and redo. `npm run fuzz -- --seeds 20000` plays more. 50 seeds more are played with a list mounted: `fuzz-mounted`; the
 * second half of these in `fuzz-more`, so that two workers share them.
 */
test('seeds 1 to 225: nobody diverges, nothing is lost or doubled, undo takes nothing of others', () => {
  const failures = Array.from({ length: 225 }, (_, index) => judge(index + 1)).filter(Boolean);
  expect(failures.join('\n\n')).toBe('');
}, 600_000);

test.each([
  [1204, 'a removal that hides a vote, both carried over from a generation that lost'],
  [2333, 'a vote in a generation that lost is older than the one in the generation that won'],
])('seed %i: %s', (seed) => {
  expect(judge(seed)).toBeUndefined();
});

test('a seed is a hundred commands for each of four, and the network in between', () => {
  const { actions } = scenarioOf(1);
  const network = ['deliver', 'repeat', 'disconnect', 'reconnect', 'reload'];
  const commands = actions.filter(({ kind }) => !network.includes(kind));
  expect(commands).toHaveLength(400);
  expect([0, 1, 2, 3].map((who) => commands.filter((action) => action.who === who).length)).toEqual([
    100, 100, 100, 100,
  ]);
  const kinds = new Set(
    Array.from({ length: 20 }, (_, seed) => scenarioOf(seed).actions.map(({ kind }) => kind)).flat(),
  );
  expect(kinds.size).toBe(20);
});
