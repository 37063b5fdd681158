'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { askForPhase } from '../../hooks/retro-board/phase-commands';
import { useRetroPhases } from '../../hooks/retro-board/useRetroPhases';
import { Button } from '../shared/Button';

/**
 * The one thing to do next, for who leads: reveal the cards, or open the next phase. A reveal is asked about, and so is
 * a move while somebody is writing. Renders a `<button>`, or nothing at the end.
 */
export function RetroNext({ board }: { readonly board: RetroContext }) {
  const t = useAroundWords(board);
  const { next, target, reveals, canMove } = useRetroPhases(board);
  if (!canMove || target === null) return null;
  return (
    <Button variant="primary" data-plinth-next="" onClick={(event) => askForPhase(board, target, event)}>
      {reveals ? t('reveal.now') : t('phase.next', { phase: next?.title ?? '' })}
    </Button>
  );
}
