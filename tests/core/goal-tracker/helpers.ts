import type { GoalsCommand } from '../../../src/core/goal-tracker/goals.commands.types';
import { createGoalsDocument } from '../../../src/core/goal-tracker/goals.document';
import { goalsModel } from '../../../src/core/goal-tracker/goals.model';
import type {
  CheckInRecord,
  GoalRecord,
  GoalsDocument,
  KeyResultRecord,
  Measure,
  PeriodRecord,
} from '../../../src/core/goal-tracker/goals.types';
import type { DocumentModel, Rejection } from '../../../src/core/shared/command';
import { isRejected, reduce } from '../../../src/core/shared/reduce';

/** 1 January to 11 April 2026, which is 100 days later: each day is one percent. */
export const period: PeriodRecord = {
  id: 'p',
  title: 'Period',
  start: '2026-01-01',
  end: '2026-04-11',
  order: 'a0',
};

export const measure = (fields: Partial<Measure> = {}): Measure => ({
  metric: 'increase',
  start: 0,
  target: 100,
  ...fields,
});

export const goal = (id: string, fields: Partial<GoalRecord> = {}): GoalRecord => ({
  id,
  title: `Goal ${id}`,
  order: 'a0',
  period: 'p',
  kind: 'committed',
  level: 'team',
  owners: {},
  ...fields,
});

export const keyResult = (id: string, fields: Partial<KeyResultRecord> = {}): KeyResultRecord => ({
  id,
  goal: 'g',
  title: `Key result ${id}`,
  order: 'a0',
  metric: 'increase',
  start: 0,
  target: 100,
  ...fields,
});

let count = 0;
export const checkIn = (
  keyResultId: string,
  date: string,
  value: number,
  fields: Partial<CheckInRecord> = {},
): CheckInRecord => ({
  id: `c${++count}`,
  keyResult: keyResultId,
  date,
  at: count,
  value,
  ...fields,
});

interface Records {
  readonly periods?: readonly PeriodRecord[];
  readonly goals?: readonly GoalRecord[];
  readonly keyResults?: readonly KeyResultRecord[];
  readonly checkIns?: readonly CheckInRecord[];
}

const byId = <R extends { readonly id: string }>(records: readonly R[]) =>
  Object.fromEntries(records.map((record) => [record.id, record]));

export function documentOf({
  periods = [period],
  goals = [],
  keyResults = [],
  checkIns = [],
}: Records): GoalsDocument {
  return {
    ...createGoalsDocument({ createId: () => 'd' }),
    periods: byId(periods),
    goals: byId(goals),
    keyResults: byId(keyResults),
    checkIns: byId(checkIns),
  };
}

export interface By {
  readonly actor?: string;
  readonly at?: number;
  readonly model?: DocumentModel<GoalsDocument, GoalsCommand>;
}

export function outcomeOf(
  document: GoalsDocument,
  command: GoalsCommand,
  { actor, at = 1000, model = goalsModel }: By = {},
) {
  return reduce(model, document, { command, actor, at, origin: 'local' });
}

export function done(document: GoalsDocument, command: GoalsCommand, by?: By): GoalsDocument {
  const outcome = outcomeOf(document, command, by);
  if (isRejected(outcome))
    throw new Error(`${command.type} was refused: ${JSON.stringify(outcome.rejected)}`);
  return outcome.document;
}

export function refusal(document: GoalsDocument, command: GoalsCommand, by?: By): Rejection {
  const outcome = outcomeOf(document, command, by);
  if (!isRejected(outcome)) throw new Error(`${command.type} was not refused`);
  return outcome.rejected;
}
