'use client';
import { useMemo, useRef, type KeyboardEvent } from 'react';
import type { ViewSettings } from '../../core/goal-tracker/goals.types';
import { listOf } from '../../hooks/goal-tracker/useGoalList';
import { closestWithin } from '../../hooks/shared/dom';
import { useLatest } from '../../hooks/shared/useLatest';
import { lanesIn } from './drag-lists';
import type { Tracker } from './tracker.types';
import { useLateSensor } from './useLateSensor';

/** Moving goals: with Alt and up or down on anything in a goal, and by dragging. */
export function useGoalDrag(tracker: Tracker, view: ViewSettings) {
  const ref = useRef<HTMLDivElement>(null);
  const latest = useLatest({ tracker, view });
  // A tree has levels, and looks after its own.
  useLateSensor(ref, tracker.readOnly || view.layout === 'tree', async () => {
    const { goalDragOptions } = await import('./goal-drag');
    return goalDragOptions(() => latest.current);
  });

  return useMemo(
    () => ({
      ref,
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        if (!event.altKey || event.ctrlKey || event.metaKey || tracker.readOnly || view.layout === 'tree')
          return;
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
        const item = closestWithin(event.target, '[data-goal]', event.currentTarget);
        const id = item?.dataset.goal;
        if (by === null || id === undefined) return;
        event.preventDefault();
        const { lanes } = listOf(tracker, tracker.store.getSnapshot(), lanesIn(view));
        const lane = lanes.find(({ key, ids }) => ids.includes(id) && (item!.dataset.lane ?? key) === key);
        if (lane && (view.sort?.by ?? 'order') === 'order' && tracker.commands.step(id, by, lane.ids, event))
          tracker.ui.set({ focus: { goal: id } });
      },
    }),
    [tracker, view],
  );
}
