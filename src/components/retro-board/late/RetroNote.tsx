'use client';
import type { NoteRecord } from '../../../core/retro-board/retro.types';
import { act } from '../../../hooks/retro-board/act';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { close, pencil } from '../../shared/icons';
import { RetroText } from '../RetroText';
import { RetroWording } from './RetroWording';
import { useRewording } from './useRewording';

/** One line of what was said. Renders an `<li>`. */
export function RetroNote({ board, note }: { readonly board: RetroContext; readonly note: NoteRecord }) {
  const { id, text: said } = note;
  const t = useLateWords(board);
  const { open, rowRef, begin, end } = useRewording();
  if (open)
    return (
      <li ref={rowRef}>
        <RetroWording
          board={board}
          label={t('discuss.editNote')}
          text={said}
          onSave={(text, event) => act(board, { type: 'note.edit', id, text }, event)}
          onDone={end}
        />
      </li>
    );
  return (
    <li ref={rowRef}>
      <RetroText text={said} tabbable />
      <span data-plinth-part="retro-row-tools">
        {board.may({ type: 'note.edit', id, text: said }) && (
          <Button
            variant="ghost"
            size="small"
            iconOnly
            aria-label={`${t('discuss.editNote')}: ${said}`}
            onClick={begin}
          >
            <Icon path={pencil} size={13} />
          </Button>
        )}
        {board.may({ type: 'note.remove', id }) && (
          <Button
            variant="ghost"
            size="small"
            iconOnly
            aria-label={`${t('discuss.deleteNote')}: ${said}`}
            onClick={(event) => {
              const field = event.currentTarget.closest('div')?.querySelector('input');
              if (!act(board, { type: 'note.remove', id }, event)) return;
              board.commands.notify({ text: t('discuss.noteDeleted'), undo: true });
              field?.focus();
            }}
          >
            <Icon path={close} size={12} />
          </Button>
        )}
      </span>
    </li>
  );
}
