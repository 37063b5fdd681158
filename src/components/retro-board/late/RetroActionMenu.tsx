'use client';
import type { ActionRecord } from '../../../core/retro-board/retro.types';
import { actionsOf } from '../../../core/retro-board/select/actions';
import { act } from '../../../hooks/retro-board/act';
import { useAroundWords } from '../../../hooks/retro-board/around-words';
import { focusLater } from '../../../hooks/retro-board/focus-later';
import { goalWish } from '../../../hooks/retro-board/goal-wish';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { Glyph } from '../../shared/Glyph';
import { arrowDown, arrowUp, dash, pencil, target, trash, undo } from '../../shared/icons';
import { Menu, type MenuItem } from '../../shared/Menu';
import { RetroLate } from './RetroLate';

/** What can be done with an action. Renders a `Menu`. */
export function RetroActionMenu(props: {
  readonly board: RetroContext;
  readonly action: ActionRecord;
  readonly onEdit: () => void;
}) {
  const { board, action, onEdit } = props;
  const { commands, onMakeGoal, plinth, store } = board;
  const t = useLateWords(board);
  const around = useAroundWords(board);
  const { id, text, status, goalId } = action;

  const list = actionsOf(store.getSnapshot());
  const index = list.findIndex((other) => other.id === id);
  const move = (by: -1 | 1) => (event: unknown) => {
    // Read anew: the list may have changed since the menu was painted.
    const now = actionsOf(store.getSnapshot());
    const at = now.findIndex((other) => other.id === id);
    const neighbour = now[at + by];
    if (!neighbour) return;
    const to = by < 0 ? { before: neighbour.id } : { after: neighbour.id };
    if (!act(board, { type: 'action.move', id, to, seed: plinth.env.random() }, event)) return;
    commands.say(t('action.moved', { text, position: at + by + 1, count: now.length }));
  };
  const set = (next: ActionRecord['status']) => (event: unknown) =>
    void commands.dispatch({ type: 'action.status', id, status: next }, event);

  const items: MenuItem[] = [
    { id: 'edit', label: t('action.edit'), icon: pencil, onSelect: onEdit },
    ...(onMakeGoal && goalId === undefined
      ? [{ id: 'goal', label: t('action.goal'), icon: target, onSelect: () => onMakeGoal(goalWish(action)) }]
      : []),
    ...(index > 0 ? [{ id: 'up', label: t('action.up'), icon: arrowUp, onSelect: move(-1) }] : []),
    ...(index < list.length - 1
      ? [{ id: 'down', label: t('action.down'), icon: arrowDown, onSelect: move(1) }]
      : []),
    status === 'open'
      ? { id: 'drop', label: t('action.drop'), icon: dash, onSelect: set('dropped') }
      : { id: 'reopen', label: t('action.reopen'), icon: undo, mirrors: true, onSelect: set('open') },
    {
      id: 'delete',
      label: t('action.delete'),
      icon: trash,
      onSelect: (event) => {
        if (!act(board, { type: 'action.remove', id }, event)) return;
        focusLater(() =>
          board.rootRef.current?.querySelector<HTMLElement>('[data-plinth-part="retro-add-action"]'),
        );
        commands.notify({ text: t('action.deleted'), undo: true });
      },
    },
  ];
  return (
    <RetroLate>
      <Menu
        defaultOpen
        label={around('actions.more', { text })}
        items={items}
        direction={plinth.direction}
        buttonProps={{ variant: 'ghost', size: 'small', iconOnly: true }}
      >
        <Glyph name="dots" />
      </Menu>
    </RetroLate>
  );
}
