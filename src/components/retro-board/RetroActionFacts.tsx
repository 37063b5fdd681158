'use client';
import type { ActionRecord } from '../../core/retro-board/retro.types';
import { isOverdue } from '../../core/retro-board/select/actions';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { carriedText, useAroundWords } from '../../hooks/retro-board/around-words';
import { dayText, todayOf } from '../../hooks/retro-board/day-words';
import { Icon } from '../shared/Icon';
import { carried, target } from '../shared/icons';
import { RetroFace } from './RetroFace';

/** Who sees to an action, until when, and how often it was carried over. Renders a `<div>`, or nothing. */
export function RetroActionFacts(props: { readonly board: RetroContext; readonly action: ActionRecord }) {
  const { board, action } = props;
  const t = useAroundWords(board);
  const { due, status, carriedFrom, goalId, ownerNames = [] } = action;
  const owners = Object.keys(action.owners);
  const today = todayOf(board.plinth);
  const late = isOverdue(action, today);
  const times = carriedFrom?.times ?? 0;
  const named = [
    ...owners.map((id) => ({ id, name: board.nameOf(id) })),
    ...ownerNames.map((name) => ({ id: name, name })),
  ];
  if (named.length === 0 && due === undefined && times === 0 && goalId === undefined && status !== 'dropped')
    return null;
  return (
    <div data-plinth-part="retro-action-facts">
      {named.map(({ id, name }) => (
        <span key={id} data-plinth-part="retro-owner">
          <RetroFace id={id} name={name} label="" />
          <bdi>{name}</bdi>
        </span>
      ))}
      {due !== undefined && (
        <span data-plinth-part="retro-due" data-late={late ? '' : undefined}>
          {t(late ? 'actions.late' : 'actions.due', { day: dayText(board.plinth.locale, due, today) })}
        </span>
      )}
      {times > 0 && (
        <span data-plinth-part="retro-chip">
          <Icon path={carried} size={12} mirrors />
          {carriedText(t, times)}
        </span>
      )}
      {goalId !== undefined && (
        <span data-plinth-part="retro-chip">
          <Icon path={target} size={12} />
          {t('actions.isGoal')}
        </span>
      )}
      {status === 'dropped' && <span data-plinth-part="retro-chip">{t('actions.dropped')}</span>}
    </div>
  );
}
