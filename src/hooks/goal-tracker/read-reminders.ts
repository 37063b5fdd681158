'use client';
import type { GoalsDocument, InitiativeRecord } from '../../core/goal-tracker/goals.types';
import { initiativesByGoal } from '../../core/goal-tracker/selectors/groupings';
import type { GoalReading } from '../../core/goal-tracker/selectors/reading.types';
import { remindersOf, type Reminder } from '../../core/goal-tracker/selectors/reminders';
import type { GoalsContext } from './goal-tracker.types';

interface Kept {
  readonly today: string;
  readonly person: string | undefined;
  readonly initiatives: readonly InitiativeRecord[] | undefined;
  readonly reminders: readonly Reminder[];
}

const kept = new WeakMap<GoalReading, Kept>();

/**
 * What waits, most late first. Worked out goal by goal and kept while the goal stays the same, so that one check-in among
 * thousands asks for one goal only.
 */
export function readReminders(
  { read, plinth }: Pick<GoalsContext, 'read' | 'plinth'>,
  document: GoalsDocument,
): readonly Reminder[] {
  const person = plinth.person?.id;
  const reading = read(document);
  const { today } = reading;
  const plans = initiativesByGoal(document.initiatives);
  const all: Reminder[] = [];
  for (const goal of reading.goals()) {
    const initiatives = plans.get(goal.goal.id);
    let found = kept.get(goal);
    if (found?.today !== today || found.person !== person || found.initiatives !== initiatives) {
      const one = { ...reading, goals: () => [goal] };
      const reminders = remindersOf(one, person === undefined ? {} : { person });
      kept.set(goal, (found = { today, person, initiatives, reminders }));
    }
    all.push(...found.reminders);
  }
  return all.sort((a, b) => b.days - a.days);
}

/** What a reminder says, as one text: thousands of them are compared at every change. */
export function reminderKey(reminder: Reminder): string {
  const about = 'initiative' in reminder ? reminder.initiative : reminder.keyResult;
  return `${reminder.kind} ${about.id} ${reminder.due} ${about.title}`;
}
