'use client';
import type { GoalsDocument } from '../../core/goal-tracker/goals.types';
import { remindersOf, type Reminder } from '../../core/goal-tracker/selectors/reminders';
import { useStore } from '../shared/useStore';
import type { GoalsContext } from './goal-tracker.types';

/** What waits today, most late first: for the person where one is known, else for everybody. */
export function useReminders(goals: GoalsContext): readonly Reminder[] {
  return useStore(
    goals.store,
    (document: GoalsDocument) => readReminders(goals, document),
    undefined,
    sameReminders,
  );
}

/** What a reminder says, as one text: thousands of them are compared at every change. */
export function reminderKey(reminder: Reminder): string {
  const about = 'initiative' in reminder ? reminder.initiative : reminder.keyResult;
  return `${reminder.kind} ${about.id} ${reminder.due} ${about.title}`;
}

const sameReminders = (a: readonly Reminder[], b: readonly Reminder[]): boolean =>
  a.length === b.length && a.every((one, index) => reminderKey(one) === reminderKey(b[index]!));

export function readReminders(
  { read, plinth }: Pick<GoalsContext, 'read' | 'plinth'>,
  document: GoalsDocument,
): readonly Reminder[] {
  const { person } = plinth;
  return remindersOf(read(document), person ? { person: person.id } : {});
}
