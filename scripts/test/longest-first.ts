import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest, so that it does not run alone at the end while a core is idle: on a machine that has run no test yet,
 * Vitest goes by the size of a file. Seconds on two cores; a file that is not here takes less than those.
 */
const SECONDS: readonly [pattern: RegExp, seconds: number][] = [
  [/tests\/stories\/themes/, 90],
  [/tests\/(stories|deep)\//, 60],
  [/tests\/collab\/fuzz/, 40],
  [/tests\/browser\/(hosts\/hosts|goal-tracker\/quarter|retro-board\/two-people)\./, 30],
  [/stories\/retro-board\/RetroBoard\.stories/, 30],
  [/stories\/(goal-tracker\/GoalTracker|trust-assessment\/TrustAssessment)\.stories/, 20],
  [/tests\/browser\/(workspace\/pointers|loop|leaks)/, 20],
  [/tests\/server\//, 15],
];

const secondsOf = ({ moduleId }: TestSpecification) =>
  SECONDS.find(([pattern]) => pattern.test(moduleId))?.[1] ?? 0;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => secondsOf(other) - secondsOf(one));
  }
}
