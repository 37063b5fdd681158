import type { ViewSettings } from '../../core/goal-tracker/goals.types';
import { listOf, type GoalListLane } from '../../hooks/goal-tracker/useGoalList';
import type { DragSensorOptions } from '../../hooks/shared/drag/drag.types';
import { lanesIn } from './drag-lists';
import { laneTitle } from './lane-title';
import type { Tracker } from './tracker.types';

const laneOf = (list: string): string => list.slice(list.indexOf(':') + 1);
const endOf = (list: string): number => Number(list.slice(list.indexOf('-') + 1, list.indexOf(':')));

/** What a drag of a goal may do: another place where the view shows the team's own order, another lane by principle, owner or period. */
export function goalDragOptions(
  current: () => { readonly tracker: Tracker; readonly view: ViewSettings },
): DragSensorOptions {
  const ordered = () => (current().view.sort?.by ?? 'order') === 'order';
  const movable = () => {
    const { groupBy } = lanesIn(current().view);
    return groupBy === 'principle' || groupBy === 'owner' || groupBy === 'period' ? groupBy : null;
  };
  const find = (lane: string): GoalListLane | undefined => {
    const { tracker, view } = current();
    return listOf(tracker, tracker.store.getSnapshot(), lanesIn(view)).lanes.find(({ key }) => key === lane);
  };
  return {
    canDrop: (item, target) => {
      const list = item.element.closest('[data-drag-list]')?.getAttribute('data-drag-list');
      return laneOf(target.list) === laneOf(list ?? '') ? ordered() : movable() !== null;
    },
    onDrop({ item, from, target }) {
      if (target.kind !== 'between') return;
      const { tracker, view } = current();
      const by = movable();
      const [here, there] = [laneOf(from.list), laneOf(target.list)];
      const elsewhere = there !== here && by !== null;
      // The end of a part of a lane is before the next part.
      const rest = find(there)?.ids.slice(endOf(target.list)) ?? [];
      const before = target.before ?? rest.find((id) => id !== item.id) ?? null;
      const place = {
        ...(ordered() ? { before } : {}),
        ...(elsewhere ? { lane: { by, from: here, to: there } } : {}),
      };
      if (!tracker.commands.move(item.id, place)) return;
      // A press on a card takes the focus from everything; keys, as for undoing, go on here.
      tracker.ui.set({ focus: { goal: item.id } });
      const title = tracker.store.getSnapshot().goals[item.id]?.title ?? '';
      tracker.announcer.announce(
        elsewhere
          ? tracker.t('said.movedTo', {
              title,
              lane: laneTitle(tracker, lanesIn(view).groupBy ?? 'none', there),
            })
          : tracker.t('said.placed', { title, place: (find(there)?.ids.indexOf(item.id) ?? 0) + 1 }),
      );
    },
  };
}
