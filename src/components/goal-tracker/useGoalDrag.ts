'use client';
import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import type { ViewSettings } from '../../core/goal-tracker/goals.types';
import { closestWithin } from '../../hooks/shared/dom';
import { listOf } from '../../hooks/goal-tracker/useGoalList';
import type { Tracker } from './tracker.types';

/** Moving goals by keys: Alt with up or down, on a goal's title or anything else in it. */
export function useGoalDrag(tracker: Tracker, view: ViewSettings) {
  return useMemo(
    () => ({
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
