'use client';
import { useEffect } from 'react';
import { useOnDemand } from '../shared/useOnDemand';
import type { Tracker } from './tracker.types';

/** Says, in sight and to screen readers, that what somebody asked for could not be fetched. Asked for anew, it is tried again. */
export function useLateSaid(tracker: Tracker, failed: boolean): void {
  const { t, ui, announcer } = tracker;
  useEffect(() => {
    if (!failed) return undefined;
    const refusal = t('late.failed');
    ui.set({ refusal });
    announcer.announce(refusal, { assertive: true });
    return () => ui.set({ refusal: null });
  }, [failed, t, ui, announcer]);
}

/** A part of the tracker that loads when it is first wanted; `null` until then. */
export function useGoalPart<Part>(tracker: Tracker, load: () => Promise<Part>, wanted: unknown): Part | null {
  const { part, failed } = useOnDemand(load, wanted);
  useLateSaid(tracker, failed);
  return part;
}
