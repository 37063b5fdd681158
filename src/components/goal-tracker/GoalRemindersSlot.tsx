'use client';
import { useEffect, useState } from 'react';
import type { GoalsDocument } from '../../core/goal-tracker/goals.types';
import { readReminders } from '../../hooks/goal-tracker/read-reminders';
import { useStore } from '../../hooks/shared/useStore';
import { useOnDemand } from '../shared/useOnDemand';
import type { Tracker } from './tracker.types';

const load = () => import('./late/GoalReminders');

/** What waits today, where anything does. It comes on demand: on most days most people owe nothing. */
export function GoalRemindersSlot({ tracker }: { readonly tracker: Tracker }) {
  // Looked for once the page is there: it takes no part in the first view.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const any = useStore(
    tracker.store,
    (document: GoalsDocument) => ready && readReminders(tracker, document).length > 0,
  );
  const { part } = useOnDemand(load, any);
  return any && part ? <part.GoalReminders tracker={tracker} /> : null;
}
