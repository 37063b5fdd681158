import { own } from '../../shared/json';
import type { GoalsDocument } from '../goals.types';
import type { Progress } from '../rules/key-result-progress';
import { alignmentOf } from './alignment';
import { goalsInOrder } from './groupings';
import { readGoal, type Around } from './read-goal';
import { readKeyResult } from './read-key-result';
import { readPeriod } from './read-period';
import type { GoalReading, GoalsReading, PeriodReading, ReadOptions } from './reading.types';
import { STATES } from './reuse';

/** Later than any day that can be written: everything counts, and every period is over. */
export const END_OF_TIME = '9999-12-31';

type Made = GoalsReading & { readonly pace: ReadOptions['pace'] };
const made = new WeakMap<GoalsDocument, readonly Made[]>();

/**
 * Reads progress, pace and confidence out of a document, for a day. The one place where values, weights, kinds and
 * alignment come together; every selector starts from it. For the same document, day and options it is the same object.
 */
export function readGoals(
  document: GoalsDocument,
  { today = END_OF_TIME, pace }: ReadOptions = {},
): GoalsReading {
  const readings = made.get(document) ?? [];
  const before = readings.find((one) => one.today === today && one.pace === pace);
  if (before) return before;
  const known = new Map<string, GoalReading>();
  const periods = new Map<string, PeriodReading>();
  let all: readonly GoalReading[] | undefined;

  const around: Around = { document, today, pace, alignment: alignmentOf(document.goals), goal };

  function goal(id: string): GoalReading | undefined {
    let reading = known.get(id);
    if (reading) return reading;
    const record = own(document.goals, id);
    if (record) known.set(id, (reading = readGoal(around, record)));
    return reading;
  }

  const reading = {
    document,
    today,
    pace,
    goal,
    keyResult(id: string) {
      const record = own(document.keyResults, id);
      const parent = record && goal(record.goal);
      return (
        parent &&
        (parent.keyResults.find(({ keyResult }) => keyResult === record) ??
          readKeyResult(around, record, parent.goal))
      );
    },
    period(id: string) {
      let found = periods.get(id);
      const record = own(document.periods, id);
      if (!found && record) periods.set(id, (found = readPeriod(around, record, reading.goals())));
      return found;
    },
    goals: () => (all ??= goalsInOrder(document.goals).map(({ id }) => goal(id)!)),
  };
  made.set(document, [reading, ...readings.slice(0, STATES - 1)]);
  return reading;
}

const ZERO: Progress = { raw: 0, clamped: 0, overshoot: false, regressed: false };

/** How far a goal is: its key results by weight, or without any the goals that serve it. 0 for a goal that is not there. */
export function goalProgress(document: GoalsDocument, goal: string, options?: ReadOptions): Progress {
  return readGoals(document, options).goal(goal)?.progress ?? ZERO;
}

/** How far a period is: its goals by weight, each key result counted once. 0 for a period that is not there or is empty. */
export function periodProgress(document: GoalsDocument, period: string, options?: ReadOptions): Progress {
  return readGoals(document, options).period(period)?.progress ?? ZERO;
}
