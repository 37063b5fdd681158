'use client';
import { useEffect } from 'react';
import { moveGoalFocus } from '../../hooks/goal-tracker/move-goal-focus';
import type { Tracker } from './tracker.types';
import { useGoalPart } from './useGoalPart';

const load = () => import('./late/GoalDetail');

/** The details of the selected goal, right after it. They come on demand. Renders a `<section>`. */
export function GoalDetailSlot({ tracker, id }: { readonly tracker: Tracker; readonly id: string }) {
  const part = useGoalPart(tracker, load, true);
  useEffect(() => {
    // They may arrive after the command that asked for them.
    const { focus } = tracker.ui.getSnapshot();
    if (part && focus && 'detail' in focus && focus.detail === id)
      moveGoalFocus(tracker.rootRef.current, focus);
  }, [part, tracker, id]);
  return part ? <part.GoalDetail tracker={tracker} id={id} /> : <div data-plinth-part="goal-detail-wait" />;
}
