import { isId } from '../../shared/checks';
import type { Rejection } from '../../shared/command';
import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import type { TalkCommand } from '../goals.commands.types';
import type { GoalsDocument, StanceRecord } from '../goals.types';
import { stanceId } from '../stance-id';
import { create, missing, refused, remove, update, type Declarations } from './changes';
import { logged } from './log';
import { openGoal } from './lookup';

type Refused = { readonly rejected: Rejection };

/** Nobody says for another where that one stands. */
function place(document: GoalsDocument, goal: string, person: string, actor: string | undefined) {
  const open = openGoal(document, goal);
  if (missing(open)) return open;
  const id = stanceId(goal, person);
  if (!isId(person) || !isId(id)) return reject('invalidValue', ['stances', id, 'person']);
  if (actor !== undefined && actor !== person) return reject('notYours', ['stances', id]);
  return { id, stance: own(document.stances, id) };
}

const isRefused = (found: object): found is Refused => 'rejected' in found;

export const stanceCommands: Declarations<
  Extract<TalkCommand, { readonly type: 'stance.set' | 'stance.clear' }>
> = {
  'stance.set': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const { goal, person, stance, reason: given = '' } = envelope.command;
      const found = place(document, goal, person, envelope.actor);
      if (isRefused(found)) return found;
      const reason = given.trim() === '' ? undefined : given.trim();
      if (stance !== 'committed' && reason === undefined)
        return reject('reasonMissing', ['stances', found.id, 'reason']);
      const before = found.stance;
      if (before && before.stance === stance && before.reason === reason) return [];
      const fields = { stance, reason, at: envelope.at };
      const changes = before
        ? update('stances', before, fields)
        : create(document, 'stances', withoutReason({ id: found.id, goal, person, ...fields }));
      if (refused(changes)) return changes;
      const said = {
        ...(before ? { before: before.stance } : {}),
        after: stance,
        ...(reason === undefined ? {} : { text: reason }),
      };
      return [...changes, ...logged(document, goal, envelope, said)];
    },
  },
  'stance.clear': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const { goal, person } = envelope.command;
      const found = place(document, goal, person, envelope.actor);
      if (isRefused(found)) return found;
      const { stance } = found;
      if (!stance) return [];
      return [...remove('stances', stance), ...logged(document, goal, envelope, { before: stance.stance })];
    },
  },
};

type Loose = Omit<StanceRecord, 'reason'> & { readonly reason: string | undefined };

function withoutReason({ reason, ...rest }: Loose): StanceRecord {
  return reason === undefined ? rest : { ...rest, reason };
}
