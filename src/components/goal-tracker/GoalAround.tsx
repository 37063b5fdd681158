'use client';
import type { ViewSettings } from '../../core/goal-tracker/goals.types';
import { useStore } from '../../hooks/shared/useStore';
import type { Tracker } from './tracker.types';
import { useGoalPart } from './useGoalPart';

const loadDialogs = () => import('./late/GoalDialogs');

/** Questions that stand over the tracker. They come when one is asked. */
export function GoalAround({ tracker, view }: { readonly tracker: Tracker; readonly view: ViewSettings }) {
  const dialog = useStore(tracker.ui, (state) => state.dialog, undefined, Object.is);
  const part = useGoalPart(tracker, loadDialogs, dialog);
  return dialog && part ? <part.GoalDialogs tracker={tracker} view={view} dialog={dialog} /> : null;
}
