'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { useRetroVotes } from '../../hooks/retro-board/useRetroVotes';

/** More than so many pips tell nothing that the number does not. */
const PIPS = 12;

/** How many votes this person has left in the open round. Renders a `<span>`, or nothing while nobody votes. */
export function RetroVotesLeft({ board }: { readonly board: RetroContext }) {
  const t = useAroundWords(board);
  const { open, spent, budget, left } = useRetroVotes(board);
  if (!open) return null;
  if (budget === Infinity)
    return <span data-plinth-part="retro-budget">{t('votes.cast', { count: spent })}</span>;
  return (
    <span data-plinth-part="retro-budget">
      {budget <= PIPS && (
        <span aria-hidden="true" data-plinth-part="retro-budget-pips">
          {Array.from({ length: budget }, (_, index) => (
            <i key={index} data-spent={index < spent ? '' : undefined} />
          ))}
        </span>
      )}
      <span>{t('votes.of', { left: t('votes.left', { count: left }), total: budget })}</span>
    </span>
  );
}
