'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { useRetroCount } from '../../hooks/retro-board/useRetroCount';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { hidden, layers, sliders } from '../shared/icons';
import { useReachedPart } from '../shared/useReachedPart';
import { RetroVotesLeft } from './RetroVotesLeft';

const load = () => import('./late/RetroRounds');

/** What counts now: cards while they are hidden, what may belong together, votes while people vote. Renders a fragment of `<span>`s. */
export function RetroTally({ board }: { readonly board: RetroContext }) {
  const t = useAroundWords(board);
  const { phase, hiddenCards, votes } = useRetroCount(board);
  const { part, buttonProps } = useReachedPart(load, 'dialog');
  return (
    <>
      {hiddenCards > 0 && phase !== 'review' && (
        <span data-plinth-part="retro-hidden-count">
          <Icon path={hidden} />
          {t('collect.count', { count: hiddenCards })}
        </span>
      )}
      {phase === 'group' && board.may({ type: 'card.group', ids: [], target: '', groupId: '' }) && (
        <Button variant="ghost" size="small" onClick={() => board.commands.open({ kind: 'suggest' })}>
          <Icon path={layers} />
          {t('menu.suggest')}
        </Button>
      )}
      <RetroVotesLeft board={board} />
      {votes &&
        (part ? (
          <part.RetroRounds board={board} />
        ) : (
          <Button variant="ghost" size="small" {...buttonProps}>
            <Icon path={sliders} />
            {t('votes.options')}
          </Button>
        ))}
    </>
  );
}
