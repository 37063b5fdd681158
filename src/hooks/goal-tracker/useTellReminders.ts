'use client';
import { useEffect } from 'react';
import { useLatest } from '../shared/useLatest';
import type { GoalsContext, GoalTrackerOptions } from './goal-tracker.types';
import { readReminders, reminderKey } from './read-reminders';

/** Hands the host what waits, once after mounting and again whenever it is something else. */
export function useTellReminders(goals: GoalsContext, onReminder: GoalTrackerOptions['onReminder']): void {
  const told = useLatest(onReminder);
  const wanted = onReminder !== undefined;
  const { store, read, plinth, storage } = goals;
  const { loading } = storage;
  useEffect(() => {
    if (!wanted || loading) return undefined;
    let before: string | undefined;
    const tell = () => {
      const reminders = readReminders({ read, plinth }, store.getSnapshot());
      const now = reminders.map(reminderKey).join('\n');
      if (now === before) return;
      before = now;
      told.current?.(reminders);
    };
    tell();
    return store.subscribe(tell);
  }, [wanted, loading, store, read, plinth, told]);
}
