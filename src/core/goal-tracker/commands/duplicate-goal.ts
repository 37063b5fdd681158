import type { Change } from '../../shared/change';
import type { CommandEnvelope } from '../../shared/command';
import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import type { GoalRecord, GoalsDocument, KeyResultRecord } from '../goals.types';
import { isStay } from '../rules/pace-status';
import { checkInsByKeyResult } from '../selectors/groupings';
import {
  create,
  find,
  missing,
  refused,
  update,
  type CommandOf,
  type Declared,
  type Outcome,
} from './changes';
import { logged } from './log';
import { closed } from './lookup';

/** What `goal.duplicate` does; see there. The old goal may be in a closed period. */
function duplicateGoal(
  document: GoalsDocument,
  envelope: CommandEnvelope<CommandOf<'goal.duplicate'>>,
): Outcome {
  const { id, period, to, order, keyResults, since: came } = envelope.command;
  const goal = find(document, 'goals', id);
  if (missing(goal)) return goal;
  const refusal = closed(document, period);
  if (refusal) return refusal;
  if (period !== null && !own(document.periods, period)) return reject('notFound', ['periods', period]);
  const { grade, learnings, archived, since, parent, ...kept } = goal;
  const served = servedIn(document, goal, period);
  const copies: Outcome[] = [
    create(document, 'goals', {
      ...kept,
      id: to,
      order,
      period,
      ...(served === undefined ? {} : { parent: served }),
      carriedFrom: id,
      since: came!,
    }),
    ...Object.entries(keyResults).map(([from, copy]) => {
      const keyResult = own(document.keyResults, from);
      return keyResult?.goal === id
        ? create(document, 'keyResults', carried(document, keyResult, copy, to))
        : reject('notFound', ['keyResults', from]);
    }),
    ...servingIn(document, id, period).map((child) => update('goals', child, { parent: to })),
  ];
  const changes: Change[] = [];
  for (const copy of copies) {
    if (refused(copy)) return copy;
    changes.push(...copy);
  }
  return [...changes, ...logged(document, to, envelope, { about: id })];
}

/**
 * What the new goal serves: what goes on there from the old one's parent; else the same, unless that is of the period which is
 * left, whose figures are not to change by what is done later.
 */
function servedIn({ goals }: GoalsDocument, old: GoalRecord, period: string | null): string | undefined {
  const parent = old.parent == null ? undefined : own(goals, old.parent);
  if (!parent) return undefined;
  const copy = Object.values(goals).find((one) => one.carriedFrom === parent.id && one.period === period);
  if (copy) return copy.id;
  return parent.period !== null && parent.period === old.period && period !== old.period
    ? undefined
    : parent.id;
}

/** Goals that went on there before the one they serve did. */
function servingIn({ goals }: GoalsDocument, id: string, period: string | null): readonly GoalRecord[] {
  return Object.values(goals).filter(
    ({ period: there, parent, carriedFrom }) =>
      there === period && parent == null && own(goals, carriedFrom ?? '')?.parent === id,
  );
}

/** Starts where the old one stands, unless that is past the target, or the metric is no way from one value to another. */
function carried(
  document: GoalsDocument,
  { archived, since, ...keyResult }: KeyResultRecord,
  id: string,
  goal: string,
): KeyResultRecord {
  const { metric, start, target } = keyResult;
  const stands = checkInsByKeyResult(document.checkIns).get(keyResult.id)?.at(-1)?.value ?? start;
  const isWay =
    metric === 'increase' ? stands <= target : metric === 'decrease' ? stands >= target : isStay(metric);
  return { ...keyResult, id, goal, start: isWay ? stands : start };
}

export const duplicateCommands: { readonly 'goal.duplicate': Declared<'goal.duplicate'> } = {
  'goal.duplicate': {
    undo: 'inverse',
    log: 'named',
    apply: duplicateGoal,
    mergeKey: ({ closed: period }) => (period === undefined ? null : `close/${period}`),
  },
};
