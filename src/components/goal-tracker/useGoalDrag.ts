'use client';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { ViewSettings } from '../../core/goal-tracker/goals.types';
import { listOf } from '../../hooks/goal-tracker/useGoalList';
import { closestWithin } from '../../hooks/shared/dom';
import type { DragSensor } from '../../hooks/shared/drag/drag.types';
import { useLatest } from '../../hooks/shared/useLatest';
import { goalDragOptions } from './goal-drag';
import type { Tracker } from './tracker.types';

/**
 * Moving goals: with Alt and up or down on anything in a goal, and by dragging. What drags is fetched after the page is
 * there, and not at all where nothing may be moved.
 */
export function useGoalDrag(tracker: Tracker, view: ViewSettings) {
  const ref = useRef<HTMLDivElement>(null);
  const latest = useLatest({ tracker, view });
  const fixed = tracker.readOnly || (view.layout !== 'board' && view.layout !== 'table');
  useEffect(() => {
    const root = ref.current;
    if (!root || fixed) return undefined;
    let sensor: DragSensor | undefined;
    let gone = false;
    import('../../hooks/shared/drag/createPointerSensor').then(
      ({ createPointerSensor }) => {
        if (!gone)
          sensor = createPointerSensor(
            root,
            goalDragOptions(() => latest.current),
          );
      },
      // Without it there are the keys and the menu.
      () => undefined,
    );
    return () => {
      gone = true;
      sensor?.destroy();
    };
  }, [fixed, latest]);

  return useMemo(
    () => ({
      ref,
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        if (!event.altKey || event.ctrlKey || event.metaKey || tracker.readOnly) return;
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
        const item = closestWithin(event.target, '[data-goal]', event.currentTarget);
        const id = item?.dataset.goal;
        if (by === null || id === undefined) return;
        event.preventDefault();
        const { lanes } = listOf(tracker, tracker.store.getSnapshot(), view);
        const lane = lanes.find(({ key, ids }) => ids.includes(id) && (item!.dataset.lane ?? key) === key);
        if (lane && (view.sort?.by ?? 'order') === 'order' && tracker.commands.step(id, by, lane.ids, event))
          tracker.ui.set({ focus: { goal: id } });
      },
    }),
    [tracker, view],
  );
}
