'use client';
import { boardOf, phaseOf } from '../../core/retro-board/board-of';
import type { RetroDocument } from '../../core/retro-board/retro.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useStore } from '../../hooks/shared/useStore';
import { Button } from '../shared/Button';

/** On a board with nothing on it: other columns to begin with, for who may choose them. Renders a `<div>`. */
export function RetroInvitation({ board }: { readonly board: RetroContext }) {
  const t = useAroundWords(board);
  const fresh = useStore(board.store, isFresh);
  const unwritten = useStore(board.own, ({ cards }) => Object.keys(cards).length === 0);
  const may = board.may({ type: 'board.set', settings: {} });
  if (!fresh || !unwritten || !may || board.storage.loading) return null;
  return (
    <div data-plinth-part="retro-invitation">
      <p>{t('empty.text')}</p>
      <Button size="small" onClick={() => board.commands.open({ kind: 'templates' })}>
        {t('empty.choose')}
      </Button>
    </div>
  );
}

/** Nobody has written anything, and the phase is one in which somebody soon will. */
function isFresh(document: RetroDocument): boolean {
  const phase = phaseOf(document);
  const { phases } = boardOf(document);
  const early = phases.indexOf(phase) <= phases.indexOf('collect');
  return (
    early &&
    Object.keys(document.cards).length === 0 &&
    Object.values(document.pending).every(({ total }) => total === 0)
  );
}
