'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useRetroHistory } from '../../hooks/retro-board/useRetroHistory';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { retroUndoMessages } from '../../locales/en/retro-undo.messages';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { redo, undo } from '../shared/icons';

/** Undo, and redo once there is something to do again. Renders a `<span role="group">`. */
export function RetroUndo({ board }: { readonly board: RetroContext }) {
  const { canUndo, canRedo } = useRetroHistory(board);
  const t = useTranslator(board.plinth, 'shared', retroUndoMessages);
  return (
    <span data-plinth-part="retro-undo">
      <Button
        variant="ghost"
        iconOnly
        aria-label={t('action.undo')}
        aria-disabled={!canUndo || undefined}
        onClick={(event) => canUndo && board.commands.undo(event)}
      >
        <Icon path={undo} mirrors />
      </Button>
      {canRedo && (
        <Button
          variant="ghost"
          iconOnly
          aria-label={t('action.redo')}
          onClick={(event) => board.commands.redo(event)}
        >
          <Icon path={redo} mirrors />
        </Button>
      )}
    </span>
  );
}
