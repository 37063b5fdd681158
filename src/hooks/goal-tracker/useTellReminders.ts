'use client';
import { useEffect, useRef } from 'react';
import { callHost } from '../shared/callHost';
import { useLatest } from '../shared/useLatest';
import type { GoalsContext, UseGoalTrackerOptions } from './goal-tracker.types';
import { readReminders, reminderKey } from './read-reminders';

/**
 * Hands the host what waits, once after mounting and again whenever it is something else. Not whenever the host renders: it
 * keeps what it is told in a state, and may make its people or its pace anew with each render.
 */
export function useTellReminders(goals: GoalsContext, onReminder: UseGoalTrackerOptions['onReminder']): void {
  const told = useLatest(onReminder);
  const before = useRef<string>(undefined);
  const wanted = onReminder !== undefined;
  const { store, read, plinth, storage } = goals;
  const { loading } = storage;
  useEffect(() => {
    if (!wanted || loading) return undefined;
    const tell = () => {
      const reminders = readReminders({ read, plinth }, store.getSnapshot());
      const now = [plinth.person?.id, ...reminders.map(reminderKey)].join('\n');
      if (now === before.current) return;
      before.current = now;
      callHost(plinth, 'goal-tracker', () => told.current?.(reminders));
    };
    tell();
    return store.subscribe(tell);
  }, [wanted, loading, store, read, plinth, told]);
}
