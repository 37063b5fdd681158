'use client';
import type { GoalsDocument } from '../../core/goal-tracker/goals.types';
import type { Reminder } from '../../core/goal-tracker/selectors/reminders';
import { useStore } from '../shared/useStore';
import type { GoalsContext } from './goal-tracker.types';
import { readReminders } from './read-reminders';

/** What waits today, most late first: for the person where one is known, else for everybody. */
export function useReminders(goals: GoalsContext): readonly Reminder[] {
  return useStore(
    goals.store,
    (document: GoalsDocument) => readReminders(goals, document),
    undefined,
    sameReminders,
  );
}

/** The same objects in the same order: they are kept while nothing about them changes. */
const sameReminders = (a: readonly Reminder[], b: readonly Reminder[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
