import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import type { KeyResultCommand } from '../goals.commands.types';
import type { KeyResultRecord } from '../goals.types';
import { checkInsByKeyResult } from '../selectors/groupings';
import { create, missing, pick, refused, remove, update, type Declarations, type Outcome } from './changes';
import { beforeAndAfter, logged } from './log';
import { openGoal, openKeyResult } from './lookup';

const FIELDS = [
  'title',
  'metric',
  'start',
  'target',
  'upper',
  'commit',
  'stretch',
  'unit',
  'weight',
  'milestones',
  'order',
] as const;

/** What no single field can say: the way a metric goes, and milestones that are told apart. */
function contradiction(keyResult: KeyResultRecord): Outcome | undefined {
  const { id, metric, start, target, upper = target, milestones = [] } = keyResult;
  const path = ['keyResults', id];
  if ((metric === 'increase' && target < start) || (metric === 'decrease' && target > start))
    return reject('wrongDirection', [...path, 'target']);
  if (metric === 'range' && upper < target) return reject('wrongDirection', [...path, 'upper']);
  const ids = new Set(milestones.map((one) => one.id));
  return ids.size < milestones.length ? reject('alreadyThere', [...path, 'milestones']) : undefined;
}

export const keyResultCommands: Declarations<KeyResultCommand> = {
  'keyResult.add': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const keyResult = pick(envelope.command.keyResult as KeyResultRecord, [
        'id',
        'goal',
        'since',
        ...FIELDS,
      ]);
      const goal = openGoal(document, keyResult.goal);
      if (missing(goal)) return goal;
      const changes = create(document, 'keyResults', keyResult);
      if (refused(changes)) return changes;
      const { id, title } = keyResult;
      return (
        contradiction(keyResult) ?? [
          ...changes,
          ...logged(document, goal.id, envelope, { about: id, after: { title } }),
        ]
      );
    },
  },
  'keyResult.edit': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const found = openKeyResult(document, envelope.command.id);
      if (missing(found)) return found;
      const { goal, keyResult } = found;
      const fields = pick(envelope.command.set, FIELDS) as Partial<KeyResultRecord>;
      const changes = update('keyResults', keyResult, fields);
      if (refused(changes)) return changes;
      const refusal = contradiction({ ...keyResult, ...fields });
      if (refusal) return refusal;
      const worth = changes.filter(({ field }) => field !== 'order');
      if (worth.length === 0) return changes;
      const said = { about: keyResult.id, ...beforeAndAfter(worth) };
      return [...changes, ...logged(document, goal.id, envelope, said)];
    },
  },
  'keyResult.archive': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const { id, archived } = envelope.command;
      const found = openKeyResult(document, id);
      if (missing(found)) return found;
      const changes = update('keyResults', found.keyResult, { archived: archived || undefined });
      if (refused(changes) || changes.length === 0) return changes;
      const said = { about: id, ...beforeAndAfter(changes) };
      return [...changes, ...logged(document, found.goal.id, envelope, said)];
    },
  },
  'keyResult.remove': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const { id } = envelope.command;
      const found = openKeyResult(document, id);
      if (missing(found)) return found;
      if (checkInsByKeyResult(document.checkIns).has(id) || own(document.celebrations, id))
        return reject('hasCheckIns', ['keyResults', id]);
      const { goal, keyResult } = found;
      const said = { about: id, before: { title: keyResult.title } };
      return [...remove('keyResults', keyResult), ...logged(document, goal.id, envelope, said)];
    },
  },
};
