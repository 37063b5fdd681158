'use client';
import type { GoalsDocument } from '../../core/goal-tracker/goals.types';
import { remindersOf, type Reminder } from '../../core/goal-tracker/selectors/reminders';
import type { GoalsContext } from './goal-tracker.types';

/** What waits, most late first: for the person where one is known, else for everybody. */
export function readReminders(
  { read, plinth }: Pick<GoalsContext, 'read' | 'plinth'>,
  document: GoalsDocument,
): readonly Reminder[] {
  const person = plinth.person?.id;
  return remindersOf(read(document), person === undefined ? {} : { person });
}

/** What a reminder says, as one text: thousands of them are compared at every change. */
export function reminderKey(reminder: Reminder): string {
  const about = 'initiative' in reminder ? reminder.initiative : reminder.keyResult;
  return `${reminder.kind} ${about.id} ${reminder.due} ${about.title}`;
}
