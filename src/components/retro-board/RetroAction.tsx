'use client';
import { memo, useRef, useState } from 'react';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { act } from '../../hooks/retro-board/act';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { focusLater } from '../../hooks/retro-board/focus-later';
import { useRetroAction } from '../../hooks/retro-board/useRetroActions';
import { Button } from '../shared/Button';
import { Glyph } from '../shared/Glyph';
import { Icon } from '../shared/Icon';
import { check } from '../shared/icons';
import { useOnDemand } from '../shared/useOnDemand';
import { useReachedPart } from '../shared/useReachedPart';
import { RetroActionFacts } from './RetroActionFacts';
import { RetroGoalHint } from './RetroGoalHint';

const load = () => import('./late/RetroActionMenu');
const loadForm = () => import('./late/RetroActionForm');

/** One action: done or not, what, who, until when. Renders an `<li>`. */
export const RetroAction = memo(function RetroAction(props: {
  readonly board: RetroContext;
  readonly id: string;
}) {
  const { board, id } = props;
  const t = useAroundWords(board);
  const action = useRetroAction(board, id);
  const [editing, setEditing] = useState(false);
  const menu = useReachedPart(load, 'menu');
  const form = useOnDemand(loadForm, editing);
  const rowRef = useRef<HTMLLIElement>(null);
  if (!action) return null;
  const done = () => {
    setEditing(false);
    focusLater(() => rowRef.current?.querySelector<HTMLElement>('[aria-haspopup]'));
  };
  const { text, status } = action;
  const isDone = status === 'done';
  const canEdit = board.may({ type: 'action.edit', id });
  const textId = `${board.idPrefix}action-${id}`;
  if (editing && form.part)
    return (
      <li ref={rowRef} data-plinth-part="retro-action" data-editing="">
        <form.part.RetroActionForm board={board} action={action} onDone={done} />
      </li>
    );
  return (
    <li ref={rowRef} data-plinth-part="retro-action" data-status={status}>
      <button
        type="button"
        role="checkbox"
        aria-checked={isDone}
        aria-labelledby={textId}
        aria-disabled={!canEdit || status === 'dropped' || undefined}
        data-plinth-part="retro-check"
        onClick={(event) => {
          if (!canEdit || status === 'dropped') return;
          const next = isDone ? 'open' : 'done';
          if (act(board, { type: 'action.status', id, status: next }, event))
            board.announcer.announce(t(isDone ? 'actions.reopened' : 'actions.closed', { text }));
        }}
      >
        <i>{isDone && <Icon path={check} size={14} />}</i>
      </button>
      <div data-plinth-part="retro-action-body">
        <p id={textId} data-plinth-part="retro-action-text">
          <bdi>{text}</bdi>
        </p>
        <RetroActionFacts board={board} action={action} />
        <RetroGoalHint board={board} action={action} />
      </div>
      {canEdit &&
        (menu.part ? (
          <menu.part.RetroActionMenu
            board={board}
            action={action}
            onEdit={() => {
              form.retry();
              setEditing(true);
            }}
          />
        ) : (
          <Button
            variant="ghost"
            size="small"
            iconOnly
            aria-label={t('actions.more', { text })}
            {...menu.buttonProps}
          >
            <Glyph name="dots" />
          </Button>
        ))}
    </li>
  );
});
