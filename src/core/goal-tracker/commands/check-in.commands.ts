import { reject } from '../../shared/reduce';
import type { CheckInRecord, GoalsDocument, KeyResultRecord } from '../goals.types';
import { milestoneValue } from '../rules/key-result-progress';
import { create, missing, pick, refused, type CommandOf, type Declarations, type Outcome } from './changes';
import { logged } from './log';
import { checkInsByKeyResult } from '../selectors/groupings';
import { openKeyResult, type Found } from './lookup';
import { own } from '../../shared/json';

export const FIELDS = ['date', 'value', 'confidence', 'note', 'reached'] as const;

/** Of milestones the value is what those reached add up to. */
export function valueOf({ metric, milestones }: KeyResultRecord, checkIn: Partial<CheckInRecord>): number {
  return metric === 'milestones' && milestones && checkIn.reached
    ? milestoneValue(milestones, new Set(checkIn.reached))
    : checkIn.value!;
}

/** A value from before the period would be taken for its first; after its end there may be late ones, until it is closed. */
export function tooEarly(
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

export const asSaid = (checkIn: CheckInRecord) => pick(checkIn, [...FIELDS, 'author']);

/** What a list of goals does; the others are in `check-in-later.commands`. */
export const checkInCommands: Declarations<CommandOf<'checkIn.add'>> = {
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
};
