'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useRetroHistory } from '../../hooks/retro-board/useRetroHistory';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { retroUndoMessages } from '../../locales/en/retro-undo.messages';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { redo, undo } from '../shared/icons';

/** Undo and redo, both always there: neither moves from under a pointer, and neither takes the focus along. Renders a `<span>`. */
export function RetroUndo({ board }: { readonly board: RetroContext }) {
  const { canUndo, canRedo } = useRetroHistory(board);
  const t = useTranslator(board.plinth, 'shared', retroUndoMessages);
  const button = (name: 'undo' | 'redo', can: boolean, path: string) => (
    <Button
      variant="ghost"
      iconOnly
      aria-label={t(`action.${name}`)}
      aria-disabled={!can || undefined}
      onClick={(event) => can && board.commands[name](event)}
    >
      <Icon path={path} mirrors />
    </Button>
  );
  return (
    <span data-plinth-part="retro-undo">
      {button('undo', canUndo, undo)}
      {button('redo', canRedo, redo)}
    </span>
  );
}
