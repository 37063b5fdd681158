'use client';
import type { CommentRecord } from '../../../core/retro-board/retro.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import type { RetroThreadState } from '../../../hooks/retro-board/useRetroThread';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { pencil, trash } from '../../shared/icons';
import { RetroFace } from '../RetroFace';
import { RetroText } from '../RetroText';
import { RetroWording } from './RetroWording';
import { useRewording } from './useRewording';

/** One comment: who, when, what; its own writer changes it in place. Renders an `<li>`. */
export function RetroComment(props: {
  readonly board: RetroContext;
  readonly comment: CommentRecord;
  readonly thread: RetroThreadState;
}) {
  const { board, comment, thread } = props;
  const { id, text, author, authorName, at } = comment;
  const t = useLateWords(board);
  const { open, rowRef, begin, end } = useRewording();
  const name = authorName ?? (author === undefined ? t('thread.somebody') : board.nameOf(author));
  if (open)
    return (
      <li ref={rowRef}>
        <RetroWording
          board={board}
          label={t('thread.edit')}
          text={text}
          onSave={(next, event) => thread.edit(id, next, event)}
          onDone={end}
        />
      </li>
    );
  return (
    <li ref={rowRef} data-plinth-part="retro-comment">
      <RetroFace id={author ?? name} name={name} label="" />
      <div>
        <p data-plinth-part="retro-comment-head">
          <bdi>{name}</bdi>
          {at !== undefined && <span>{board.format.date(at)}</span>}
        </p>
        <RetroText text={text} tabbable />
      </div>
      <span data-plinth-part="retro-comment-tools">
        {board.may({ type: 'comment.edit', id, text }) && (
          <Button variant="ghost" size="small" iconOnly aria-label={t('thread.edit')} onClick={begin}>
            <Icon path={pencil} size={14} />
          </Button>
        )}
        {board.may({ type: 'comment.remove', id }) && (
          <Button
            variant="ghost"
            size="small"
            iconOnly
            aria-label={t('thread.delete')}
            onClick={(event) => {
              const field = event.currentTarget.closest('dialog')?.querySelector('textarea');
              if (!thread.remove(id, event)) return;
              board.commands.notify({ text: t('thread.deleted'), undo: true });
              field?.focus();
            }}
          >
            <Icon path={trash} size={14} />
          </Button>
        )}
      </span>
    </li>
  );
}
