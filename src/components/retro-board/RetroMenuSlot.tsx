'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { more } from '../shared/icons';
import { useMenuSlot } from '../shared/useMenuSlot';

const load = () => import('./late/RetroMenu');

/** The board's menu behind its button; it loads when somebody reaches for it. Renders a `<span>` around a `<button>`. */
export function RetroMenuSlot({ board }: { readonly board: RetroContext }) {
  const t = useAroundWords(board);
  const { part, slotRef, buttonProps } = useMenuSlot(load);
  return (
    <span ref={slotRef} data-plinth-part="retro-menu-slot">
      {part ? (
        <part.RetroMenu board={board} label={t('menu.label')} />
      ) : (
        <Button variant="ghost" iconOnly aria-label={t('menu.label')} {...buttonProps}>
          <Icon path={more} />
        </Button>
      )}
    </span>
  );
}
