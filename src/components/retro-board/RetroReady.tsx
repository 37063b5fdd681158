'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { useRetroReady } from '../../hooks/retro-board/useRetroReady';
import { Icon } from '../shared/Icon';
import { check } from '../shared/icons';

/** "I'm ready" for what comes next, and how many are. Renders a `<span>`. */
export function RetroReady({ board }: { readonly board: RetroContext }) {
  const t = useAroundWords(board);
  const { ready, total, mine, canSay, toggle } = useRetroReady(board);
  const known = total > ready || board.plinth.people.length > 0;
  return (
    <span data-plinth-part="retro-ready">
      {canSay && (
        <button type="button" aria-pressed={mine} data-plinth-part="retro-ready-button" onClick={toggle}>
          <Icon path={check} size={14} />
          {t('ready.mark')}
        </button>
      )}
      {ready > 0 && (
        <span data-plinth-part="retro-ready-count">
          {known ? t('ready.of', { ready, count: total }) : t('ready.count', { count: ready })}
        </span>
      )}
    </span>
  );
}
