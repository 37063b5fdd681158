'use client';
import { copyForPreview } from '../shared/drag/overlay';
import { createPointerSensor, type DragItem, type DragSensor, type DragTarget } from '../shared/drag';
import { layoutOf } from '../../core/retro-board/layout';
import { entryOf } from '../../core/retro-board/select/board-view';
import { hiddenCard, isGroup } from './command-scope';
import type { RetroContext } from './retro-board.types';
import { saidWords } from './said-words';

/** The list that holds the columns; the other lists bear the id of their column or group. */
const COLUMN_LIST = 'columns';

/**
 * Moves, groups and columns by mouse, pen and finger. What a drop does is the same command as by keyboard and menu. A
 * chunk of its own, fetched once a board is on the page.
 */
export function startRetroDrag(root: HTMLElement, current: () => RetroContext): DragSensor {
  const isHidden = (id: string) => hiddenCard(current(), id) !== undefined;
  const groups = () => layoutOf(current().store.getSnapshot()).groups;

  function canDrop({ id, kind }: DragItem, target: DragTarget): boolean {
    if (kind === 'column') return target.kind === 'between' && target.list === COLUMN_LIST;
    const intoGroup = groups().has(target.list);
    if (isHidden(id)) return target.kind === 'between' && !intoGroup;
    // A group goes into no group's list, its own included; onto something it is grouped with it.
    if (isGroup(current(), id) && intoGroup) return false;
    return target.kind === 'between' || !isHidden(target.item);
  }

  function drop({ id, kind }: DragItem, target: DragTarget) {
    const { commands } = current();
    if (target.kind === 'onto') return commands.groupWith(id, target.item);
    const { list } = target;
    if (kind === 'column') return commands.moveColumn(id, target.before);
    // Own hidden cards stand below the shared ones: before them is the end.
    const before = target.before !== null && !isHidden(target.before) ? { before: target.before } : {};
    return commands.moveEntry(
      id,
      groups().has(list) ? { groupId: list, ...before } : { columnId: list, ...before },
    );
  }

  /** Says on what follows the pointer that letting go here groups; the words go where CSS can read them. */
  function sayOnto(on: boolean) {
    root.toggleAttribute('data-drag-onto', on);
    if (on) root.style.setProperty('--_onto', JSON.stringify(current().t('drop.group')));
    else root.style.removeProperty('--_onto');
  }

  return createPointerSensor(root, {
    onto: ['card'],
    handles: { column: '[data-retro-grip]' },
    canDrop,
    createPreview,
    createIndicator: () => root.ownerDocument.createElement('div'),
    onTarget: (target) => sayOnto(target?.kind === 'onto'),
    onDrop({ item, target }) {
      sayOnto(false);
      drop(item, target);
    },
    onCancel(reason, { item }) {
      sayOnto(false);
      const { store, own, commands } = current();
      const there = entryOf(store.getSnapshot(), item.id) ?? own.getSnapshot().cards[item.id];
      if (reason === 'removed' && item.kind !== 'column' && !there)
        commands.notify({ text: saidWords(current())('said.removedElsewhere') });
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
