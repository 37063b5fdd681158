import { reject } from '../../shared/reduce';
import type { CheckInRecord } from '../goals.types';
import { find, missing, pick, refused, remove, update, type CommandOf, type Declarations } from './changes';
import { asSaid, FIELDS, tooEarly, valueOf } from './check-in.commands';
import { beforeAndAfter, logged } from './log';
import { openCheckIn } from './lookup';

/** What is done with check-ins where they are listed. */
export const checkInLaterCommands: Declarations<
  CommandOf<'checkIn.edit' | 'checkIn.remove' | 'checkIn.acknowledge'>
> = {
  'checkIn.edit': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const found = openCheckIn(document, envelope.command.id);
      if (missing(found)) return found;
      const { goal, keyResult, checkIn } = found;
      const set = pick(envelope.command.set, FIELDS) as Partial<CheckInRecord>;
      const next = { ...checkIn, ...set };
      const value = valueOf(keyResult, next);
      const other = value !== checkIn.value || next.date !== checkIn.date;
      const changes = update('checkIns', checkIn, {
        ...set,
        value,
        ...(other && checkIn.seenBy ? { seenBy: {} } : {}),
      });
      if (refused(changes) || changes.length === 0) return changes;
      const said = { about: checkIn.id, ...beforeAndAfter(changes) };
      return tooEarly(document, found, next) ?? [...changes, ...logged(document, goal.id, envelope, said)];
    },
  },
  'checkIn.remove': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const found = openCheckIn(document, envelope.command.id);
      if (missing(found)) return found;
      const { goal, keyResult, checkIn } = found;
      const said = { about: checkIn.id, before: { keyResult: keyResult.id, ...asSaid(checkIn) } };
      return [...remove('checkIns', checkIn), ...logged(document, goal.id, envelope, said)];
    },
  },
  'checkIn.acknowledge': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const { command, actor } = envelope;
      const checkIn = find(document, 'checkIns', command.id);
      if (missing(checkIn)) return checkIn;
      const keyResult = find(document, 'keyResults', checkIn.keyResult);
      if (missing(keyResult)) return keyResult;
      if (actor === undefined) return reject('nobody', ['checkIns', checkIn.id, 'seenBy']);
      if (actor === checkIn.author) return reject('ownCheckIn', ['checkIns', checkIn.id, 'seenBy']);
      const { [actor]: mine, ...others } = checkIn.seenBy ?? {};
      const seenBy = command.on ? { ...checkIn.seenBy, [actor]: true as const } : others;
      if (command.on === (mine === true)) return [];
      const changes = update('checkIns', checkIn, { seenBy });
      if (refused(changes)) return changes;
      const said = { about: checkIn.id, after: command.on };
      return [...changes, ...logged(document, keyResult.goal, envelope, said)];
    },
  },
};
