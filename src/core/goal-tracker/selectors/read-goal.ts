import { own } from '../../shared/json';
import type { GoalRecord, GoalsDocument } from '../goals.types';
import { expectedProgress, spanSince } from '../rules/expected-progress';
import { expectationOf, worstStatus, type PaceOptions } from '../rules/pace-status';
import { rollUp } from '../rules/roll-up';
import type { Alignment } from './alignment';
import { keyResultsByGoal } from './groupings';
import { readKeyResult } from './read-key-result';
import type { GoalReading, KeyResultReading } from './reading.types';
import { createReuse } from './reuse';

/** What a reading is taken from. */
export interface Around {
  readonly document: GoalsDocument;
  readonly today: string;
  readonly pace: PaceOptions | undefined;
  readonly alignment: Alignment;
  goal(id: string): GoalReading | undefined;
}

const reuse = createReuse<GoalRecord, GoalReading>();

export function readGoal(around: Around, goal: GoalRecord): GoalReading {
  const { document, today, pace, alignment } = around;
  const period = goal.period ? own(document.periods, goal.period) : undefined;
  const live = (keyResultsByGoal(document.keyResults).get(goal.id) ?? []).filter((one) => !one.archived);
  const keyResults = live.map((one) => readKeyResult(around, one, goal));
  const serving = live.length > 0 ? [] : (alignment.children.get(goal.id) ?? []);
  const from = serving.flatMap(({ id, archived }) => (archived ? [] : (around.goal(id) ?? [])));
  // The bar between the two tells one goal's key results from the goals that serve it.
  return reuse(goal, [period, today, pace, ...keyResults, null, ...from], () => {
    const parts = [
      ...keyResults.map(({ keyResult: { weight }, progress }) => ({ weight, progress })),
      ...from.map(({ goal: { weight }, progress }) => ({ weight, progress })),
    ];
    return {
      goal,
      period,
      keyResults,
      from,
      progress: rollUp(parts),
      status:
        period && today >= period.start
          ? worstStatus([...keyResults, ...from].map(({ status }) => status))
          : 'notStarted',
      expected: period
        ? expectedProgress(spanSince(period, goal.since), today) * expectationOf(goal.kind, pace)
        : 0,
      confidence: meanConfidence(keyResults.length > 0 ? keyResults : from),
      lastCheckIn: latest([
        ...keyResults.map(({ last }) => last?.date ?? null),
        ...from.map(({ lastCheckIn }) => lastCheckIn),
      ]),
    };
  });
}

function meanConfidence(parts: readonly (KeyResultReading | GoalReading)[]): number | null {
  const known = parts.flatMap(({ confidence }) => confidence ?? []);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
