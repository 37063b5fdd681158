'use client';
import { useOnDemand } from '../shared/useOnDemand';
import type { Tracker } from './tracker.types';

const load = () => import('./late/GoalLive');

/** What is there to see where goals are shared. It loads where the host says that they are. */
export function GoalLiveSlot({ tracker }: { readonly tracker: Tracker }) {
  const { part } = useOnDemand(load, tracker.connection ?? tracker.presence);
  return part && <part.GoalLive tracker={tracker} />;
}
