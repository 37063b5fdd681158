'use client';
import { useEffect, useState } from 'react';
import { readReminders } from '../../hooks/goal-tracker/read-reminders';
import { useOnDemand } from '../shared/useOnDemand';
import type { Tracker } from './tracker.types';

const load = () => import('./late/GoalReminders');

/**
 * What waits today, where anything does. It is looked for once the page is there and after each change, and comes on demand:
 * on most days most people owe nothing.
 */
export function GoalRemindersSlot({ tracker }: { readonly tracker: Tracker }) {
  const [any, setAny] = useState(false);
  const { part } = useOnDemand(load, any);
  useEffect(() => {
    const look = () => setAny(readReminders(tracker, tracker.store.getSnapshot()).length > 0);
    look();
    return tracker.store.subscribe(look);
  }, [tracker]);
  return any && part ? <part.GoalReminders tracker={tracker} /> : null;
}
