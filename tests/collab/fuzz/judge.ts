import { scenarioOf, type Scenario } from './actions';
import { play, type Spectator } from './run';
import { shrink } from './shrink';

/** Plays one seed; a failure comes back as text: the seed, what went wrong, and the fewest actions that do it. */
export function judge(seed: number, spectator?: Spectator, budget?: number): string | undefined {
  const scenario = scenarioOf(seed);
  const wrong = attempt(scenario, spectator);
  if (wrong.length === 0) return undefined;
  const least = shrink(scenario, (fewer) => attempt(fewer, spectator).length > 0, budget);
  const trace = least.actions.map((action) => `  ${JSON.stringify(action)}`);
  return [
    `seed ${seed} (${scenario.start}): ${wrong.join('\n  ')}`,
    `shrunk to ${least.actions.length} of ${scenario.actions.length} actions: ${attempt(least, spectator).join('\n  ')}`,
    ...trace,
  ].join('\n');
}

/** What is thrown is a failure like any other. */
export function attempt(scenario: Scenario, spectator?: Spectator): string[] {
  try {
    return play(scenario, spectator);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
