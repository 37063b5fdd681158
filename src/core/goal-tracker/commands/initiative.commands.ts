import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import type { InitiativeCommand } from '../goals.commands.types';
import type { GoalsDocument, InitiativeRecord } from '../goals.types';
import { create, find, missing, pick, refused, remove, update, type Declarations } from './changes';
import { beforeAndAfter, logged } from './log';
import { openGoal } from './lookup';

const FIELDS = ['title', 'status', 'owner', 'due', 'keyResult', 'order'] as const;

function open(document: GoalsDocument, id: string) {
  const initiative = find(document, 'initiatives', id);
  if (missing(initiative)) return initiative;
  const goal = openGoal(document, initiative.goal);
  return missing(goal) ? goal : { initiative, goal };
}

/** It serves a key result of its own goal. */
function strays(document: GoalsDocument, { id, goal, keyResult }: InitiativeRecord) {
  return keyResult != null && own(document.keyResults, keyResult)?.goal !== goal
    ? reject('notFound', ['initiatives', id, 'keyResult'])
    : undefined;
}

export const initiativeCommands: Declarations<InitiativeCommand> = {
  'initiative.add': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const initiative = pick(envelope.command.initiative, ['id', 'goal', ...FIELDS]);
      const goal = openGoal(document, initiative.goal);
      if (missing(goal)) return goal;
      const changes = create(document, 'initiatives', initiative);
      if (refused(changes)) return changes;
      const { id, title } = initiative;
      const said = { about: id, after: { title } };
      return strays(document, initiative) ?? [...changes, ...logged(document, goal.id, envelope, said)];
    },
  },
  'initiative.edit': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const found = open(document, envelope.command.id);
      if (missing(found)) return found;
      const { initiative, goal } = found;
      const fields = pick(envelope.command.set, FIELDS) as Partial<InitiativeRecord>;
      const changes = update('initiatives', initiative, fields);
      if (refused(changes)) return changes;
      const stray = strays(document, { ...initiative, ...fields });
      if (stray) return stray;
      const worth = changes.filter(({ field }) => field !== 'order');
      if (worth.length === 0) return changes;
      const said = { about: initiative.id, ...beforeAndAfter(worth) };
      return [...changes, ...logged(document, goal.id, envelope, said)];
    },
  },
  'initiative.remove': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const found = open(document, envelope.command.id);
      if (missing(found)) return found;
      const { initiative, goal } = found;
      const said = { about: initiative.id, before: { title: initiative.title } };
      return [...remove('initiatives', initiative), ...logged(document, goal.id, envelope, said)];
    },
  },
};
