'use client';
import { useRetroUi } from '../../hooks/retro-board/read-context';
import { useRetroVotes } from '../../hooks/retro-board/useRetroVotes';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { plus } from '../shared/icons';
import { useRetroView } from './retro-view-context';

/** At most so many pips fit beside the button. */
const PIPS = 8;

/** On a narrow board: votes that are left, and the way to add a card to the column that is shown. Renders a `<footer>`. */
export function RetroBottomBar() {
  const { board, mode, acts, barAdds } = useRetroView();
  const tab = useRetroUi(board, 'tab');
  const composer = useRetroUi(board, 'composer');
  const { open, budget, left } = useRetroVotes(board);
  const { t, format } = board;
  const limited = open && Number.isFinite(budget);
  // No tab: columns stand side by side.
  // Whoever writes has the buttons of the composer; a second one that adds nothing would only take the focus.
  const adds = barAdds && composer !== tab;
  if (tab === null || !acts || !(adds || limited)) return null;
  return (
    <footer data-plinth-part="retro-bottom-bar">
      {limited && (
        <span data-plinth-part="retro-votes-left">
          {budget <= PIPS && (
            <span data-plinth-part="retro-pips" aria-hidden="true">
              {Array.from({ length: budget }, (_, index) => (
                <i key={index} data-free={index >= budget - left ? '' : undefined} />
              ))}
            </span>
          )}
          {t('bar.votes', { left: format.number(left) })}
        </span>
      )}
      {adds && (
        <Button
          // In every other phase something else is the one thing to do.
          variant={mode.phase === 'collect' ? 'primary' : 'neutral'}
          data-retro-column={tab}
          data-retro-do="compose"
        >
          <Icon path={plus} />
          {t('column.add')}
        </Button>
      )}
    </footer>
  );
}
