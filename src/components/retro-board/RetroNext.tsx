'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { askForPhase } from '../../hooks/retro-board/phase-commands';
import { useRetroUi } from '../../hooks/retro-board/read-context';
import { useRetroPhases } from '../../hooks/retro-board/useRetroPhases';
import { Button } from '../shared/Button';
import { useRetroView } from './retro-view-context';

/**
 * The one thing to do next, for who leads: reveal the cards, or open the next phase. A reveal is asked about, and so is
 * a move while somebody is writing. Renders a `<button>`, or nothing at the end.
 */
export function RetroNext({ board }: { readonly board: RetroContext }) {
  const t = useAroundWords(board);
  const { next, target, reveals, canMove } = useRetroPhases(board);
  const { mode, acts, barAdds } = useRetroView();
  const tab = useRetroUi(board, 'tab');
  if (!canMove || target === null) return null;
  // One on a screen: on a phone, adding a card is what most is done while cards are collected, and its button stands below.
  const second = barAdds && acts && tab !== null && mode.phase === 'collect';
  return (
    <Button
      variant={second ? 'neutral' : 'primary'}
      data-plinth-next=""
      onClick={(event) => askForPhase(board, target, event)}
    >
      {reveals ? t('reveal.now') : t('phase.next', { phase: next?.title ?? '' })}
    </Button>
  );
}
