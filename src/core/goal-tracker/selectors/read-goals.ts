import { own } from '../../shared/json';
import type { GoalsDocument } from '../goals.types';
import type { Progress } from '../rules/key-result-progress';
import { alignmentOf } from './alignment';
import { goalsInOrder, sameMembers } from './groupings';
import { readGoal, type Around } from './read-goal';
import { readKeyResult } from './read-key-result';
import { goalsChangedSince } from './goals-changed';
import { readPeriod } from './read-period';
import type { GoalReading, GoalsReading, PeriodReading, ReadOptions } from './reading.types';
import { STATES } from './reuse';

/** Later than any day that can be written: everything counts, and every period is over. */
export const END_OF_TIME = '9999-12-31';

interface Made extends GoalsReading {
  readonly pace: ReadOptions['pace'];
  /** What has been read so far. */
  readonly known: ReadonlyMap<string, GoalReading>;
  listed(): readonly GoalReading[] | undefined;
}
const made = new WeakMap<GoalsDocument, readonly Made[]>();
/** The newest readings of the same goals and periods: most documents differ from it by one check-in. */
const newest = new WeakMap<GoalsDocument['goals'], readonly Made[]>();

/**
 * Reads progress, pace and confidence out of a document, for a day. The one place where values, weights, kinds and
 * alignment come together; every selector starts from it. For the same document, day and options it is the same object.
 */
export function readGoals(
  document: GoalsDocument,
  { today = END_OF_TIME, pace }: ReadOptions = {},
): GoalsReading {
  const readings = made.get(document) ?? [];
  const same = (one: Made) => one.today === today && one.pace === pace;
  const before = readings.find(same);
  if (before) return before;
  const earlier = newest.get(document.goals) ?? [];
  const base = earlier.find(same);
  const changed = base && goalsChangedSince(base.document, document);
  const known = new Map(changed && base?.known);
  changed?.forEach((id) => known.delete(id));
  const listBefore = changed && base?.listed();
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

  const reading: Made = {
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
    goals: () => (all ??= list()),
    known,
    listed: () => all,
  };

  /** The same list as before while all that it holds is the same. */
  function list(): readonly GoalReading[] {
    const records = goalsInOrder(document.goals);
    const next = records.map(({ id }) => known.get(id) ?? goal(id)!);
    return listBefore && sameMembers(listBefore, next) ? listBefore : next;
  }
  made.set(document, [reading, ...readings.slice(0, STATES - 1)]);
  newest.set(document.goals, [reading, ...earlier.filter((one) => !same(one)).slice(0, STATES - 1)]);
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
