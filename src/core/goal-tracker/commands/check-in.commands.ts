import { reject } from '../../shared/reduce';
import type { CheckInCommand } from '../goals.commands.types';
import type { CheckInRecord, GoalsDocument, KeyResultRecord } from '../goals.types';
import { milestoneValue } from '../rules/key-result-progress';
import {
  create,
  find,
  missing,
  pick,
  refused,
  remove,
  update,
  type Declarations,
  type Outcome,
} from './changes';
import { beforeAndAfter, logged } from './log';
import { checkInsByKeyResult } from '../selectors/groupings';
import { openCheckIn, openKeyResult, type Found } from './lookup';
import { own } from '../../shared/json';

const FIELDS = ['date', 'value', 'confidence', 'note', 'reached'] as const;

/** Of milestones the value is what those reached add up to. */
function valueOf({ metric, milestones }: KeyResultRecord, checkIn: Partial<CheckInRecord>): number {
  return metric === 'milestones' && milestones && checkIn.reached
    ? milestoneValue(milestones, new Set(checkIn.reached))
    : checkIn.value!;
}

/** A value from before the period would be taken for its first; after its end there may be late ones, until it is closed. */
function tooEarly(
  document: GoalsDocument,
  { goal }: Found,
  { id, date }: CheckInRecord,
): Outcome | undefined {
  const period = goal.period === null ? undefined : own(document.periods, goal.period);
  return period && date < period.start
    ? reject('beforePeriod', ['checkIns', id, 'date'], { start: period.start })
    : undefined;
}

const DAY = 86_400_000;

/**
 * The time of a new check-in: later than those of its day that its author could see, even by a clock that is behind
 * theirs (as in a hybrid logical clock, https://cse.buffalo.edu/tech-reports/2014-04.pdf). One from a clock that is more
 * than a day ahead moves nobody else's.
 */
function laterThanSeen(
  { checkIns }: GoalsDocument,
  { keyResult, date }: Pick<CheckInRecord, 'keyResult' | 'date'>,
  at: number,
): number {
  const seen = checkInsByKeyResult(checkIns).get(keyResult) ?? [];
  return seen.reduce(
    (now, one) => (one.date === date && one.at < at + DAY ? Math.max(now, one.at + 1) : now),
    at,
  );
}

const asSaid = (checkIn: CheckInRecord) => pick(checkIn, [...FIELDS, 'author']);

export const checkInCommands: Declarations<CheckInCommand> = {
  'checkIn.add': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const { command, actor, at } = envelope;
      const found = openKeyResult(document, command.checkIn.keyResult);
      if (missing(found)) return found;
      const given = pick(command.checkIn as CheckInRecord, ['id', 'keyResult', ...FIELDS]);
      const checkIn: CheckInRecord = {
        ...given,
        value: valueOf(found.keyResult, given),
        at: laterThanSeen(document, given, at),
        ...(actor === undefined ? {} : { author: actor }),
      };
      const changes = create(document, 'checkIns', checkIn);
      if (refused(changes)) return changes;
      const said = { about: checkIn.id, after: { keyResult: checkIn.keyResult, ...asSaid(checkIn) } };
      return (
        tooEarly(document, found, checkIn) ?? [...changes, ...logged(document, found.goal.id, envelope, said)]
      );
    },
  },
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
