import type { ViewSettings } from '../../core/goal-tracker/goals.types';
import type { DragSensorOptions } from '../../hooks/shared/drag/drag.types';
import { laneTitle } from './lane-title';
import type { Tracker } from './tracker.types';

/** What a drag of a goal may do: another place where the view shows the team's own order, another lane by principle or owner. */
export function goalDragOptions(
  current: () => { readonly tracker: Tracker; readonly view: ViewSettings },
): DragSensorOptions {
  const ordered = () => (current().view.sort?.by ?? 'order') === 'order';
  const movable = () => {
    const { groupBy } = current().view;
    return groupBy === 'principle' || groupBy === 'owner' ? groupBy : null;
  };
  return {
    canDrop: (item, target) => {
      const lane = item.element.closest('[data-drag-list]')?.getAttribute('data-drag-list');
      return target.list === lane ? ordered() : movable() !== null;
    },
    onDrop({ item, from, target }) {
      if (target.kind !== 'between') return;
      const { tracker, view } = current();
      const by = movable();
      const elsewhere = target.list !== from.list && by !== null;
      const place = {
        ...(ordered() ? { before: target.before } : {}),
        ...(elsewhere ? { lane: { by, from: from.list, to: target.list } } : {}),
      };
      if (!tracker.commands.move(item.id, place)) return;
      const title = tracker.store.getSnapshot().goals[item.id]?.title ?? '';
      tracker.announcer.announce(
        elsewhere
          ? tracker.t('said.movedTo', {
              title,
              lane: laneTitle(tracker, view.groupBy ?? 'none', target.list),
            })
          : tracker.t('said.placed', { title, place: target.index + 1 }),
      );
    },
  };
}
