import { dayNumber } from '../../shared/iso-date';
import type {
  CheckInRecord,
  GoalRecord,
  InitiativeRecord,
  KeyResultRecord,
  PeriodRecord,
} from '../goals.types';
import { daysLate, nextCheckIn, STALE_AFTER_DAYS } from '../rules/cadence';
import { scheduleOf } from './check-in-schedule';
import { initiativesByGoal } from './groupings';
import type { GoalReading, GoalsReading, KeyResultReading } from './reading.types';
import { createReuse } from './reuse';

interface About {
  readonly goal: GoalRecord;
  /** Whose it is; empty for everybody's. */
  readonly people: readonly string[];
  /** The day it is or was due, and by how many days it is late: negative before it. */
  readonly due: string;
  readonly days: number;
}

export type Reminder = About &
  (
    | { readonly kind: 'due' | 'overdue' | 'stale'; readonly keyResult: KeyResultRecord }
    /** A peer, not the author, is to look at the last check-in. `due` is its day; `people` leaves the author out. */
    | {
        readonly kind: 'unacknowledged';
        readonly keyResult: KeyResultRecord;
        readonly checkIn: CheckInRecord;
        readonly author: string | undefined;
      }
    | { readonly kind: 'initiativeDue' | 'initiativeOverdue'; readonly initiative: InitiativeRecord }
  );

export interface ReminderOptions {
  /** Days before something is due that it is announced. @default 0 */
  readonly ahead?: number;
  /** @default 3 */
  readonly staleAfter?: number;
  /** Only what concerns this person: her own goals, and other people's check-ins to acknowledge. */
  readonly person?: string;
}

/**
 * What waits on a day, most late first: values that are due, overdue or stale, check-ins that no peer has acknowledged,
 * initiatives. Only of goals that are not archived, in periods that have begun and are not closed. A yes/no or a list of
 * milestones that is done is not asked for again.
 */
export function remindersOf(reading: GoalsReading, options: ReminderOptions = {}): readonly Reminder[] {
  const { person, ahead, staleAfter } = options;
  const { today } = reading;
  const plans = initiativesByGoal(reading.document.initiatives);
  const all: Reminder[] = [];
  for (const goal of reading.goals()) {
    const initiatives = plans.get(goal.goal.id);
    const found = reuse(goal, [today, ahead, staleAfter, initiatives], () =>
      remindersOfGoal(reading, goal, initiatives, options),
    );
    for (const reminder of found) if (person === undefined || concerns(reminder, person)) all.push(reminder);
  }
  return all.sort((a, b) => b.days - a.days);
}

/** Of one goal they stay the same objects while the goal does, so that a check-in among thousands asks for one goal only. */
const reuse = createReuse<GoalReading, readonly Reminder[]>();

function remindersOfGoal(
  reading: GoalsReading,
  goal: GoalReading,
  initiatives: readonly InitiativeRecord[] | undefined,
  options: ReminderOptions,
): readonly Reminder[] {
  const { period } = goal;
  if (goal.goal.archived || !period || period.closedOn !== undefined || reading.today < period.start)
    return [];
  return [
    ...goal.keyResults.flatMap((one) => [
      ...valueReminders(reading, goal, one, period, options),
      ...unacknowledged(reading, goal, one),
    ]),
    ...initiativeReminders(reading, goal, initiatives, options),
  ];
}

function concerns(reminder: Reminder, person: string): boolean {
  if (reminder.kind === 'unacknowledged') return reminder.author !== person;
  return reminder.people.length === 0 || reminder.people.includes(person);
}

function valueReminders(
  { today }: GoalsReading,
  { goal }: GoalReading,
  one: KeyResultReading,
  period: PeriodRecord,
  { ahead = 0, staleAfter = STALE_AFTER_DAYS }: ReminderOptions,
): readonly Reminder[] {
  const { keyResult, last, progress } = one;
  const schedule = scheduleOf(period, goal, [one]);
  const done = progress.raw >= 1 && (keyResult.metric === 'binary' || keyResult.metric === 'milestones');
  const days = daysLate(schedule, last?.date ?? null, today);
  if (done || days === null || days < -ahead) return [];
  const due = nextCheckIn(schedule, last?.date ?? null)!;
  const kind = days > staleAfter ? 'stale' : days > 0 ? 'overdue' : 'due';
  return [{ kind, goal, keyResult, due, days, people: Object.keys(goal.owners) }];
}

function unacknowledged(
  { today }: GoalsReading,
  { goal }: GoalReading,
  { keyResult, last }: KeyResultReading,
): readonly Reminder[] {
  if (!last || Object.keys(last.checkIn.seenBy ?? {}).length > 0) return [];
  const { checkIn, date } = last;
  const days = (dayNumber(today) ?? 0) - (dayNumber(date) ?? 0);
  const people = Object.keys(goal.owners).filter((owner) => owner !== checkIn.author);
  return [
    { kind: 'unacknowledged', goal, keyResult, checkIn, author: checkIn.author, due: date, days, people },
  ];
}

function initiativeReminders(
  { today }: GoalsReading,
  { goal }: GoalReading,
  initiatives: readonly InitiativeRecord[] | undefined,
  { ahead = 0 }: ReminderOptions,
): readonly Reminder[] {
  const now = dayNumber(today);
  return (initiatives ?? []).flatMap((initiative) => {
    const { due, status, owner } = initiative;
    const day = due == null ? undefined : dayNumber(due);
    if (day === undefined || now === undefined || status === 'done' || status === 'dropped') return [];
    const days = now - day;
    if (days < -ahead) return [];
    const people = owner == null ? Object.keys(goal.owners) : [owner];
    return [
      { kind: days > 0 ? 'initiativeOverdue' : 'initiativeDue', goal, initiative, due: due!, days, people },
    ];
  });
}
