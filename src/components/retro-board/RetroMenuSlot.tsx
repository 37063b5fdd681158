'use client';
import { useState } from 'react';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { more } from '../shared/icons';
import { useOnDemand } from '../shared/useOnDemand';

const load = () => import('./late/RetroMenu');

/** The board's menu behind its button; it loads when somebody reaches for it. Renders a `<button>`. */
export function RetroMenuSlot({ board }: { readonly board: RetroContext }) {
  const t = useAroundWords(board);
  const [wanted, setWanted] = useState(false);
  const { part, failed, retry } = useOnDemand(load, wanted);
  if (part) return <part.RetroMenu board={board} label={t('menu.label')} />;
  return (
    <Button
      variant="ghost"
      iconOnly
      aria-label={t('menu.label')}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void load().catch(() => undefined)}
      onClick={() => {
        setWanted(true);
        if (failed) retry();
      }}
    >
      <Icon path={more} />
    </Button>
  );
}
