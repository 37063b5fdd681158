'use client';
import { copyForPreview } from '../shared/drag/overlay';
import { useDragSensor, type DragItem, type DragTarget } from '../shared/drag';
import { layoutOf } from '../../core/retro-board/layout';
import { entryOf } from '../../core/retro-board/select/board-view';
import { hiddenCard, isGroup } from './command-scope';
import type { RetroContext } from './retro-board.types';

/** The list that holds the columns; the other lists bear the id of their column or group. */
export const COLUMN_LIST = 'columns';

/** Moves, groups and columns by mouse, pen and finger. What a drop does is the same command as by keyboard and menu. */
export function useRetroDrag(board: RetroContext) {
  const { store, own, commands } = board;
  const isHidden = (id: string) => hiddenCard(board, id) !== undefined;

  function canDrop({ id, kind }: DragItem, target: DragTarget): boolean {
    if (kind === 'column') return target.kind === 'between' && target.list === COLUMN_LIST;
    const into = layoutOf(store.getSnapshot()).groups.get(target.list);
    if (isHidden(id)) return target.kind === 'between' && !into;
    // A group goes into no group's list, its own included; onto something it is grouped with it.
    if (isGroup(board, id) && into) return false;
    return target.kind === 'between' || !isHidden(target.item);
  }

  function drop({ id, kind }: DragItem, target: DragTarget, event?: unknown) {
    if (target.kind === 'onto') return commands.groupWith(id, target.item, event);
    const { list } = target;
    if (kind === 'column') return commands.moveColumn(id, target.before, event);
    // Own hidden cards stand below the shared ones: before them is the end.
    const before = target.before !== null && !isHidden(target.before) ? { before: target.before } : {};
    const inGroup = layoutOf(store.getSnapshot()).groups.has(list);
    return commands.moveEntry(
      id,
      inGroup ? { groupId: list, ...before } : { columnId: list, ...before },
      event,
    );
  }

  return useDragSensor({
    onto: ['card'],
    handles: { column: '[data-retro-grip]' },
    canDrop,
    createPreview,
    createIndicator: () => {
      const { ownerDocument } = board.rootRef.current!;
      return ownerDocument.createElement('div');
    },
    onDrop: ({ item, target }) => void drop(item, target),
    onCancel(reason, { item }) {
      const there = entryOf(store.getSnapshot(), item.id) ?? own.getSnapshot().cards[item.id];
      if (reason === 'removed' && item.kind !== 'column' && !there)
        commands.notify({ text: board.t('said.removedElsewhere') });
    },
  });
}

/** A copy in the colours of its column; of a column the header alone. */
function createPreview({ element, kind }: DragItem): HTMLElement {
  const shown = kind === 'column' ? (element.firstElementChild ?? element) : element;
  const copy = copyForPreview(shown) as HTMLElement;
  copy.dataset['hue'] ??= element.closest<HTMLElement>('[data-hue]')?.dataset['hue'] ?? '';
  return copy;
}
