'use client';
import { useStore } from '../../hooks/shared/useStore';
import { useOnDemand } from '../shared/useOnDemand';
import type { Tracker } from './tracker.types';

const load = () => import('./late/GoalCelebration');

/** A target that was just crossed. The words were announced already; the rest comes on demand. */
export function GoalCelebrationSlot({ tracker }: { readonly tracker: Tracker }) {
  const newest = useStore(tracker.ui, (state) => state.celebrations[0], undefined, Object.is);
  const { part } = useOnDemand(load, newest);
  return newest && part ? <part.GoalCelebration tracker={tracker} celebration={newest} /> : null;
}
