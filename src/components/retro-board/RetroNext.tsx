'use client';
import { useState } from 'react';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { isWriting, openPhase } from '../../hooks/retro-board/phase-commands';
import { useRetroPhases } from '../../hooks/retro-board/useRetroPhases';
import { Button } from '../shared/Button';
import { useOnDemand } from '../shared/useOnDemand';

const load = () => import('./late/RetroNextDialog');

/**
 * The one thing to do next, for who leads: reveal the cards, or open the next phase. A reveal is asked about, and so is
 * a move while somebody is writing. Renders a `<button>`.
 */
export function RetroNext({ board }: { readonly board: RetroContext }) {
  const t = useAroundWords(board);
  const { next, awaitsReveal, canMove } = useRetroPhases(board);
  const [asking, setAsking] = useState<'reveal' | 'typing' | null>(null);
  const { part } = useOnDemand(load, asking !== null);
  if (!canMove || (!next && !awaitsReveal)) return null;
  return (
    <>
      <Button
        variant="primary"
        data-plinth-next=""
        onClick={(event) => {
          if (awaitsReveal) setAsking('reveal');
          else if (isWriting(board)) setAsking('typing');
          else openPhase(board, next!.id, event);
        }}
      >
        {awaitsReveal ? t('reveal.now') : t('phase.next', { phase: next!.title })}
      </Button>
      {asking !== null && part && (
        <part.RetroNextDialog board={board} asks={asking} next={next} onClose={() => setAsking(null)} />
      )}
    </>
  );
}
