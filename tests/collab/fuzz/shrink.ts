import type { Action, Scenario } from './actions';

/**
 * The fewest actions that still go wrong, found by leaving out ever smaller pieces. Stops after `budget` milliseconds
 * with what it has by then.
 */
export function shrink(
  scenario: Scenario,
  goesWrong: (scenario: Scenario) => boolean,
  budget = 20_000,
): Scenario {
  const end = Date.now() + budget;
  let { actions } = scenario;
  const without = (from: number, count: number): readonly Action[] => [
    ...actions.slice(0, from),
    ...actions.slice(from + count),
  ];
  for (let size = Math.ceil(actions.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < actions.length && Date.now() < end;) {
      const fewer = without(from, size);
      if (goesWrong({ ...scenario, actions: fewer })) actions = fewer;
      else from += size;
    }
  }
  return { ...scenario, actions };
}
