import type { Change } from '../../shared/change';
import type { CommandEnvelope } from '../../shared/command';
import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import type { GoalsDocument, KeyResultRecord } from '../goals.types';
import { isStay } from '../rules/pace-status';
import { checkInsByKeyResult } from '../selectors/groupings';
import { create, find, missing, refused, type CommandOf, type Declared, type Outcome } from './changes';
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
  const { grade, learnings, archived, since, ...kept } = goal;
  const copies: Outcome[] = [
    create(document, 'goals', {
      ...kept,
      id: to,
      order,
      period,
      carriedFrom: id,
      since: came!,
    }),
    ...Object.entries(keyResults).map(([from, copy]) => {
      const keyResult = own(document.keyResults, from);
      return keyResult?.goal === id
        ? create(document, 'keyResults', carried(document, keyResult, copy, to))
        : reject('notFound', ['keyResults', from]);
    }),
  ];
  const changes: Change[] = [];
  for (const copy of copies) {
    if (refused(copy)) return copy;
    changes.push(...copy);
  }
  return [...changes, ...logged(document, to, envelope, { about: id })];
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
  'goal.duplicate': { undo: 'inverse', log: 'named', apply: duplicateGoal },
};
