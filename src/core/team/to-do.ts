import { remindersOf } from '../goal-tracker/selectors/reminders';
import { readGoals } from '../goal-tracker/selectors/read-goals';
import type { GoalReading } from '../goal-tracker/selectors/reading.types';
import { stancesOn } from '../goal-tracker/selectors/stances';
import { threadsOf } from '../goal-tracker/selectors/talk';
import { currentPeriod } from '../goal-tracker/selectors/current-period';
import { teamActions } from './actions';
import { openRound } from './standing';
import type { TeamRecords } from './team-records.types';

/** One thing that waits for a person. `id` tells it from the others. */
export type ToDo = { readonly id: string } & (
  | { readonly kind: 'assess'; readonly round: string }
  | {
      readonly kind: 'checkIn';
      readonly goal: string;
      readonly keyResult: string;
      readonly title: string;
      readonly days: number;
    }
  | {
      readonly kind: 'answer';
      readonly goal: string;
      readonly title: string;
      readonly from: string;
      readonly text: string;
    }
  | {
      readonly kind: 'stance';
      readonly goal: string;
      readonly title: string;
      readonly spoken: number;
      readonly of: number;
    }
  | {
      readonly kind: 'action';
      readonly retro: string;
      readonly action: string;
      readonly title: string;
      readonly times: number;
      readonly due: string | null;
    }
);

/**
 * What waits for a person on a day, what others wait for first: the open round, check-ins that are due, questions to her,
 * her open actions, goals she has not taken a stance on.
 *
 * @param options.members ids of the team
 * @param options.answered rounds that this person is known to have answered
 */
export function toDosFor(
  records: TeamRecords,
  options: {
    readonly person: string;
    readonly today: string;
    readonly members: readonly string[];
    readonly answered?: readonly string[];
  },
): readonly ToDo[] {
  const { person, today, members, answered = [] } = options;
  const { goals } = records;
  const reading = readGoals(goals, { today });
  const period = currentPeriod(goals, today);
  const current = reading
    .goals()
    .filter(({ goal }) => !goal.archived && goal.period !== null && goal.period === period?.id);
  const round = openRound(records.team);
  const list: ToDo[] = [];
  // A round tells how many have answered, and never who: once that is everybody, it asks nobody.
  const isWaiting = round?.status === 'inviting' && (round.invited === 0 || round.answered < round.invited);
  if (isWaiting && !answered.includes(round.id))
    list.push({ id: `assess ${round.id}`, kind: 'assess', round: round.id });
  for (const reminder of remindersOf(reading, { person })) {
    if (reminder.kind !== 'due' && reminder.kind !== 'overdue' && reminder.kind !== 'stale') continue;
    // What is nobody's in particular waits for nobody in particular.
    if (!reminder.people.includes(person)) continue;
    const { goal, keyResult, days } = reminder;
    const title = goal.title;
    list.push({
      id: `checkIn ${keyResult.id}`,
      kind: 'checkIn',
      goal: goal.id,
      keyResult: keyResult.id,
      title,
      days,
    });
  }
  list.push(...current.flatMap((goal) => questionsTo(records, goal, person)));
  for (const { key, action, retro, status, goal, times } of teamActions(records)) {
    if (status !== 'open' || goal !== null || !Object.hasOwn(action.owners, person)) continue;
    const due = action.due ?? null;
    list.push({
      id: `action ${key}`,
      kind: 'action',
      retro,
      action: action.id,
      title: action.text,
      times,
      due,
    });
  }
  list.push(...current.flatMap((goal) => stanceWanted(records, goal, person, members)));
  return list;
}

function questionsTo({ goals }: TeamRecords, { goal }: GoalReading, person: string): readonly ToDo[] {
  return threadsOf(goals, goal.id).flatMap(({ id, kind, state, entry, answers }): ToDo[] => {
    const isForMe =
      entry.to === person || (kind === 'ask' && entry.to === undefined && Object.hasOwn(goal.owners, person));
    const waits = state === 'open' && (kind === 'ask' || kind === 'account') && entry.by !== undefined;
    if (!waits || !isForMe || entry.by === person || answers.length > 0) return [];
    return [
      {
        id: `answer ${id}`,
        kind: 'answer',
        goal: goal.id,
        title: goal.title,
        from: entry.by,
        text: entry.text ?? '',
      },
    ];
  });
}

function stanceWanted(
  { goals }: TeamRecords,
  { goal }: GoalReading,
  person: string,
  members: readonly string[],
): readonly ToDo[] {
  if (goal.level === 'personal' || !members.includes(person)) return [];
  const { silent } = stancesOn(goals, goal.id, members);
  if (!silent.includes(person)) return [];
  const of = members.length;
  return [
    {
      id: `stance ${goal.id}`,
      kind: 'stance',
      goal: goal.id,
      title: goal.title,
      spoken: of - silent.length,
      of,
    },
  ];
}
